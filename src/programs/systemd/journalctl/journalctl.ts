// Models systemd 255 src/journal/journalctl.c: the journal filtered, printed, followed.

import { createDeferred } from '../../../base/deferred.ts';
import { printError } from '../../../host/process/stdio.ts';
import type { Program } from '../../../host/process/types.ts';
import { globMatch } from '../../../host/systemd/install.ts';
import { type JournalEntry, kernelPriority, parsePriority } from '../../../host/systemd/journal.ts';
import type { Systemd } from '../../../host/systemd/systemd.ts';
import { unitName } from '../../../host/systemd/unit.ts';
import { BadOption, type Options, parseOptions } from '../../applet/options.ts';
import { parseDate } from '../../system/parse-date.ts';
import { formatBytes } from '../accounting.ts';
import { type Client, connect } from '../context.ts';
import { timestamp } from '../systemctl/words.ts';
import { explain } from './catalog.ts';
import { fieldOf, formatEntry, mayRead, OUTPUTS } from './format.ts';

const LONG: Readonly<Record<string, string>> = {
  'unit=': 'u',
  'user-unit=': 'user-unit',
  follow: 'f',
  'lines=?': 'n',
  'no-tail': 'no-tail',
  'no-pager': 'no-pager',
  reverse: 'r',
  'pager-end': 'e',
  'since=': 'S',
  'until=': 'U',
  'output=': 'o',
  catalog: 'x',
  quiet: 'q',
  'boot=?': 'b',
  dmesg: 'k',
  'priority=': 'p',
  'identifier=': 't',
  'facility=': 'facility',
  'grep=': 'g',
  full: 'l',
  'no-full': 'no-full',
  all: 'a',
  merge: 'm',
  system: 'system',
  user: 'user',
  utc: 'utc',
  'no-hostname': 'no-hostname',
  'list-boots': 'list-boots',
  'disk-usage': 'disk-usage',
  'vacuum-size=': 'vacuum',
  'vacuum-time=': 'vacuum',
  'vacuum-files=': 'vacuum',
  rotate: 'rotate',
  flush: 'flush',
  sync: 'sync',
  header: 'header',
  verify: 'verify',
  fields: 'N',
  'field=': 'F',
  'directory=': 'D',
  version: 'version',
  help: 'h',
};

/** Ends journalctl with a sentence. */
class Refused extends Error {}

/** `-n 5` and `-n5` alike, `-b -1`: a value of its own where the next word is one (getopt's optional ones do not take it). */
function joinValues(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    const next = args[index + 1] ?? '';
    if ((/^-[a-zA-Z]*n$/.test(arg) || arg === '--lines') && /^(all|\+?\d+)$/.test(next))
      joined.push(arg === '--lines' ? `--lines=${args[++index]}` : `${arg}${args[++index]}`);
    else if (/^-[a-zA-Z]*b$/.test(arg) && /^[-+]?\d+$/.test(next)) joined.push(`${arg}${args[++index]}`);
    else joined.push(arg);
  }
  return joined;
}

export const createJournalctl =
  (systemd: Systemd): Program =>
  async (proc) => {
    const client = connect(proc, systemd);
    try {
      const options = parseOptions(joinValues(proc.argv.slice(1)), {
        short: 'hefo:aln::qmb::kD:p:g:c:S:U:t:u:NF:xrM:',
        long: LONG,
      });
      if (!client) {
        await printError(proc, 'No journal files were found.\n');
        await proc.interruptible(Promise.resolve());
        return 0;
      }
      return await run(client, options);
    } catch (error) {
      if (error instanceof BadOption) await printError(proc, `journalctl: ${error.message}\n`);
      else if (error instanceof Refused) await printError(proc, `${error.message}\n`);
      else throw error;
      return 1;
    }
  };

async function run(client: Client, options: Options): Promise<number> {
  const { systemd } = client;
  const { journal } = systemd;
  if (options.has('disk-usage')) {
    const size = Math.max(8, Math.ceil(journal.entries.length / 8000) * 8) * 1024 ** 2;
    await client.out(`Archived and active journals take up ${formatBytes(size)} in the file system.\n`);
    return 0;
  }
  if (options.has('vacuum')) {
    for (const directory of ['/var/log/journal', '/run/log/journal'])
      await client.err(`Vacuuming done, freed 0B of archived journals from ${directory}.\n`);
    return 0;
  }
  if (options.has('rotate', 'flush', 'sync')) return 0;
  if (options.has('list-boots')) return listBoots(client);
  if (options.has('N') || options.has('F')) return listField(client, options);
  const output = options.value('o') ?? 'short';
  if (!OUTPUTS.some((known) => known === output)) throw new Refused(`Unknown output format '${output}'.`);
  const wanted = filterOf(client, options);
  const all = allEntries(client).filter(wanted);
  const shown = tail(all, options);
  if (!mayRead(client.proc) && !options.has('q')) await client.err(HINT);
  if (!mayRead(client.proc)) {
    if (!options.has('q')) await client.err('No journal files were opened due to insufficient permissions.\n');
    return 1;
  }
  const text = (entry: JournalEntry): string =>
    formatEntry(client, entry, output) + (options.has('x') ? explain(entry, supportOf(client)) : '');
  if (client.version < 246 && output.startsWith('short') && !options.has('q', 'f') && journal.entries[0])
    await client.out(
      `-- Logs begin at ${timestamp(journal.entries[0].time)}, end at ${timestamp(journal.entries.at(-1)?.time ?? 0)}. --\n`,
    );
  if (shown.length === 0 && !options.has('f')) {
    await client.out('-- No entries --\n');
    return 0;
  }
  const ordered = options.has('r') ? [...shown].reverse() : shown;
  let boot = ordered[0]?.boot;
  for (const entry of ordered) {
    if (entry.boot !== boot && output.startsWith('short')) {
      const id = journal.boots[entry.boot]?.id ?? '';
      await client.out(client.version < 246 ? '-- Reboot --\n' : `-- Boot ${id} --\n`);
    }
    boot = entry.boot;
    await client.out(text(entry));
  }
  if (options.has('f')) await follow(client, wanted, text);
  return 0;
}

const HINT = `Hint: You are currently not seeing messages from other users and the system.
      Users in groups 'adm', 'systemd-journal' can see all messages.
      Pass -q to turn off this notice.
`;

function supportOf({ proc }: Client): string {
  const release = proc.files.exists('/etc/os-release') ? proc.files.readText('/etc/os-release') : '';
  return /^ID=ubuntu$/m.test(release) ? 'http://www.ubuntu.com/support' : 'https://www.debian.org/support';
}

const DEFAULT_LINES = 10;

function tail(entries: readonly JournalEntry[], options: Options): readonly JournalEntry[] {
  const given = options.value('n');
  if (given === 'all') return entries;
  if (given?.startsWith('+')) return entries.slice(0, Number(given.slice(1)));
  if (given !== undefined && given !== '' && !/^\d+$/.test(given))
    throw new Refused(`Failed to parse lines '${given}'`);
  const count =
    given === undefined
      ? options.has('f') && !options.has('no-tail')
        ? DEFAULT_LINES
        : options.has('e')
          ? 1000
          : undefined
      : Number(given || DEFAULT_LINES);
  return count === undefined ? entries : entries.slice(Math.max(0, entries.length - count));
}

/** The journal's own entries and the kernel's, in time. */
function allEntries({ systemd, manager }: Client): JournalEntry[] {
  const { log } = manager.host.kernel;
  const boots = systemd.journal.boots.length;
  const kernel = log.messages.map(
    ({ time, level, text }): JournalEntry => ({
      time,
      message: text,
      identifier: 'kernel',
      pid: 0,
      priority: kernelPriority(level),
      transport: 'kernel',
      boot: Math.max(0, boots - 1),
    }),
  );
  return [...kernel, ...systemd.journal.entries].sort((a, b) => a.time - b.time);
}

function filterOf(client: Client, options: Options): (entry: JournalEntry) => boolean {
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

async function listBoots({ systemd, out, version }: Client): Promise<number> {
  const { boots, entries } = systemd.journal;
  const rows = boots.map(({ id }, index) => {
    const own = entries.filter(({ boot }) => boot === index);
    const at = (entry: JournalEntry | undefined): string => timestamp(entry?.time ?? 0);
    return [String(index - boots.length + 1), id, at(own[0]), at(own.at(-1))] as const;
  });
  if (version < 250) {
    await out(rows.map(([index, id, first, last]) => `${index.padStart(2)} ${id} ${first}—${last}\n`).join(''));
    return 0;
  }
  await out('IDX BOOT ID                          FIRST ENTRY                 LAST ENTRY\n');
  await out(rows.map(([index, id, first, last]) => `${index.padStart(3)} ${id} ${first} ${last}\n`).join(''));
  return 0;
}

async function listField(client: Client, options: Options): Promise<number> {
  const name = options.value('F');
  const values = new Set(
    allEntries(client).flatMap((entry) =>
      name === undefined ? Object.keys(entry.fields ?? {}) : (fieldOf(client, entry, name) ?? []),
    ),
  );
  await client.out([...values].map((value) => `${value}\n`).join(''));
  return 0;
}

async function follow(
  { systemd, manager, proc, out }: Client,
  wanted: (entry: JournalEntry) => boolean,
  text: (entry: JournalEntry) => string,
): Promise<never> {
  const queue: JournalEntry[] = [];
  let wake = createDeferred<void>();
  const push = (entry: JournalEntry): void => {
    if (!wanted(entry)) return;
    queue.push(entry);
    wake.resolve();
  };
  const boot = Math.max(0, systemd.journal.boots.length - 1);
  const stops = [
    systemd.journal.written.on(push),
    manager.host.kernel.log.written.on(({ time, level, text: message }) =>
      push({ time, message, identifier: 'kernel', pid: 0, priority: kernelPriority(level), transport: 'kernel', boot }),
    ),
  ];
  proc.endSignal.addEventListener(
    'abort',
    () =>
      stops.forEach((stop) => {
        stop();
      }),
    { once: true },
  );
  for (;;) {
    for (const entry of queue.splice(0)) await out(text(entry));
    if (queue.length > 0) continue;
    wake = createDeferred();
    await proc.interruptible(wake.promise);
  }
}
