/**
 * Whatever is typed, a command ends, and nothing of the sandbox's own inside is printed: no stack, no `undefined`, no
 * JavaScript error. Recorded commands are taken apart and put together wrongly, the same way in every run.
 */
import { expect, test } from 'vitest';
import { createRandom } from '../../../src/base/random.ts';
import { createMachine } from '../../../src/machine.ts';
import { readRecordings } from '../../support/recordings.ts';

const ROUNDS = 500;
const INSIDE =
  /\b(TypeError|ReferenceError|RangeError|SyntaxError)\b|is not a function|is not iterable|\[object \w+\]|\bundefined\b(?! behavior| variable)|\bNaN\b|\.ts:\d+|error inside this shell|Cannot read propert|Invalid regular expression|Maximum call stack/;
const ODD = [
  '',
  '-1',
  '0',
  '{{',
  '{{.}}',
  '}}',
  '%',
  ':',
  '/',
  '..',
  '=',
  'a=b=c',
  '--',
  '-',
  '💥',
  '9'.repeat(25),
  '[',
  '*',
  '\\\\',
  '"',
  'null',
  '-x',
  '--nosuch',
  '@',
  '#',
  'x'.repeat(300),
];

/** The words of simple docker commands in the recordings, quotes kept. */
function seeds(): readonly (readonly string[])[] {
  const lines = readRecordings('28').flatMap((recording) =>
    recording.steps.flatMap((step) => step.cmd.split(/;|\n|&&|\|/)),
  );
  const words = lines
    .map((line) => line.trim())
    .filter(
      (line) => /^docker [a-z]/.test(line) && !/[<>$`()]/.test(line) && !/^docker (buildx|compose|build)/.test(line),
    )
    .map((line) => line.match(/'[^']*'|"[^"]*"|\S+/g) ?? []);
  return [...new Map(words.map((list) => [list.join(' '), list])).values()];
}

const quoted = (word: string): string => (/^['"].*['"]$/s.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

test('mutated commands end, in words of Docker', { timeout: 120_000 }, async () => {
  const random = createRandom('mutated commands');
  const { pick } = random;
  const all = seeds();
  const mutate = (words: readonly string[]): string[] => {
    const out = [...words];
    for (let change = 0; change <= random.int(2); change++) {
      const at = 1 + random.int(out.length);
      const other = pick(all);
      const way = random.int(6);
      if (way === 0) out.splice(at, 1);
      else if (way === 1) out.splice(at, 0, pick(ODD));
      else if (way === 2 && at < out.length) out[at] = pick(ODD);
      else if (way === 3) out.splice(at, 0, other[random.int(other.length)] ?? '');
      else if (way === 4 && at < out.length) out[at] = `${out[at] ?? ''}${pick(ODD)}`;
      else out.push(...out.slice(at));
    }
    return out;
  };
  const session = (await createMachine('docker-28.5')).openSession();
  await session.run(
    'docker run -d --name base -p 80 -v vol:/v busybox sleep 100000; docker create --name made busybox true',
  );
  for (let round = 0; round < ROUNDS; round++) {
    const line = mutate(pick(all)).map(quoted).join(' ');
    const { stdout, stderr, exit } = await session.run(`timeout -k 5 30 ${line} </dev/null`);
    expect.soft(`${stdout}${stderr}`.replaceAll(line, ''), line).not.toMatch(INSIDE);
    expect.soft(exit, line).toBeGreaterThanOrEqual(0);
  }
  session.close();
});
