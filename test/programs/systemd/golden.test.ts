import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bootSystemd } from '../../support/systemd.ts';

const golden = fileURLToPath(new URL('golden', import.meta.url));

/** What real systemds of three releases said of these units, times and numbers taken out. */
const RELEASES = { 237: '237-3ubuntu10', 252: '252.39-1~deb12u2', 255: '255.4-1ubuntu8' } as const;

interface Step {
  readonly command: string;
  readonly output: string;
}

const stepsOf = (text: string): Step[] =>
  text
    .split(/^(?=\$ )/m)
    .filter((block) => block.startsWith('$ '))
    .map((block) => {
      const newline = block.indexOf('\n');
      return { command: block.slice(2, newline), output: block.slice(newline + 1) };
    });

/** The units that were recorded, by path; some came from the vendor. */
const unitFiles = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(path.join(golden, 'units')).map((name) => [
      `${name.startsWith('hc-vendor') ? '/usr/lib' : '/etc'}/systemd/system/${name}`,
      readFileSync(path.join(golden, 'units', name), 'utf8'),
    ]),
  );

/** Times, spans and process numbers taken out; lines of the journal in one order, for processes write when they please. */
function normal(text: string, version: number): string {
  let result = text
    .replace(/(?:[A-Z][a-z]{2} )?\d{4}-\d{2}-\d{2} [\d:]{8} UTC/g, '<time>')
    .replace(/^[A-Z][a-z]{2} \d{2} [\d:]{8}/gm, '<stamp>')
    .replace(/; (?:[\d.]+(?:us|ms|s|min|h)? ?)+ago/g, '; <ago>')
    .replace(/(Duration: ).*/g, '$1<span>')
    .replace(/^(<stamp> \S+ [^[]+)\[\d+\]/gm, '$1[<pid>]')
    .replace(/(PID:|Process:|process) \d+/g, '$1 <pid>')
    .replace(/([├└]─)\d+ /g, '$1<pid> ')
    .replace(/^ +(?:Memory|CPU|Tasks): .*\n/gm, '');
  if (version !== 252) result = result.replace(/^ +CGroup: .*\n/gm, '').replace(/^ +[├└]─<pid> .*\n/gm, '');
  return result.replace(/(?:^<stamp> .*\n)+/gm, (lines) =>
    lines
      .split('\n')
      .filter((line) => line !== '')
      .sort()
      .map((line) => `${line}\n`)
      .join(''),
  );
}

describe.each(Object.entries(RELEASES))('systemd %s', (release, version) => {
  const steps = stepsOf(readFileSync(path.join(golden, `${release}.txt`), 'utf8'));

  it('says what the real one said', async () => {
    const machine = await bootSystemd(version, unitFiles());
    for (const { command, output } of steps) {
      const { stdout, exit } = await machine.run(['sh', '-c', `{ ${command}\n} 2>&1`]);
      const seen = `${stdout}${exit === 0 ? '' : `[${exit}]\n`}`;
      expect.soft(normal(seen, Number(release)), command).toBe(normal(output, Number(release)));
    }
  });
});
