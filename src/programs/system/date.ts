// Models coreutils src/date.c and busybox coreutils/date.c.
import { printError } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, Failure, reason, WrongUse } from '../applet/applet.ts';
import { quote, quoteIfNeeded } from '../applet/quoting.ts';
import { strftime } from '../applet/time.ts';
import { parseDate } from './parse-date.ts';

const ISO: Readonly<Record<string, string>> = {
  '': '%F',
  date: '%F',
  hours: '%FT%H%:z',
  minutes: '%FT%H:%M%:z',
  seconds: '%FT%T%:z',
  ns: '%FT%T,%N%:z',
};
const RFC3339: Readonly<Record<string, string>> = { date: '%F', seconds: '%F %T%:z', ns: '%F %T.%N%:z' };

export const date: Program = applet(
  {
    name: 'date',
    gnu: 'd:f:I::r:Rs:u',
    busybox: 's:ud:r:RD:I::',
    long: {
      'date=': 'd',
      'reference=': 'r',
      'rfc-email': 'R',
      'rfc-3339=': 'rfc-3339',
      'iso-8601=?': 'I',
      'set=': 's',
      utc: 'u',
      universal: 'u',
    },
  },
  async (run) => {
    const { options, operands, proc, busybox } = run;
    let time = proc.clock.now();
    const text = options.value('d');
    if (text !== undefined) {
      const parsed = parseDate(text, time);
      if (parsed === undefined) throw new Failure(`invalid date ${busybox ? `'${text}'` : quote(proc, text)}`);
      time = parsed;
    }
    const reference = options.value('r');
    if (reference !== undefined) {
      try {
        time = run.files.stat(reference).mtime;
      } catch (error) {
        throw new Failure(busybox ? `${reference}: ${reason(error)}` : `${quoteIfNeeded(reference)}: ${reason(error)}`);
      }
    }
    const set = options.value('s') ?? operands.find((operand) => !operand.startsWith('+'));
    if (set !== undefined) {
      if (!busybox && !options.has('s') && !/^\d+(\.\d+)?$/.test(set))
        throw new Failure(`invalid date ${quote(proc, set)}`);
      if (!busybox) throw new Failure('cannot set date: Operation not permitted');
      // Up to 1.37 busybox goes on and shows the time that it could not set.
      if (Number(String(proc.exe.note.version ?? '').split('.')[1]) >= 38)
        throw new Failure("can't set date: Operation not permitted");
      await printError(proc, "date: can't set date: Operation not permitted\n");
      time = parseDate(set, time) ?? time;
    }
    const formats = operands.filter((operand) => operand.startsWith('+'));
    const extra = formats[1];
    if (extra !== undefined) throw new WrongUse(`extra operand ${quote(proc, extra)}`);
    const format =
      formats[0]?.slice(1) ??
      namedFormat(options.has('R'), options.value('I'), options.value('rfc-3339')) ??
      '%a %b %e %H:%M:%S %Z %Y';
    await run.print(`${strftime(format, time)}\n`);
  },
);

function namedFormat(email: boolean, iso: string | undefined, rfc: string | undefined): string | undefined {
  if (email) return '%a, %d %b %Y %H:%M:%S %z';
  if (iso !== undefined) return ISO[iso] ?? '%F';
  return rfc === undefined ? undefined : (RFC3339[rfc] ?? '%F');
}
