// Models coreutils src/touch.c, src/truncate.c, src/mktemp.c and busybox's applets of those names.
import type { Program } from '../../host/process/types.ts';
import { applet, Failure, type Run, reason, WrongUse } from '../applet/applet.ts';
import { isAtLeast } from '../applet/flavour.ts';
import { quote, quoteAlways } from '../applet/quoting.ts';
import { parseSize } from '../applet/sizes.ts';
import { parseDate } from '../system/parse-date.ts';
import { lstatOf } from './walk.ts';

export const touch: Program = applet(
  {
    name: 'touch',
    gnu: 'acd:fhmr:t:',
    busybox: 'cd:t:hr:am',
    long: { 'no-create': 'c', 'date=': 'd', 'reference=': 'r', 'no-dereference': 'h' },
  },
  async (run) => {
    if (run.operands.length === 0) throw new WrongUse('missing file operand');
    const time = stampOf(run);
    for (const path of run.operands) {
      try {
        const there = lstatOf(run.files, path);
        if (!there && !run.files.exists(path)) {
          if (run.options.has('c')) continue;
          run.files.writeFile(path, '');
        }
        const at = run.files.stat(path);
        const mayWrite =
          at.uid === run.proc.cred.uid || run.files.access(path, 'write') || run.proc.cred.caps.has('CAP_FOWNER');
        if (!mayWrite)
          throw new Failure(
            run.busybox ? `${path}: Permission denied` : `cannot touch ${quoteAlways(path)}: Permission denied`,
          );
        run.files.utimes(
          path,
          run.options.has('m') && !run.options.has('a') ? at.atime : time,
          run.options.has('a') && !run.options.has('m') ? at.mtime : time,
        );
      } catch (error) {
        if (error instanceof Failure) await run.warn(error.message);
        else
          await run.warn(
            run.busybox ? `${path}: ${reason(error)}` : `cannot touch ${quoteAlways(path)}: ${reason(error)}`,
          );
      }
    }
  },
);

function stampOf(run: Run): number {
  const { options, proc } = run;
  const reference = options.value('r');
  if (reference !== undefined) {
    try {
      return run.files.stat(reference).mtime;
    } catch (error) {
      throw new Failure(
        run.busybox
          ? `${reference}: ${reason(error)}`
          : `failed to get attributes of ${quoteAlways(reference)}: ${reason(error)}`,
      );
    }
  }
  const text = options.value('d') ?? compact(options.value('t'));
  if (text === undefined) return proc.clock.now();
  const time = parseDate(text, proc.clock.now());
  if (time === undefined)
    throw new Failure(run.busybox ? `invalid date '${text}'` : `invalid date format ${quote(proc, text)}`);
  return time;
}

/** `[[CC]YY]MMDDhhmm[.ss]` of `-t`. */
function compact(text: string | undefined): string | undefined {
  const match =
    text &&
    /^(\d{2})?(\d{2})?(\d{2})(\d{2})(\d{2})(\d{2})(?:\.(\d{2}))?$/.exec(text.length === 10 ? `20${text}` : text);
  if (!match) return text;
  return `${match[1] ?? '20'}${match[2] ?? ''}-${match[3]}-${match[4]} ${match[5]}:${match[6]}:${match[7] ?? '00'}`;
}

export const truncate: Program = applet(
  { name: 'truncate', gnu: 'cor:s:', busybox: 'cs:', long: { 'size=': 's', 'no-create': 'c', 'reference=': 'r' } },
  async (run) => {
    const text = run.options.value('s');
    if (text === undefined) throw new WrongUse('you must specify either ‘--size’ or ‘--reference’');
    if (run.operands.length === 0) throw new WrongUse('missing file operand');
    const size = parseSize(text.replace(/^[-+<>/%]/, ''));
    if (size === undefined)
      throw new Failure(run.busybox ? `invalid number '${text}'` : `Invalid number: ${quote(run.proc, text)}`);
    for (const path of run.operands) {
      try {
        if (!run.files.exists(path)) {
          if (run.options.has('c')) continue;
          run.files.writeFile(path, '');
        }
        const old = run.files.stat(path).size;
        run.files.truncate(
          path,
          text.startsWith('+') ? old + size : text.startsWith('-') ? Math.max(0, old - size) : size,
        );
      } catch (error) {
        await run.warn(
          run.busybox ? `${path}: ${reason(error)}` : `cannot open ${quoteAlways(path)} for writing: ${reason(error)}`,
        );
      }
    }
  },
);

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

export const mktemp: Program = applet(
  {
    name: 'mktemp',
    gnu: 'dqup:t',
    busybox: 'duqtp:',
    long: { directory: 'd', quiet: 'q', 'dry-run': 'u', 'tmpdir=?': 'p', 'suffix=': 'suffix' },
  },
  async (run) => {
    const { options, files, proc } = run;
    const template = run.operands[0];
    const directory = options.value('p') || proc.env.get('TMPDIR') || '/tmp';
    const pattern = template ?? 'tmp.XXXXXXXXXX';
    const x = /X{3,}(?!.*X{3,})/.exec(pattern);
    if (!x)
      throw new Failure(
        run.busybox
          ? `${isAtLeast(run.version, '1.36') ? '' : '(null)'}: Invalid argument`
          : `too few X's in template ${quote(proc, pattern)}`,
      );
    const inside = template === undefined || options.has('t', 'p');
    const random = files.open('/dev/urandom', { read: true });
    const bytes = await random.read(x[0].length);
    const filled = [...bytes].map((byte) => LETTERS.charAt(byte % LETTERS.length)).join('');
    const name =
      pattern.slice(0, x.index) + filled + pattern.slice(x.index + x[0].length) + (options.value('suffix') ?? '');
    const path = inside ? `${directory}/${name}` : name;
    try {
      if (options.has('d')) files.mkdir(path, 0o700);
      else if (!options.has('u')) files.writeFile(path, '', { mode: 0o600 });
    } catch (error) {
      const kind = options.has('d') ? 'directory' : 'file';
      const shown = pattern === name ? path : path.slice(0, path.length - name.length) + pattern;
      throw new Failure(
        run.busybox
          ? `${shown}: ${reason(error)}`
          : `failed to create ${kind} via template ${quote(proc, shown)}: ${reason(error)}`,
      );
    }
    await run.print(`${path}\n`);
  },
);
