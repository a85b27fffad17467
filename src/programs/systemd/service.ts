// Models init-system-helpers 1.65 /usr/sbin/service: scripts of /etc/init.d, or units where systemd runs.
import { print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { findFragment } from '../../host/systemd/load.ts';
import { loadContext } from '../../host/systemd/manager.ts';
import type { Systemd } from '../../host/systemd/systemd.ts';

const USAGE = 'Usage: service < option > | --status-all | [ service_name [ command | --full-restart ] ]\n';

async function runChild(proc: Process, path: string, argv: readonly string[]): Promise<number> {
  const child = proc.spawn({ argv, path });
  const { status } = await proc.wait(child.pid);
  return status.kind === 'exited' ? status.code : 1;
}

export const createService =
  (systemd: Systemd): Program =>
  async (proc) => {
    const [name, action, ...rest] = proc.argv.slice(1);
    if (name === undefined || name === '-h' || name === '--help') {
      await printError(proc, USAGE);
      return name === undefined ? 1 : 0;
    }
    if (name === '--version') {
      await print(proc, 'service ver. 1.65\n');
      return 0;
    }
    if (name === '--status-all') return statusAll(proc, systemd);
    const script = `/etc/init.d/${name}`;
    const { manager } = systemd;
    const unit = `${name}.service`;
    const known = manager !== undefined && findFragment(loadContext(manager), unit) !== undefined;
    if (action === undefined && !proc.files.exists(script)) {
      await printError(proc, `${name}: unrecognized service\n`);
      return 1;
    }
    if (manager && (known || !proc.files.exists(script))) {
      if (action === '--full-restart') {
        await systemctl(proc, 'stop', unit);
        return systemctl(proc, 'start', unit);
      }
      if (
        action !== undefined &&
        !['start', 'stop', 'restart', 'reload', 'force-reload', 'status', 'try-restart'].includes(action)
      ) {
        await printError(proc, `${name}: unrecognized service\n`);
        return 1;
      }
      return systemctl(proc, action === 'force-reload' ? 'reload-or-restart' : (action ?? 'status'), unit);
    }
    if (!proc.files.exists(script)) {
      await printError(proc, `${name}: unrecognized service\n`);
      return 1;
    }
    if (action === '--full-restart') {
      await runChild(proc, script, [script, 'stop']);
      return runChild(proc, script, [script, 'start']);
    }
    return runChild(proc, script, [script, ...(action === undefined ? [] : [action]), ...rest]);
  };

const systemctl = (proc: Process, verb: string, unit: string): Promise<number> =>
  runChild(proc, '/usr/bin/systemctl', ['systemctl', verb, unit]);

async function statusAll(proc: Process, { manager }: Systemd): Promise<number> {
  const { files } = proc;
  const names = files.isDirectory('/etc/init.d') ? files.readdir('/etc/init.d').map((entry) => entry.name) : [];
  for (const name of names) {
    const up = manager?.units.get(`${name}.service`)?.state === 'active';
    await print(proc, ` [ ${up ? '+' : '-'} ]  ${name}\n`);
  }
  return 0;
}
