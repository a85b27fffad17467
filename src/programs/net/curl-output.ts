// Models curl 7.88 src/tool_cb_wrt.c and src/tool_operate.c: where what comes goes.
import { isErrno } from '../../host/errno.ts';
import { write } from '../../host/process/stdio.ts';
import type { Process } from '../../host/process/types.ts';
import { baseName } from '../applet/flavour.ts';
import type { Options } from '../applet/options.ts';
import { parseUrl } from '../http/url.ts';

/** The file that `-o` or `-O` names cannot be made. */
export class Unwritable extends Error {
  readonly path: string;
  readonly why: string;
  readonly size: number;

  constructor(path: string, why: string, size: number) {
    super(`${path}: ${why}`);
    this.path = path;
    this.why = why;
    this.size = size;
  }
}

/** Writes what came for the URL of that place: to the file that `-o` or `-O` names, else to standard output. Throws `Unwritable`. */
export async function out(
  proc: Process,
  options: Options,
  index: number,
  url: string,
  data: Uint8Array,
  append = false,
): Promise<void> {
  const name = options.has('O')
    ? baseName(parseUrl(url)?.target.replace(/\?.*/, '') ?? '')
    : options.values('o')[index];
  if (name === undefined || name === '-') return write(proc, 1, data);
  const path = name === '' ? 'curl_response' : name;
  if (path === '/dev/null') return;
  try {
    proc.files.writeFile(path, data, { append });
  } catch (error) {
    if (!isErrno(error)) throw error;
    throw new Unwritable(path, error.message, data.length);
  }
}
