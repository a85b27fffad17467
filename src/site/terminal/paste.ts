/** What comes out of a clipboard, made fit for a terminal. */

/**
 * The text without characters that would press keys or steer the terminal: of the control characters only tabs and line
 * ends stay. Line ends become `\n`.
 */
export function cleanPaste(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/g, '');
}

/** Its lines; empty ones at the end do not count. */
export const pastedLines = (text: string): readonly string[] => text.replace(/\n+$/, '').split('\n');

/** Lines that go on at their ends (`\`) as one line; undefined when they are several commands. */
export function asOneLine(lines: readonly string[]): string | undefined {
  const goesOn = /(?:^|[^\\])(?:\\\\)*\\$/;
  if (lines.length < 2 || !lines.slice(0, -1).every((line) => goesOn.test(line))) return undefined;
  return lines
    .map((line, at) => (at < lines.length - 1 ? line.slice(0, -1).trimEnd() : line))
    .map((line, at) => (at > 0 ? line.trimStart() : line))
    .join(' ');
}
