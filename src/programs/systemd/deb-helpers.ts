// Models init-system-helpers 1.65 script/deb-systemd-helper and deb-systemd-invoke: what maintainer scripts call.
import { printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { disable, enable, InstallError, mask, unmask } from '../../host/systemd/install.ts';
import { unitFileState } from '../../host/systemd/install-state.ts';
import { existingDirectories, findFragment, type LoadContext } from '../../host/systemd/load.ts';
import { loadContext } from '../../host/systemd/manager.ts';
import type { Systemd } from '../../host/systemd/systemd.ts';
import { connect } from './context.ts';

/** Where it is kept what was enabled for a package. */
const STATE = '/var/lib/systemd/deb-systemd-helper-enabled';

/** Without a running manager unit files are read all the same: packages are installed in chroots too. */
function contextOf(proc: Process, systemd: Systemd): LoadContext {
  if (systemd.manager) return { ...loadContext(systemd.manager), files: proc.files };
  return {
    files: proc.files,
    version: 255,
    hostname: '',
    kernelRelease: '',
    systemDirectory: '/lib/systemd/system',
    directories: existingDirectories(proc.files, '/lib/systemd/system'),
  };
}

export const createDebSystemdHelper =
  (systemd: Systemd): Program =>
  async (proc) => {
    const args = proc.argv.slice(1).filter((arg) => !arg.startsWith('--'));
    const [verb = '', ...names] = args;
    const context = contextOf(proc, systemd);
    const { files } = proc;
    const marks = (name: string): string => `${STATE}/${name}.dsh-also`;
    let status = 0;
    for (const name of names) {
      try {
        switch (verb) {
          case 'enable':
            for (const change of enable(context, [name]))
              if (change.kind === 'symlink')
                await printError(proc, `Created symlink ${change.path} → ${change.target}.\n`);
            files.mkdirAll(STATE);
            files.writeFile(marks(name), `${context.systemDirectory}/${name}\n`);
            break;
          case 'disable':
            disable(context, [name]);
            break;
          case 'purge':
            if (findFragment(context, name)) disable(context, [name]);
            files.removeAll(marks(name));
            break;
          case 'mask':
            mask(context, [name]);
            break;
          case 'unmask':
            unmask(context, [name]);
            break;
          case 'was-enabled':
            status = !files.exists(marks(name)) || unitFileState(context, name) === 'enabled' ? 0 : 1;
            break;
          case 'debian-installed':
            status = files.exists(marks(name)) ? 0 : 1;
            break;
          case 'update-state':
          case 'reenable':
            if (unitFileState(context, name) === 'enabled') enable(context, [name]);
            break;
          default:
            await printError(proc, `deb-systemd-helper: unknown action ${verb}\n`);
            return 1;
        }
      } catch (error) {
        if (!(error instanceof InstallError)) throw error;
        await printError(proc, `deb-systemd-helper: error: unable to ${verb} ${name}: ${error.message}\n`);
        status = 1;
      }
    }
    return status;
  };

/** deb-systemd-invoke: as systemctl, but policy-rc.d is asked, and disabled units are left alone. */
export const createDebSystemdInvoke =
  (systemd: Systemd): Program =>
  async (proc) => {
    const [verb = '', ...names] = proc.argv.slice(1).filter((arg) => !arg.startsWith('--'));
    const client = connect(proc, systemd);
    if (!client) return 0;
    if (verb === 'daemon-reload') return spawn(proc, ['systemctl', 'daemon-reload']);
    const wanted: string[] = [];
    for (const name of names) {
      const policy = '/usr/sbin/policy-rc.d';
      if (proc.files.exists(policy)) {
        const code = await spawn(proc, [policy, name, verb], policy);
        if (code === 101) {
          await printError(proc, `${policy} returned 101, not running '${verb} ${name}'\n`);
          continue;
        }
      }
      const state = unitFileState(client.load, name);
      if (
        ['start', 'restart'].includes(verb) &&
        (state === 'disabled' || state === 'masked') &&
        !client.manager.units.get(name)?.times.activeEnter
      ) {
        await printError(proc, `${name} is a disabled or a static unit, not starting it.\n`);
        continue;
      }
      wanted.push(name);
    }
    return wanted.length === 0 ? 0 : spawn(proc, ['systemctl', '--quiet', '--system', verb, ...wanted]);
  };

async function spawn(proc: Process, argv: readonly string[], path = '/usr/bin/systemctl'): Promise<number> {
  const child = proc.spawn({ argv, path });
  const { status } = await proc.wait(child.pid);
  return status.kind === 'exited' ? status.code : 1;
}
