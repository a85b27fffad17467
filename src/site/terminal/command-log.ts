/** The commands that ran in a terminal, and where in its buffer they ended. */
import type { RunCommand } from '../../runbook/transcript.ts';
import type { Mark, Screen } from '../../terminal/terminal.ts';

export interface CommandLog {
  /** To be called when everything that the command printed has been handed to the screen. */
  add(command: RunCommand): void;
  readonly all: readonly RunCommand[];
  /** Those that a range of buffer lines belongs to. */
  within(lines: { readonly from: number; readonly to: number }): readonly RunCommand[];
}

interface Logged extends RunCommand {
  /** The line below the command; undefined until it is on the screen. */
  end: Mark | undefined;
}

export function createCommandLog(screen: Screen): CommandLog {
  const logged: Logged[] = [];
  return {
    add({ line, output, exit }) {
      const one: Logged = { line, output, exit, end: undefined };
      logged.push(one);
      void screen.write('').then(() => {
        one.end = screen.mark();
      });
    },
    get all() {
      return logged;
    },
    within: ({ from, to }) =>
      logged.filter(({ end }, at) => {
        const begin = logged[at - 1]?.end?.line ?? 0;
        return end !== undefined && end.line >= 0 && begin <= to && from < end.line;
      }),
  };
}
