// Models systemd 255 src/systemctl/systemctl-show.c: `systemctl status`.
import { isTerminal, print } from '../../host/process/stdio.ts';
import type { Process } from '../../host/process/types.ts';
import { findUnit, type Unit, type Units } from '../../host/units.ts';
import { strftime } from '../applet/time.ts';
import { journalLine } from './journalctl.ts';

/** `5min 3s ago` parts. */
export function ago(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  if (seconds === 0) return `${Math.max(1, Math.floor(ms))}ms`;
  if (seconds < 60) return `${seconds}s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)}min${seconds % 60 > 0 ? ` ${seconds % 60}s` : ''}`;
  if (seconds < 86400)
    return `${Math.floor(seconds / 3600)}h${Math.floor(seconds / 60) % 60 > 0 ? ` ${Math.floor(seconds / 60) % 60}min` : ''}`;
  return `${Math.floor(seconds / 86400)} day${seconds >= 172800 ? 's' : ''}`;
}

/** The state in the unit type's own words. */
export const sub = (unit: Unit): string =>
  unit.state === 'active'
    ? unit.name.endsWith('.socket')
      ? 'listening'
      : 'running'
    : unit.state === 'failed'
      ? 'failed'
      : 'dead';

export async function showStatus(proc: Process, units: Units, unit: Unit): Promise<number> {
  const { state } = unit;
  const colour = isTerminal(proc, 1);
  const paint = (text: string): string =>
    !colour || state === 'inactive' ? text : `\x1b[0;1;${state === 'failed' ? 31 : 32}m${text}\x1b[0m`;
  const dot = state === 'failed' ? '×' : state === 'active' ? '●' : '○';
  const since = `since ${strftime('%a %Y-%m-%d %H:%M:%S UTC', unit.since)}; ${ago(proc.clock.now() - unit.since)} ago`;
  const main = unit.main();
  const why =
    state === 'failed' && unit.result ? ` (Result: ${unit.result.code === 'exited' ? 'exit-code' : 'signal'})` : '';
  const lines = [
    `${paint(dot)} ${unit.name} - ${unit.description}`,
    `     Loaded: loaded (${unit.file}; ${unit.enabled}; preset: ${unit.preset})`,
    `     Active: ${paint(`${state}${state === 'active' ? ` (${sub(unit)})` : state === 'inactive' ? ' (dead)' : why}`)} ${since}`,
  ];
  if (unit.triggeredBy.length > 0)
    lines.push(
      `TriggeredBy: ${unit.triggeredBy.map((name) => `${findUnit(units, name)?.state === 'active' ? '●' : '○'} ${name}`).join('\n             ')}`,
    );
  unit.documentation.forEach((url, index) => {
    lines.push(`${index === 0 ? '       Docs: ' : '             '}${url}`);
  });
  if (main)
    lines.push(
      `   Main PID: ${main.pid} (${main.name})`,
      '      Tasks: 10',
      `     CGroup: /system.slice/${unit.name}`,
      `             └─${main.pid} ${main.command}`,
    );
  else if (unit.result) lines.push(`   Main PID: 0 (code=${unit.result.code}, status=${unit.result.status})`);
  const recent = units.journal.filter((entry) => entry.unit === unit.name).slice(-10);
  await print(
    proc,
    `${lines.join('\n')}\n${recent.length > 0 ? `\n${recent.map((entry) => journalLine(entry, proc.ns.uts.hostname)).join('')}` : ''}`,
  );
  return state === 'active' ? 0 : 3;
}
