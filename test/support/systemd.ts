/** A machine whose PID 1 is systemd, with a shell and the GNU tools. */
import { createRandom } from '../../src/base/random.ts';
import type { Host } from '../../src/host/host.ts';
import { placeFile } from '../../src/host/packages/installed.ts';
import { SYSV_FILES, systemdFiles } from '../../src/host/systemd/package-files.ts';
import { createSystemd, type Systemd } from '../../src/host/systemd/systemd.ts';
import { dash } from '../../src/shell/dash.ts';
import { createTestMachine, type TestMachine } from './kernel.ts';

export interface SystemdMachine extends TestMachine {
  readonly systemd: Systemd;
  readonly unixSockets: Host['unixSockets'];
}

/** Boots a systemd of that package version, with unit files by path. */
export async function bootSystemd(version: string, units: Readonly<Record<string, string>>): Promise<SystemdMachine> {
  const made: { systemd?: Systemd } = {};
  const machine = createTestMachine({
    sh: dash,
    programs: { dash },
    systemd: (clock) => {
      made.systemd = createSystemd(clock);
      return made.systemd;
    },
  });
  const { files, init } = machine;
  for (const name of ['bin', 'sbin', 'lib']) {
    files.mkdirAll(`/usr/${name}`);
    if (!files.exists(`/${name}`)) files.symlink(`usr/${name}`, `/${name}`);
  }
  files.removeAll('/usr/bin/sh');
  placeFile(files, '/usr/bin/sh', { elf: { program: 'dash', version: '0.5.12-2' }, size: 130_000 }, 'amd64');
  for (const [path, file] of Object.entries({ ...systemdFiles(version), ...SYSV_FILES })) {
    files.mkdirAll(path.slice(0, path.lastIndexOf('/')));
    files.removeAll(path);
    placeFile(files, path, file, 'amd64');
  }
  for (const [path, text] of Object.entries(units)) files.writeFile(path, text);
  const unixSockets: Host['unixSockets'] = new Map();
  const host = {
    profile: {
      memory: 4 * 2 ** 30,
      cgroupVersion: 1,
      arch: 'amd64',
      kernel: { release: '6.8.0' },
      os: { prettyName: '' },
    },
    clock: machine.clock,
    random: createRandom('systemd'),
    kernel: init.kernel,
    ns: init.ns,
    init,
    files,
    unixSockets,
  } as unknown as Host;
  const { systemd } = made;
  if (!systemd) throw new Error('no systemd was asked for');
  await systemd.boot(host);
  return Object.assign(machine, { systemd, unixSockets });
}
