import { type ParsedScript, parse } from 'unbash';

/** Shell source together with its tree, and the way from a position to a line number. */
export interface Code {
  readonly source: string;
  readonly script: ParsedScript;
  /** The number of the source's first line. */
  readonly firstLine: number;
}

export const createCode = (source: string, firstLine = 1): Code => ({ source, script: parse(source), firstLine });

/** The line on which `pos` stands, as the shell counts it in $LINENO and in messages. */
export function lineAt(code: Code, pos: number): number {
  let line = code.firstLine;
  for (let at = code.source.indexOf('\n'); at >= 0 && at < pos; at = code.source.indexOf('\n', at + 1)) line++;
  return line;
}
