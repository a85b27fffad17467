// Models systemd 255 src/systemctl/systemctl-show.c: `systemctl status`.

import { settingOf, settingsOf } from '../../../host/systemd/config.ts';
import { shownStatus } from '../../../host/systemd/exit-status.ts';
import { presetOf, unitFileState } from '../../../host/systemd/install-state.ts';
import { needsReload, processesOf, triggeredBy, triggers, unitOf } from '../../../host/systemd/manager.ts';
import { listens } from '../../../host/systemd/socket.ts';
import { splitWords } from '../../../host/systemd/syntax.ts';
import { formatAgo, formatSpan } from '../../../host/systemd/time-span.ts';
import { type Exit, type Run, type Unit, unitType } from '../../../host/systemd/unit.ts';
import { commOf } from '../../process/view.ts';
import { cpuOf, formatBytes, memoryOfUnit, tasksMax, tasksOf } from '../accounting.ts';
import { type Client, GREEN, paint, RED, YELLOW } from '../context.ts';
import { formatEntry, mayRead } from '../journalctl/format.ts';
import { processTree } from './tree.ts';
import { changedWarning, oldLoadError } from './warnings.ts';
import { colourOf, glyphOf, timestamp } from './words.ts';

const LINES = 10;

export interface StatusOptions {
  readonly lines?: number;
  readonly output?: string;
}

/** Prints one unit; true while it is up. */
export async function showStatus(client: Client, unit: Unit, options: StatusOptions = {}): Promise<boolean> {
  const text = statusText(client, unit);
  // The old release said it first, the newer ones do too, for it goes to the other stream.
  if (needsReload(client.manager, unit)) await client.err(changedWarning(unit.name));
  await client.out(text);
  const journal = journalOf(client, unit, options.lines ?? LINES);
  if (journal.length > 0)
    await client.out(`\n${journal.map((entry) => formatEntry(client, entry, options.output ?? 'short')).join('')}`);
  if (!mayRead(client.proc) && (options.lines ?? LINES) > 0)
    await client.err(`\nWarning: some journal files were not opened due to insufficient permissions.\n`);
  return unit.state === 'active' || unit.state === 'reloading';
}

function journalOf({ systemd, manager, proc }: Client, unit: Unit, lines: number) {
  if (lines === 0 || !mayRead(proc)) return [];
  const since = unit.times.inactiveExit ?? 0;
  const boot = systemd.journal.boots.length - 1;
  return systemd.journal.entries
    .filter((entry) => entry.boot === Math.max(0, boot) && entry.time >= since)
    .filter((entry) => entry.about === unit.name || entry.unit === unit.name)
    .slice(-lines)
    .filter(() => manager !== undefined);
}

/** Everything above the journal's lines. */
export function statusText(client: Client, unit: Unit): string {
  const { manager, version } = client;
  const width = version < 246 ? 9 : 11;
  const label = (name: string): string => `${name.padStart(width)}: `;
  const under = ' '.repeat(width + 2);
  const lines: string[] = [];
  const colour = colourOf(unit.state);
  const { description } = unit.config;
  const title = description === '' || description === unit.name ? unit.name : `${unit.name} - ${description}`;
  lines.push(`${paint(client, colour, glyphOf(unit.state, version))} ${title}`);
  lines.push(`${label('Loaded')}${loadedText(client, unit)}`);
  lines.push(...dropInLines(unit, label('Drop-In'), under));
  lines.push(`${label('Active')}${activeText(client, unit)}`);
  const { activeEnter, activeExit } = unit.times;
  if (
    version >= 250 &&
    ['inactive', 'failed'].includes(unit.state) &&
    activeEnter !== undefined &&
    activeExit !== undefined
  )
    lines.push(`${label('Duration')}${formatSpan(Math.max(activeExit - activeEnter, 0.1), 1)}`);
  if (version >= 243) {
    lines.push(...relatedLines(client, triggeredBy(manager, unit), label('TriggeredBy'), under));
    const targets = triggers(unit).map((name) => unitOf(manager, name));
    lines.push(
      ...targets.map(
        (target, index) =>
          `${index === 0 ? label('Triggers') : under}${paint(client, colourOf(target.state), '●')} ${target.name}`,
      ),
    );
  }
  lines.push(...conditionLines(client, unit, label('Condition'), under));
  settingsOf(unit.config, 'Unit', 'Documentation')
    .flatMap(({ value }) => splitWords(value) ?? [])
    .forEach((text, index) => {
      lines.push(`${index === 0 ? label('Docs') : under}${text}`);
    });
  if (unitType(unit.name) === 'socket')
    listens(unit).forEach((path, index) => {
      lines.push(`${index === 0 ? label('Listen') : under}${path} (Stream)`);
    });
  lines.push(...processLines(client, unit, label));
  if (unit.status !== undefined) lines.push(`${label('Status')}"${unit.status}"`);
  lines.push(...usageLines(client, unit, label, under));
  return `${lines.join('\n')}\n`;
}

function loadedText(client: Client, unit: Unit): string {
  const { version, load } = client;
  const { fragment } = unit.config;
  if (unit.load === 'not-found') return `${paint(client, RED, 'not-found')} (Reason: Unit ${unit.name} not found.)`;
  if (unit.load === 'masked')
    return version < 240 ? 'masked (/dev/null; bad)' : `masked (Reason: Unit ${unit.name} is masked.)`;
  if (unit.load === 'bad-setting') {
    if (version >= 240)
      return `${paint(client, RED, 'bad-setting')} (Reason: Unit ${unit.name} has a bad unit file setting.)`;
    return `${paint(client, RED, 'error')} (Reason: ${oldLoadError(unit)})`;
  }
  if (!fragment) return 'loaded';
  const state = unitFileState(load, unit.name);
  if (state === undefined) return `loaded (${fragment})`;
  const shows = version < 246 || ['enabled', 'enabled-runtime', 'linked', 'disabled', 'masked'].includes(state);
  const tint = (text: string): string =>
    paint(client, version < 247 ? '' : text.startsWith('enabled') ? GREEN : text === 'disabled' ? YELLOW : '', text);
  const preset = shows ? `; ${version < 250 ? 'vendor preset' : 'preset'}: ${tint(presetOf(load, unit.name))}` : '';
  return `loaded (${fragment}; ${tint(state)}${preset})`;
}

function dropInLines(unit: Unit, label: string, under: string): string[] {
  const groups = new Map<string, string[]>();
  for (const path of unit.config.dropIns) {
    const slash = path.lastIndexOf('/');
    const directory = path.slice(0, slash);
    groups.set(directory, [...(groups.get(directory) ?? []), path.slice(slash + 1)]);
  }
  return [...groups].flatMap(([directory, names], index) => [
    `${index === 0 ? label : under}${directory}`,
    `${under}└─${names.join(', ')}`,
  ]);
}

function activeText(client: Client, unit: Unit): string {
  const { manager } = client;
  const colour = colourOf(unit.state);
  const state = paint(client, colour, unit.state === unit.sub ? unit.state : `${unit.state} (${unit.sub})`);
  const result = unit.result === 'success' ? '' : ` (Result: ${unit.result})`;
  const { times } = unit;
  const since =
    unit.state === 'active' || unit.state === 'reloading'
      ? times.activeEnter
      : unit.state === 'inactive' || unit.state === 'failed'
        ? times.inactiveEnter
        : unit.state === 'activating'
          ? times.inactiveExit
          : times.activeExit;
  if (since === undefined) return state + result;
  return `${state}${result} since ${timestamp(since)}; ${formatAgo(Math.max(0.1, manager.host.clock.now() - since))}`;
}

function relatedLines(client: Client, units: readonly Unit[], label: string, under: string): string[] {
  return units.map((unit, index) => {
    const glyph = paint(client, colourOf(unit.state), glyphOf(unit.state, client.version));
    return `${index === 0 ? label : under.slice(0, -1)}${index === 0 ? '' : ' '}${glyph} ${unit.name}`;
  });
}

function conditionLines({ manager, version }: Client, unit: Unit, label: string, under: string): string[] {
  if (unit.conditionMet || unit.times.condition === undefined) return [];
  const word = version < 254 ? 'failed' : 'unmet';
  const ago = formatAgo(Math.max(0.1, manager.host.clock.now() - unit.times.condition));
  const first = `${label}start condition ${word} at ${timestamp(unit.times.condition)}; ${ago}`;
  return [first, ...(unit.failedCondition ? [`${under}└─ ${unit.failedCondition} was not met`] : [])];
}

const exitText = (exit: Exit): string =>
  exit.code === 'exited'
    ? `(code=exited, status=${shownStatus(exit.status)})`
    : `(code=${exit.code}, signal=${exit.signal})`;

const isGood = (exit: Exit): boolean =>
  exit.code === 'exited' ? exit.status === 0 : ['HUP', 'INT', 'TERM', 'PIPE'].includes(exit.signal);

const ORDER = ['ExecCondition', 'ExecStartPre', 'ExecStart', 'ExecStartPost', 'ExecReload', 'ExecStop', 'ExecStopPost'];

function processLines(client: Client, unit: Unit, label: (name: string) => string): string[] {
  const { version } = client;
  const runs = ORDER.flatMap((setting): readonly Run[] => unit.runs.get(setting) ?? []).filter(({ exit }) => exit);
  const lines = runs.map((run) => {
    const end = run.exit ? paint(client, isGood(run.exit) ? '' : RED, exitText(run.exit)) : '';
    const words = unit.config.exec.get(run.setting)?.some(({ argv }) => argv.join(' ') === run.argv.join(' '))
      ? run.argv
      : (unit.config.exec.get(run.setting)?.[0]?.argv ?? run.argv);
    return `${label('Process')}${run.pid} ${run.setting}=${words.join(' ')} ${end}`;
  });
  if (version < 240) lines.reverse();
  const { main, control } = unit;
  if (main?.exit) lines.push(`${label('Main PID')}${main.pid} ${exitText(main.exit)}`);
  else if (main) {
    const name = main.process ? commOf(main.process) : '';
    const other =
      control && !control.exit
        ? `; Control PID: ${control.pid} (${control.process ? commOf(control.process) : ''})`
        : '';
    lines.push(`${label('Main PID')}${main.pid} (${name})${other}`);
  } else if (control && !control.exit)
    lines.push(`${label('Cntrl PID')}${control.pid} (${control.process ? commOf(control.process) : ''})`);
  return lines;
}

function usageLines(client: Client, unit: Unit, label: (name: string) => string, under: string): string[] {
  const { manager, version } = client;
  const type = unitType(unit.name);
  if (!['service', 'socket', 'scope', 'slice', 'mount'].includes(type)) return [];
  const living = processesOf(manager, unit).length > 0;
  const lines: string[] = [];
  const up = !['inactive', 'failed'].includes(unit.state) && !(unit.sub === 'exited' || unit.sub === 'auto-restart');
  if (living || (up && type !== 'service')) {
    const max = settingOf(unit.config, 'Service', 'TasksMax');
    const limit = max === 'infinity' ? '' : ` (limit: ${max ?? tasksMax(manager)})`;
    lines.push(`${label('Tasks')}${tasksOf(manager, unit)}${limit}`);
    if (version >= 240) lines.push(`${label('Memory')}${memoryText(client, unit)}`);
  }
  const cpu = cpuOf(manager, unit);
  if (version >= 249 && cpu > 0 && (type === 'service' || living)) lines.push(`${label('CPU')}${formatSpan(cpu, 1)}`);
  if (living || (up && type === 'socket')) {
    lines.push(`${label('CGroup')}${unit.cgroup.path}`);
    lines.push(...processTree(processesOf(manager, unit), unit.cgroup.path, version).map((line) => under + line));
  }
  return lines;
}

function memoryText({ manager, version }: Client, unit: Unit): string {
  const used = memoryOfUnit(manager, unit);
  const max = settingOf(unit.config, 'Service', 'MemoryMax');
  const peak = version >= 254 && manager.host.profile.cgroupVersion === 2 ? `peak: ${formatBytes(used * 1.03)}` : '';
  const parts = [max ? `max: ${max}` : '', peak].filter((part) => part !== '');
  return `${formatBytes(used)}${parts.length > 0 ? ` (${parts.join(' ')})` : ''}`;
}
