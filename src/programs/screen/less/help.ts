import { keyName, paint, RESIZED, reverse, type Screen } from '../terminal.ts';

/** What `h` shows: the commands that this less knows. */
const HELP: readonly string[] = `
                   SUMMARY OF LESS COMMANDS

      A number before a command, N, says how often or where.

  h  H                 This help.
  q  :q  Q  ZZ         Leave.

                           MOVING

  e  j  Down  Enter    Forward one line (or N lines).
  y  k  Up             Backward one line (or N lines).
  f  Space  PageDown   Forward one window.
  b  PageUp            Backward one window.
  d                    Forward half a window.
  u                    Backward half a window.
  Right  Left          To the side, half a screen (with -S).
  F                    Forward for ever, like "tail -f"; Ctrl-C stops.
  r  Ctrl-L            Draw the screen again.

                          SEARCHING

  /pattern             Forward to the next line that matches.
  ?pattern             Backward to the line before that matches.
  n  N                 Again, in the same or in the other direction.
  &pattern             Only the lines that match; & and Enter shows all.
  Esc-u                Marks of what was found off or on.

                           JUMPING

  g  <  Home           To the first line (or line N).
  G  >  End            To the last line (or line N).
  p  %                 To N percent of the file.
  =                    Where in the file this is.

                           OPTIONS

  -N                   Line numbers.
  -S                   Cut long lines, instead of wrapping them.
  -i                   Searches take small letters for large ones too.
`
  .split('\n')
  .slice(1, -1);

/** Shows the help until it is left. */
export async function showHelp(screen: Screen): Promise<void> {
  let top = 0;
  for (;;) {
    const height = Math.max(1, screen.rows - 1);
    const last = Math.max(0, HELP.length - height);
    const shown = HELP.slice(top, top + height).map((line) => line.slice(0, screen.cols));
    const label =
      top >= last
        ? 'HELP -- END -- Press g to see it again, or q when done'
        : 'HELP -- Press RETURN for more, or q when done';
    await paint(screen, [
      ...shown,
      ...Array.from({ length: height - shown.length }, () => ''),
      reverse(label.slice(0, screen.cols - 1)),
    ]);
    const key = await screen.key();
    const name = key === undefined ? 'q' : keyName(key);
    if (name === 'q' || name === '\x03') return;
    if (name === ' ' || name === 'page-down' || name === 'f') top += height;
    else if (name === 'b' || name === 'page-up') top -= height;
    else if (name === 'up' || name === 'k') top--;
    else if (name === 'g') top = 0;
    else if (name === 'G') top = last;
    else if (key !== RESIZED) top++;
    top = Math.max(0, Math.min(last, top));
  }
}
