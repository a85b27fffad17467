// Models go-yaml v3.0.1 decode.go as compose tells of it.
import { LoadError } from '../errors.ts';

export const yamlError = (problem: string): LoadError => new LoadError(`yaml: ${problem}`);

/** What does not fit the Go type it is decoded to: all of it at once. */
export const unmarshalError = (problems: readonly string[]): LoadError =>
  new LoadError(`yaml: unmarshal errors:\n  ${problems.join('\n  ')}`);
