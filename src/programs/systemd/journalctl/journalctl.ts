// Models systemd 255 src/journal/journalctl.c: the journal filtered, printed, followed.

import { createDeferred } from '../../../base/deferred.ts';
import { printError } from '../../../host/process/stdio.ts';
import type { Program } from '../../../host/process/types.ts';
import type { JournalEntry } from '../../../host/systemd/journal.ts';
import { kernelPriority } from '../../../host/systemd/journal.ts';
import type { Systemd } from '../../../host/systemd/systemd.ts';
import { BadOption, type Options, parseOptions } from '../../applet/options.ts';
import { formatBytes } from '../accounting.ts';
import { type Client, connect } from '../context.ts';
import { timestamp } from '../systemctl/words.ts';
import { explain } from './catalog.ts';
import { filterOf, Refused } from './filter.ts';
import { fieldOf, formatEntry, mayRead, OUTPUTS } from './format.ts';
import { joinValues, LONG, SHORT } from './options.ts';

export const createJournalctl =
  (systemd: Systemd): Program =>
  async (proc) => {
    const client = connect(proc, systemd);
    try {
      const options = parseOptions(joinValues(proc.argv.slice(1)), {
        short: SHORT,
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
