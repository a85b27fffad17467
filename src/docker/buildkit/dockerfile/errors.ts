// Models moby/buildkit frontend/dockerfile/parser/errors.go (v0.8.3 to v0.25): errors that know their lines.

/** Lines of a Dockerfile, both ends included, counted from 1. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** A Dockerfile that cannot be built: the message is BuildKit's, `locations` are the lines to show, innermost first. */
export class DockerfileError extends Error {
  readonly locations: LineRange[];

  constructor(message: string, locations: readonly LineRange[] = []) {
    super(message);
    this.name = 'DockerfileError';
    this.locations = [...locations];
  }
}

/** parser.toRanges: an end before the start means one line. */
export const lineRange = (start: number, end: number): LineRange => ({ start, end: Math.max(start, end) });

/** parser.WithLocation: the same error with one more place; what is no DockerfileError becomes one. */
export function withLocation(error: unknown, location: LineRange): DockerfileError {
  if (error instanceof DockerfileError) {
    error.locations.push(location);
    return error;
  }
  return new DockerfileError(error instanceof Error ? error.message : String(error), [location]);
}
