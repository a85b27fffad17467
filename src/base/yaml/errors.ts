// Models go-yaml v3.0.1: its messages begin with `yaml: `, and with the line where libyaml tells one.

/** A text that is no YAML; the message is whole. */
export class YamlError extends Error {}

/** A place in a text; all count from 0. */
export interface Mark {
  readonly index: number;
  readonly line: number;
  readonly column: number;
}

/** libyaml names the line where a construct began, if that is not the first one, else where it went wrong. */
export function scannerError(problem: string, at: Mark, context?: Mark): YamlError {
  return withLine(problem, lineOf(context, at, 1));
}

/** As the scanner's, but lines count from 0 here, so that they name the line before. */
export const parserError = (problem: string, at: Mark, context?: Mark): YamlError =>
  withLine(problem, lineOf(context, at, 0));

export const yamlError = (problem: string): YamlError => new YamlError(`yaml: ${problem}`);

function lineOf(context: Mark | undefined, at: Mark, offset: number): number {
  if (context && context.line !== 0) return context.line + offset;
  return at.line !== 0 ? at.line + offset : 0;
}

const withLine = (problem: string, line: number): YamlError =>
  yamlError(line === 0 ? problem : `line ${line}: ${problem}`);
