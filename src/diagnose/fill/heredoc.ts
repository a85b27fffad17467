/** `<<EOF`: text on the lines after a command. */

export interface Heredoc {
  /** The line that ends the text. */
  readonly word: string;
  /** `<<-`: tabs at the beginning of lines do not count. */
  readonly tabs: boolean;
  /** Of the operator and its word. */
  readonly length: number;
}

/** The operator with its word at this place; undefined when there is none. */
export function heredocAt(commands: string, at: number): Heredoc | undefined {
  const head = /<<(-?)[ \t]*(?:'([^'\n]*)'|"([^"\n]*)"|\\?([^\s;&|()<>'"]+))/y;
  head.lastIndex = at;
  const found = head.exec(commands);
  if (!found) return undefined;
  return { word: found[2] ?? found[3] ?? found[4] ?? '', tabs: found[1] === '-', length: found[0].length };
}

/** Where the text that begins at `from` ends, the line with its word included. */
export function endOfBody(commands: string, from: number, { word, tabs }: Heredoc): number {
  for (let line = from; ; ) {
    const end = commands.indexOf('\n', line);
    const text = commands.slice(line, end < 0 ? undefined : end);
    if (end < 0) return commands.length;
    line = end + 1;
    if ((tabs ? text.replace(/^\t+/, '') : text) === word) return line;
  }
}
