// Models systemd 255 src/systemctl/systemctl-enable.c, -is-enabled.c and -set-default.c.
import { reloadUnits } from '../../../host/systemd/boot.ts';
import {
  type Change,
  disable,
  enable,
  InstallError,
  mask,
  revert,
  setDefault,
  unmask,
} from '../../../host/systemd/install.ts';
import { defaultTarget, hasInstall, presetOf, unitFileState } from '../../../host/systemd/install-state.ts';
import { unitName } from '../../../host/systemd/unit.ts';
import type { Options } from '../../applet/options.ts';
import { type Client, INTERACTIVE, isRoot } from '../context.ts';
import { change } from './change.ts';
import { noInstallText } from './no-install.ts';

/** What was linked and unlinked, as this release tells it. */
export function changeText({ version }: Client, changes: readonly Change[]): string {
  return changes
    .map((one) => {
      if (one.kind === 'symlink') return `Created symlink ${one.path} → ${one.target}.\n`;
      if (one.kind === 'unlink') return version < 250 ? `Removed ${one.path}.\n` : `Removed "${one.path}".\n`;
      return `Unit ${one.name} does not exist, proceeding anyway.\n`;
    })
    .join('');
}

/** `enable`, `disable`, `reenable`, `mask`, `unmask`, `preset`, `revert`. */
export async function changeFiles(
  client: Client,
  verb: string,
  given: readonly string[],
  options: Options,
): Promise<number> {
  const names = given.map((name) => (name.startsWith('/') ? name : unitName(name)));
  const shownVerb = { reenable: 'reenable', preset: 'preset' }[verb] ?? verb;
  if (!isRoot(client)) {
    await client.err(`Failed to ${shownVerb} unit: ${INTERACTIVE}\n`);
    return 1;
  }
  const sysv = ['enable', 'disable'].includes(verb) ? await syncSysv(client, verb, names) : undefined;
  if (sysv !== undefined && sysv !== 0) return sysv;
  let changes: Change[] = [];
  try {
    changes = apply(client, verb, names, options.has('runtime'));
  } catch (error) {
    if (!(error instanceof InstallError)) throw error;
    const masked = verb === 'disable' && /Unit file (\S+) is masked/.exec(error.message);
    if (!masked) {
      await client.err(`Failed to ${shownVerb} unit: ${error.message}\n`);
      return 1;
    }
    await client.err(`Unit ${masked[1]} is masked, ignoring.\n`);
  }
  if (!options.has('q')) await client.err(changeText(client, changes));
  const explains = verb === 'enable' || (verb === 'disable' && client.version >= 253);
  if (explains && changes.length === 0 && names.every((name) => !hasInstall(client.load, name)))
    await client.err(noInstallText(client.version));
  if (!options.has('no-reload')) reloadUnits(client.manager, client.proc);
  if (options.has('now') && ['enable', 'disable', 'mask', 'reenable'].includes(verb))
    return change(
      client,
      verb === 'enable' || verb === 'reenable' ? 'start' : 'stop',
      names.map((name) => name.split('/').at(-1) ?? name),
      options,
    );
  return 0;
}

function apply({ load }: Client, verb: string, names: readonly string[], runtime: boolean): Change[] {
  switch (verb) {
    case 'enable':
      return enable(load, names, runtime);
    case 'disable':
      return disable(load, names);
    case 'reenable':
      return [...disable(load, names), ...enable(load, names, runtime)];
    case 'mask':
      return mask(load, names, runtime);
    case 'unmask':
      return unmask(load, names);
    case 'revert':
      return revert(load, names);
    default:
      return names.flatMap((name) =>
        presetOf(load, name) === 'enabled' ? enable(load, [name]) : disable(load, [name]),
      );
  }
}

/** A unit that has a script in /etc/init.d as well: Debian keeps both in step, and says so. */
async function syncSysv(client: Client, verb: string, names: readonly string[]): Promise<number | undefined> {
  const { files } = client.proc;
  const tool = `${client.version < 254 ? '/lib' : '/usr/lib'}/systemd/systemd-sysv-install`;
  for (const name of names) {
    const script = name.replace(/\.service$/, '');
    if (!name.endsWith('.service') || !files.exists(`/etc/init.d/${script}`)) continue;
    await client.err(
      `Synchronizing state of ${name} with SysV service script with ${tool}.\nExecuting: ${tool} ${verb} ${script}\n`,
    );
  }
  return undefined;
}

/** `is-enabled`. */
export async function isEnabled(client: Client, given: readonly string[], options: Options): Promise<number> {
  let status = 1;
  for (const text of given) {
    const name = unitName(text);
    const state = unitFileState(client.load, name);
    if (state === undefined) {
      if (client.version >= 253) {
        if (!options.has('q')) await client.out('not-found\n');
        if (given.length === 1) return 4;
        continue;
      }
      await client.err(`Failed to get unit file state for ${name}: No such file or directory\n`);
      return 1;
    }
    if (['enabled', 'enabled-runtime', 'static', 'indirect', 'generated', 'alias'].includes(state)) status = 0;
    if (!options.has('q')) await client.out(`${state}\n`);
  }
  return status;
}

export async function getDefault(client: Client): Promise<number> {
  await client.out(`${defaultTarget(client.load) ?? ''}\n`);
  return 0;
}

export async function chooseDefault(client: Client, name: string): Promise<number> {
  if (!isRoot(client)) {
    await client.err(`Failed to set default target: ${INTERACTIVE}\n`);
    return 1;
  }
  try {
    await client.err(changeText(client, setDefault(client.load, unitName(name, '.target'))));
  } catch (error) {
    if (!(error instanceof InstallError)) throw error;
    await client.err(`Failed to set default target: ${error.message}\n`);
    return 1;
  }
  reloadUnits(client.manager, client.proc);
  return 0;
}
