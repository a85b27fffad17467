import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/base/random.ts';
import type { Host } from '../../../src/host/host.ts';
import { placeFile } from '../../../src/host/packages/installed.ts';
import { SYSV_FILES, systemdFiles } from '../../../src/host/systemd/package-files.ts';
import { createSystemd, type Systemd } from '../../../src/host/systemd/systemd.ts';
import { dash } from '../../../src/shell/dash.ts';
import { createTestMachine, type TestMachine } from '../../support/kernel.ts';

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

/** A machine whose PID 1 is a systemd of that release, with the units of this test. */
async function boot(version: string): Promise<TestMachine> {
  let systemd: Systemd | undefined;
  const machine = createTestMachine({
    sh: dash,
    programs: { dash },
    systemd: (clock) => {
      systemd = createSystemd(clock);
      return systemd;
    },
  });
  const { files, init } = machine;
  for (const name of ['bin', 'sbin', 'lib']) {
    files.mkdirAll(`/usr/${name}`);
    if (!files.exists(`/${name}`)) files.symlink(`usr/${name}`, `/${name}`);
  }
  files.removeAll('/usr/bin/sh');
  placeFile(files, '/usr/bin/sh', { elf: { program: 'dash', version: '0.5.12-2' }, size: 130_000 }, 'amd64');
  for (const [target, file] of Object.entries({ ...systemdFiles(version), ...SYSV_FILES })) {
    files.mkdirAll(target.slice(0, target.lastIndexOf('/')));
    files.removeAll(target);
    placeFile(files, target, file, 'amd64');
  }
  for (const name of readdirSync(path.join(golden, 'units'))) {
    const folder = name.startsWith('hc-vendor') ? '/usr/lib/systemd/system' : '/etc/systemd/system';
    files.writeFile(`${folder}/${name}`, readFileSync(path.join(golden, 'units', name), 'utf8'));
  }
  const host = {
    profile: {
      memory: 4 * 2 ** 30,
      cgroupVersion: 1,
      arch: 'amd64',
      kernel: { release: '6.8.0' },
      os: { prettyName: '' },
    },
    clock: machine.clock,
    random: createRandom('golden'),
    kernel: init.kernel,
    ns: init.ns,
    init,
    files,
    unixSockets: new Map(),
  } as unknown as Host;
  await systemd?.boot(host);
  return machine;
}

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
    const machine = await boot(version);
    for (const { command, output } of steps) {
      const { stdout, exit } = await machine.run(['sh', '-c', `{ ${command}\n} 2>&1`]);
      const seen = `${stdout}${exit === 0 ? '' : `[${exit}]\n`}`;
      expect.soft(normal(seen, Number(release)), command).toBe(normal(output, Number(release)));
    }
  });
});
