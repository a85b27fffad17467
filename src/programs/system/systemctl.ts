// Models systemd 255 systemctl: starting, stopping and showing units.
import { print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { findUnit, type Unit, UnitFailed, type Units } from '../../host/units.ts';
import { showStatus, sub } from './systemctl-status.ts';

const CHANGING = [
  'start',
  'stop',
  'restart',
  'reload',
  'try-restart',
  'reload-or-restart',
  'enable',
  'disable',
  'mask',
  'unmask',
  'daemon-reload',
  'reset-failed',
  'kill',
];

/** systemctl over a machine's units. */
export const createSystemctl =
  (units: Units): Program =>
  async (proc) => {
    const args = proc.argv.slice(1);
    const flags = args.filter((arg) => arg.startsWith('-'));
    const [verb = 'list-units', ...names] = args.filter((arg) => !arg.startsWith('-'));
    if (CHANGING.includes(verb) && proc.cred.uid !== 0) {
      await printError(
        proc,
        verb === 'daemon-reload'
          ? 'Failed to reload daemon: Interactive authentication required.\n'
          : `Failed to ${verb} ${full(names[0] ?? '')}: Interactive authentication required.\nSee system logs and 'systemctl status ${full(names[0] ?? '')}' for details.\n`,
      );
      return 1;
    }
    if (verb === 'daemon-reload' || verb === 'reset-failed') {
      units.stale = false;
      return 0;
    }
    if (verb === 'list-units' || verb === 'list-unit-files') return list(proc, units, verb);
    if (names.length === 0) {
      await printError(proc, 'Too few arguments.\n');
      return 1;
    }
    let status = 0;
    for (const name of names) {
      const unit = findUnit(units, name);
      const code = await one(proc, units, verb, full(name), unit, flags);
      status = status === 0 || code !== 0 ? code : status;
    }
    return status;
  };

const full = (name: string): string => (/\.\w+$/.test(name) ? name : `${name}.service`);

async function one(
  proc: Process,
  units: Units,
  verb: string,
  name: string,
  unit: Unit | undefined,
  flags: readonly string[],
): Promise<number> {
  switch (verb) {
    case 'status':
      if (!unit) {
        await printError(proc, `Unit ${name} could not be found.\n`);
        return 4;
      }
      return showStatus(proc, units, unit);
    case 'is-active':
      if (!flags.includes('-q') && !flags.includes('--quiet')) await print(proc, `${unit?.state ?? 'inactive'}\n`);
      return unit?.state === 'active' ? 0 : unit ? 3 : 4;
    case 'is-enabled':
      if (!unit) {
        await printError(proc, `Failed to get unit file state for ${name}: No such file or directory\n`);
        return 1;
      }
      await print(proc, `${unit.enabled}\n`);
      return unit.enabled === 'disabled' ? 1 : 0;
    case 'is-failed':
      await print(proc, `${unit?.state ?? 'inactive'}\n`);
      return unit?.state === 'failed' ? 0 : 1;
    case 'enable':
    case 'disable':
      return setEnabled(proc, verb, name, unit, flags);
    case 'cat':
    case 'show':
      if (!unit) {
        await printError(proc, `No files found for ${name}.\n`);
        return 1;
      }
      if (verb === 'cat')
        await print(proc, `# ${unit.file}\n${proc.files.exists(unit.file) ? proc.files.readText(unit.file) : ''}`);
      else
        await print(
          proc,
          `Id=${unit.name}\nDescription=${unit.description}\nActiveState=${unit.state}\nMainPID=${unit.main()?.pid ?? 0}\nUnitFileState=${unit.enabled}\nFragmentPath=${unit.file}\n`,
        );
      return 0;
    case 'start':
    case 'stop':
    case 'restart':
    case 'try-restart':
    case 'reload':
    case 'reload-or-restart':
      return change(proc, units, verb, name, unit);
    default:
      await printError(proc, `Unknown command verb '${verb}'.\n`);
      return 1;
  }
}

async function change(
  proc: Process,
  units: Units,
  verb: string,
  name: string,
  unit: Unit | undefined,
): Promise<number> {
  if (!unit) {
    await printError(proc, `Failed to ${verb} ${name}: Unit ${name} not ${verb === 'stop' ? 'loaded' : 'found'}.\n`);
    return 5;
  }
  if (units.stale)
    await printError(
      proc,
      `Warning: The unit file, source configuration file or drop-ins of ${name} changed on disk. Run 'systemctl daemon-reload' to reload units.\n`,
    );
  try {
    if (verb === 'start') await proc.interruptible(unit.state === 'active' ? Promise.resolve() : unit.start());
    else if (verb === 'stop') await proc.interruptible(unit.stop());
    else if (verb === 'reload' || (verb === 'reload-or-restart' && unit.reload)) {
      if (!unit.reload) {
        await printError(
          proc,
          `Failed to reload ${name}: Job type reload is not applicable for unit ${name}.\nSee system logs and 'systemctl status ${name}' for details.\n`,
        );
        return 1;
      }
      if (unit.state !== 'active') {
        await printError(proc, `${name} is not active, cannot reload.\n`);
        return 1;
      }
      await proc.interruptible(unit.reload());
    } else if (verb !== 'try-restart' || unit.state === 'active') {
      await proc.interruptible(unit.stop());
      await proc.interruptible(unit.start());
    }
  } catch (error) {
    if (!(error instanceof UnitFailed)) throw error;
    await printError(
      proc,
      `${error.message}\nSee "systemctl status ${name}" and "journalctl -xeu ${name}" for details.\n`,
    );
    return 1;
  }
  const socket =
    verb === 'stop' ? unit.triggeredBy.find((other) => findUnit(units, other)?.state === 'active') : undefined;
  if (socket) await printError(proc, `Stopping '${name}', but its triggering units are still active:\n${socket}\n`);
  return 0;
}

async function setEnabled(
  proc: Process,
  verb: 'enable' | 'disable',
  name: string,
  unit: Unit | undefined,
  flags: readonly string[],
): Promise<number> {
  if (!unit) {
    await printError(proc, `Failed to ${verb} unit: Unit file ${name} does not exist.\n`);
    return 1;
  }
  const wants = `/etc/systemd/system/multi-user.target.wants/${unit.name}`;
  if (verb === 'enable' && unit.enabled !== 'enabled')
    await printError(proc, `Created symlink ${wants} → ${unit.file}.\n`);
  if (verb === 'disable' && unit.enabled === 'enabled') await printError(proc, `Removed "${wants}".\n`);
  unit.enabled = verb === 'enable' ? 'enabled' : 'disabled';
  if (flags.includes('--now')) await proc.interruptible(verb === 'enable' ? unit.start() : unit.stop());
  return 0;
}

async function list(proc: Process, units: Units, verb: string): Promise<number> {
  const all = [...units.units.values()];
  if (verb === 'list-unit-files') {
    const width = Math.max(9, ...all.map((unit) => unit.name.length));
    await print(
      proc,
      `${'UNIT FILE'.padEnd(width)} STATE    PRESET\n${all.map((unit) => `${unit.name.padEnd(width)} ${unit.enabled.padEnd(8)} ${unit.preset}\n`).join('')}\n${all.length} unit files listed.\n`,
    );
    return 0;
  }
  const shown = all.filter((unit) => unit.state !== 'inactive');
  const width = Math.max(4, ...shown.map((unit) => unit.name.length));
  await print(
    proc,
    `  ${'UNIT'.padEnd(width)} LOAD   ACTIVE SUB     DESCRIPTION\n${shown.map((unit) => `${unit.state === 'failed' ? '●' : ' '} ${unit.name.padEnd(width)} loaded ${unit.state.padEnd(6)} ${sub(unit).padEnd(7)} ${unit.description}\n`).join('')}\n${shown.length} loaded units listed.\n`,
  );
  return 0;
}
