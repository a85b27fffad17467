// Models systemd 255 journalctl: the journal of units, also followed.
import type { Program } from '../../host/process/types.ts';
import { findUnit, type JournalEntry, type Units } from '../../host/units.ts';
import { applet } from '../applet/applet.ts';
import { strftime } from '../applet/time.ts';
import { parseDate } from './parse-date.ts';

const POLL_MS = 250;

export const journalLine = (entry: JournalEntry, host: string): string =>
  `${strftime('%b %d %H:%M:%S', entry.time)} ${host} ${entry.identifier}[${entry.pid}]: ${entry.message}\n`;

/** journalctl over a machine's journal. */
export const createJournalctl = (units: Units): Program =>
  applet(
    {
      name: 'journalctl',
      gnu: 'u:fn::xerb::kp:o:S:U:qaD:',
      busybox: '',
      long: {
        'unit=': 'u',
        follow: 'f',
        'lines=?': 'n',
        'no-pager': 'pager',
        reverse: 'r',
        'pager-end': 'e',
        'since=': 'S',
        'until=': 'U',
        'output=': 'o',
        catalog: 'x',
        quiet: 'q',
        'boot=?': 'b',
      },
      prepare: (args) =>
        args.flatMap((arg, index) =>
          args[index - 1] === '-n' && /^\d+$/.test(arg)
            ? []
            : arg === '-n' && /^\d+$/.test(args[index + 1] ?? '')
              ? [`-n${args[index + 1]}`]
              : [arg],
        ),
    },
    async (run) => {
      const { options, proc } = run;
      const names = options
        .values('u')
        .map((name) => findUnit(units, name)?.name ?? (name.includes('.') ? name : `${name}.service`));
      const since = options.has('S') ? (parseDate(options.value('S') ?? '', proc.clock.now()) ?? 0) : 0;
      const until = options.has('U')
        ? (parseDate(options.value('U') ?? '', proc.clock.now()) ?? Number.POSITIVE_INFINITY)
        : Number.POSITIVE_INFINITY;
      const wanted = (entry: JournalEntry): boolean =>
        (names.length === 0 || names.includes(entry.unit)) && entry.time >= since && entry.time <= until;
      const format = (entry: JournalEntry): string =>
        options.value('o') === 'cat' ? `${entry.message}\n` : journalLine(entry, proc.ns.uts.hostname);
      let seen = units.journal.length;
      let shown = units.journal.filter(wanted);
      const count = options.has('n')
        ? Number(options.value('n') || 10)
        : options.has('f')
          ? 10
          : Number.POSITIVE_INFINITY;
      shown = shown.slice(Math.max(0, shown.length - count));
      if (shown.length === 0 && !options.has('f')) await run.print('-- No entries --\n');
      await run.print((options.has('r') ? shown.reverse() : shown).map(format).join(''));
      while (options.has('f')) {
        await proc.sleep(POLL_MS);
        const fresh = units.journal.slice(seen).filter(wanted);
        seen = units.journal.length;
        if (fresh.length > 0) await run.print(fresh.map(format).join(''));
      }
    },
  );
