// Models coreutils src/dd.c and busybox coreutils/dd.c.
import { concat } from '../../base/bytes.ts';
import type { FileDescription } from '../../host/process/file-description.ts';
import { descriptor, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { applet, Failure, type Run, reason, WrongUse } from '../applet/applet.ts';
import { quote, quoteAlways } from '../applet/quoting.ts';
import { humanSize, parseSize } from '../applet/sizes.ts';

/** What a real disk would take, so that `dd` prints a rate and progress can be watched. */
const BYTES_PER_MS = 1_500_000;

export const dd: Program = applet({ name: 'dd', gnu: '+', busybox: '+' }, async (run) => {
  const settings = settingsOf(run);
  const size = (key: string, fallback: number): number => {
    const text = settings.get(key);
    if (text === undefined) return fallback;
    const value = text
      .split('x')
      .reduce<number | undefined>(
        (product, part) => (product === undefined ? undefined : multiply(product, parseSize(part))),
        1,
      );
    if (value === undefined)
      throw new Failure(run.busybox ? `invalid number '${text}'` : `invalid number: ${quote(run.proc, text)}`);
    return value;
  };
  const block = size('bs', 0);
  const [inputSize, outputSize] = [block || size('ibs', 512), block || size('obs', 512)];
  const count = settings.has('count') ? size('count', 0) : Number.POSITIVE_INFINITY;
  const input = open(run, settings.get('if'), 0, { read: true });
  const notruncate = settings.get('conv')?.includes('notrunc') ?? false;
  const seek = size('seek', 0);
  const output = open(run, settings.get('of'), 1, { write: true, create: true, truncate: !notruncate && seek === 0 });
  if (settings.has('skip')) await skip(run.proc, input, size('skip', 0) * inputSize);
  if (seek > 0) output.seek(seek * outputSize, 'set');
  // The buffer is taken at once, and is all there as soon as it was filled.
  run.proc.holdMemory(inputSize);
  const started = run.proc.clock.now();
  const tally = { full: 0, part: 0, bytes: 0 };
  let failure: string | undefined;
  /** The record that was read and could not be written. */
  let unwritten: 'full' | 'part' | undefined;
  while (tally.full + tally.part < count) {
    const data = await readBlock(run.proc, input, inputSize, settings.get('iflag')?.includes('fullblock') ?? false);
    if (data.length === 0) break;
    try {
      await run.proc.interruptible(output.write(data));
    } catch (error) {
      failure = run.busybox
        ? `error writing '${settings.get('of') ?? 'standard output'}': ${reason(error)}`
        : `error writing ${quoteAlways(settings.get('of') ?? 'standard output')}: ${reason(error)}`;
      unwritten = data.length === inputSize ? 'full' : 'part';
      break;
    }
    tally.bytes += data.length;
    if (data.length === inputSize) tally.full++;
    else tally.part++;
    await run.proc.checkpoint();
    if (tally.bytes % (64 * BYTES_PER_MS) < data.length) await run.proc.sleep(data.length / BYTES_PER_MS);
  }
  if (failure) await run.warn(failure);
  if (settings.get('status') !== 'none')
    await printError(
      run.proc,
      report(
        run,
        { ...tally, unwritten },
        run.proc.clock.now() - started + tally.bytes / BYTES_PER_MS,
        settings.get('status') === 'noxfer',
      ),
    );
  return run.status;
});

const multiply = (a: number, b: number | undefined): number | undefined => (b === undefined ? undefined : a * b);

function settingsOf(run: Run): Map<string, string> {
  const settings = new Map<string, string>();
  for (const operand of run.operands) {
    const [, key = '', value = ''] = /^(\w+)=(.*)$/s.exec(operand) ?? [];
    if (
      !['if', 'of', 'bs', 'ibs', 'obs', 'count', 'skip', 'seek', 'conv', 'status', 'iflag', 'oflag', 'cbs'].includes(
        key,
      )
    )
      throw new WrongUse(`unrecognized operand ${quote(run.proc, operand)}`);
    settings.set(key, value);
  }
  return settings;
}

function open(
  run: Run,
  name: string | undefined,
  fd: number,
  flags: Parameters<Run['files']['open']>[1],
): FileDescription {
  if (name === undefined) return descriptor(run.proc, fd);
  try {
    return run.files.open(name, flags);
  } catch (error) {
    throw new Failure(
      run.busybox ? `can't open '${name}': ${reason(error)}` : `failed to open ${quoteAlways(name)}: ${reason(error)}`,
    );
  }
}

async function skip(proc: Process, input: FileDescription, bytes: number): Promise<void> {
  for (let left = bytes; left > 0; ) {
    const data = await proc.interruptible(input.read(Math.min(left, 65536), proc.endSignal));
    if (data.length === 0) return;
    left -= data.length;
  }
}

async function readBlock(proc: Process, input: FileDescription, size: number, full: boolean): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let got = 0;
  while (got < size) {
    const data = await proc.interruptible(input.read(size - got, proc.endSignal));
    if (data.length === 0) break;
    parts.push(data.slice());
    got += data.length;
    if (!full && input.kind !== 'file' && input.kind !== 'device') break;
  }
  return concat(parts);
}

interface Tally {
  readonly full: number;
  readonly part: number;
  readonly bytes: number;
  readonly unwritten: 'full' | 'part' | undefined;
}

function report(run: Run, tally: Tally, ms: number, brief: boolean): string {
  const { unwritten } = tally;
  const read = { full: tally.full + Number(unwritten === 'full'), part: tally.part + Number(unwritten === 'part') };
  const records = `${read.full}+${read.part} records in\n${tally.full}+${tally.part} records out\n`;
  // Debian's static busybox leaves the line with the rate out.
  if (brief || (run.busybox && String(run.proc.exe.note.build ?? '').startsWith('Debian'))) return records;
  const seconds = Math.max(ms, 0.05) / 1000;
  const { bytes } = tally;
  if (run.busybox)
    return `${records}${bytes} bytes (${humanSize(bytes)
      .replace(/^(\d+)$/, '$1B')
      .replace(
        /([KMG])$/,
        '$1B',
      )}) copied, ${seconds.toFixed(6)} seconds, ${humanSize(Math.round(bytes / seconds)).replace(/([KMG])$/, '$1B')}/s\n`;
  const unit = (value: number): string => humanSize(value, 1000).replace(/^(\S+?)([kMGT]?)$/, '$1 $2B');
  const iec = (value: number): string => humanSize(value).replace(/^(\S+?)([KMGT])$/, '$1 $2iB');
  const shown =
    bytes < 1000
      ? `${bytes} byte${bytes === 1 ? '' : 's'} copied`
      : `${bytes} bytes (${unit(bytes)}${bytes >= 1024 ? `, ${iec(bytes)}` : ''}) copied`;
  return `${records}${shown}, ${Number(seconds.toPrecision(6))} s, ${unit(Math.round(bytes / seconds))}/s\n`;
}
