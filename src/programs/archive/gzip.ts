// Models gzip 1.12 and busybox archival/gzip.c; the compression is the platform's own (Compression Streams).
import { printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { applet, type Run, reason } from '../applet/applet.ts';
import { baseName } from '../applet/flavour.ts';
import { openInput, readWhole, standardInput } from '../applet/input.ts';

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Runs bytes through a platform stream while the machine's clock stands still. */
const through = (
  proc: Process,
  bytes: Uint8Array,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> =>
  proc.interruptible(proc.clock.hold(new Response(new Blob([bytes.slice()]).stream().pipeThrough(stream)).bytes()));

export const gzipBytes = (proc: Process, bytes: Uint8Array): Promise<Uint8Array> =>
  through(proc, bytes, new CompressionStream('gzip'));
/** Rejects with a TypeError when the bytes are damaged. */
export const gunzipBytes = (proc: Process, bytes: Uint8Array): Promise<Uint8Array> =>
  through(proc, bytes, new DecompressionStream('gzip'));

async function convert(run: Run, bytes: Uint8Array, name: string, expand: boolean): Promise<Uint8Array | undefined> {
  if (!expand) return gzipBytes(run.proc, bytes);
  if (!isGzip(bytes)) {
    await run.warn(run.busybox ? 'invalid magic' : `${name}: not in gzip format`);
    return undefined;
  }
  try {
    return await gunzipBytes(run.proc, bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    await run.warn(run.busybox ? 'corrupted data' : `${name}: unexpected end of file`);
    return undefined;
  }
}

const program = (mode: 'gzip' | 'gunzip' | 'zcat'): Program =>
  applet(
    {
      name: mode,
      gnu: 'cdfhklnNqrtv123456789S:',
      busybox: 'cfkdt123456789',
      long: { stdout: 'c', decompress: 'd', uncompress: 'd', force: 'f', keep: 'k', best: '9', fast: '1' },
    },
    async (run) => {
      const expand = mode !== 'gzip' || run.options.has('d') || baseName(run.name) === 'gunzip';
      const toStdout = mode === 'zcat' || run.options.has('c');
      if (run.operands.length === 0) {
        const out = await convert(run, await readWhole(run, standardInput(run)), 'stdin', expand);
        if (out) await run.print(out);
        return run.status;
      }
      for (const name of run.operands) {
        try {
          if (expand && !name.endsWith('.gz') && !toStdout && !name.endsWith('.tgz')) {
            if (run.busybox) await run.warn(`${name}: unknown suffix - ignored`);
            else {
              await printError(run.proc, `gzip: ${name}: unknown suffix -- ignored\n`);
              run.status = 2;
            }
            continue;
          }
          const out = await convert(run, await readWhole(run, openInput(run, name)), name, expand);
          if (!out) continue;
          if (toStdout) await run.print(out);
          else {
            run.files.writeFile(expand ? name.replace(/\.gz$/, '').replace(/\.tgz$/, '.tar') : `${name}.gz`, out);
            if (!run.options.has('k')) run.files.unlink(name);
          }
        } catch (error) {
          await run.warn(`${name}: ${reason(error)}`);
        }
      }
      return run.status;
    },
  );

export const gzip = program('gzip');
export const gunzip = program('gunzip');
export const zcat = program('zcat');
