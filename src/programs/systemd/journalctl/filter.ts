// Models systemd 255 src/journal/journalctl.c: which entries the options and matches ask for.
import { globMatch } from '../../../host/systemd/install-state.ts';
import { type JournalEntry, parsePriority } from '../../../host/systemd/journal.ts';
import { unitName } from '../../../host/systemd/unit.ts';
import type { Options } from '../../applet/options.ts';
import { parseDate } from '../../system/parse-date.ts';
import type { Client } from '../context.ts';
import { fieldOf } from './format.ts';

/** Ends journalctl with a sentence. */
export class Refused extends Error {}

export function filterOf(client: Client, options: Options): (entry: JournalEntry) => boolean {
  const { systemd, manager } = client;
  const now = manager.host.clock.now();
  const units = options.values('u').map((name) => (/[*?[]/.test(name) ? name : unitName(name)));
  const identifiers = options.values('t');
  const since = timeOf(options.value('S'), now);
  const until = timeOf(options.value('U'), now);
  if (since !== undefined && until !== undefined && since > until)
    throw new Refused('--since= must be before --until=.');
  const priorities = priorityRange(options.value('p'));
  const grep = options.value('g');
  const pattern = grep === undefined ? undefined : new RegExp(grep, /[A-Z]/.test(grep) ? '' : 'i');
  const boot = options.has('b') || options.has('k') ? bootOf(client, options.value('b') ?? '') : undefined;
  const matches = options.operands.map((text) => matchOf(client, text));
  const fits = (entry: JournalEntry, name: string): boolean =>
    [entry.unit, entry.about].some(
      (unit) => unit !== undefined && (unit === name || (/[*?[]/.test(name) && globMatch(name, unit))),
    );
  const own = systemd.journal.boots.length;
  return (entry) =>
    (units.length === 0 || units.some((name) => fits(entry, name))) &&
    (identifiers.length === 0 || identifiers.includes(entry.identifier)) &&
    (since === undefined || entry.time >= since) &&
    (until === undefined || entry.time <= until) &&
    (priorities === undefined || (entry.priority >= priorities[0] && entry.priority <= priorities[1])) &&
    (pattern === undefined || pattern.test(entry.message)) &&
    (boot === undefined || entry.boot === boot || own === 0) &&
    (!options.has('k') || entry.transport === 'kernel') &&
    anyOf(matches, entry);
}

type Match = readonly [name: string, test: (entry: JournalEntry) => boolean];

/** Matches of one field are alternatives, those of several must all hold. */
function anyOf(matches: readonly Match[], entry: JournalEntry): boolean {
  const fields = new Set(matches.map(([name]) => name));
  return [...fields].every((name) => matches.some(([field, test]) => field === name && test(entry)));
}

function matchOf(client: Client, text: string): Match {
  const { files } = client.proc;
  if (text.startsWith('/')) {
    const path = files.exists(text) ? files.realpath(text) : text;
    const comm = path.slice(path.lastIndexOf('/') + 1);
    return ['path', (entry) => entry.exe === path || entry.comm === comm];
  }
  const [name = '', value] = text.split(/=(.*)/s);
  if (value === undefined) throw new Refused(`Failed to add match '${text}': Invalid argument`);
  return [name, (entry) => fieldOf(client, entry, name) === value];
}

function timeOf(text: string | undefined, now: number): number | undefined {
  if (text === undefined) return undefined;
  const spaced = text.replace(
    /^([-+])(\d+)\s*([a-z]+)( ago)?$/,
    (_, sign: string, count: string, unit: string) =>
      `${count} ${LONG_UNITS[unit] ?? unit}${sign === '-' ? ' ago' : ''}`,
  );
  const short = spaced.replace(
    /^(\d+)\s*(s|m|min|h|d|w)( ago)?$/,
    (_, count: string, unit: string, ago = '') => `${count} ${LONG_UNITS[unit] ?? unit}${ago}`,
  );
  const midnight = Math.floor(now / 86_400_000) * 86_400_000;
  const known = { today: midnight, yesterday: midnight - 86_400_000, tomorrow: midnight + 86_400_000, now }[short];
  const time = known ?? parseDate(short, now);
  if (time === undefined) throw new Refused(`Failed to parse timestamp: ${text}`);
  return time;
}

const LONG_UNITS: Readonly<Record<string, string>> = {
  s: 'sec',
  sec: 'sec',
  m: 'min',
  min: 'min',
  h: 'hour',
  d: 'day',
  w: 'week',
};

function priorityRange(text: string | undefined): readonly [number, number] | undefined {
  if (text === undefined) return undefined;
  const [from = '', to] = text.split('..');
  const low = parsePriority(from);
  const high = to === undefined ? low : parsePriority(to);
  if (low === undefined || high === undefined) throw new Refused(`Unknown log level ${text}`);
  return to === undefined ? [0, low] : [Math.min(low, high), Math.max(low, high)];
}

function bootOf({ systemd, version }: Client, text: string): number {
  const { boots } = systemd.journal;
  const byId = boots.findIndex(({ id }) => id === text);
  if (byId >= 0) return byId;
  const offset = Number(text || 0);
  const index = offset > 0 ? offset - 1 : boots.length - 1 + offset;
  if (index < 0 || index >= boots.length || Number.isNaN(offset))
    throw new Refused(
      version < 254
        ? `Data from the specified boot (${offset > 0 ? '+' : ''}${offset}) is not available: No such boot ID in journal`
        : `No journal boot entry found from the specified boot offset (${offset > 0 ? '+' : ''}${offset}).`,
    );
  return index;
}
