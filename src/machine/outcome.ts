/** What came of a command, in a few characters. */
import { sha256Hex } from '../base/digest.ts';

/** Hexadecimal digits: enough to tell one outcome from another, and short enough to keep one for each command. */
const LENGTH = 10;

/** Escape sequences that move the cursor or erase: what is printed between them depends on the pace. */
const REDRAWN = /\x1b\[[\d;?]*[A-HJKSTfsu]|\r(?!\n)/;
const COLOURS = /\x1b\[[\d;]*m/g;

/** Points and lengths of time: a replay passes through the same states, though not in the same millisecond. */
const TIMES = [
  /\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(?:Z| ?[+-]\d\d:?\d\d)?/g,
  /\b\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?\b/g,
  /\b(?:about )?(?:an?|one|less than a|\d+(?:\.\d+)?) ?(?:ns|µs|us|ms|s|m|h|seconds?|minutes?|hours?|days?|weeks?|months?)\b/gi,
  /\b\d{10,19}\b/g,
  /(?<![\d.])\d+\.\d+(?![\d.])/g,
];

/**
 * A digest of exit status and output. Times and measured numbers do not count, nor does the output of programs that redraw the
 * screen: a replay of the same journal on the same engine gives the same digest, and another one tells that it went differently.
 */
export function outcomeDigest({ exit, output }: { readonly exit: number; readonly output: string }): string {
  const steady = REDRAWN.test(output)
    ? ''
    : TIMES.reduce((text, time) => text.replace(time, '#'), output.replace(COLOURS, '')).replace(/[ \t]+/g, ' ');
  return sha256Hex(`${exit}\n${steady}`).slice(0, LENGTH);
}
