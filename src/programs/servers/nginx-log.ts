// Models nginx's error_log and access_log (src/core/ngx_log.c, ngx_http_log_module).
import { isErrno } from '../../host/errno.ts';
import { print, write } from '../../host/process/stdio.ts';
import type { Process } from '../../host/process/types.ts';
import { strftime } from '../applet/time.ts';
import { type Directive, directive } from './nginx-config.ts';

/** error_log: where the configuration says, as far as its level lets through. */
export async function log(
  proc: Process,
  config: readonly Directive[],
  level: 'notice' | 'emerg' | 'error',
  text: string,
): Promise<void> {
  const [file = '/var/log/nginx/error.log', least = 'error'] = directive(config, 'error_log')?.args ?? [];
  const order = ['debug', 'info', 'notice', 'warn', 'error', 'crit', 'alert', 'emerg'];
  if (order.indexOf(level) < order.indexOf(least)) return;
  await append(
    proc,
    file === 'stderr' ? '/dev/stderr' : file,
    `${strftime('%Y/%m/%d %H:%M:%S', proc.clock.now())} [${level}] ${proc.pid}#${proc.pid}: ${text}\n`,
  );
}

/** Writes to a log file; /dev/stdout and /dev/stderr (and links to them) are the process's own streams. */
export async function append(proc: Process, file: string, text: string): Promise<void> {
  let target = file;
  try {
    if (proc.files.lstat(file).type === 'symlink') target = proc.files.readlink(file);
  } catch {
    // It will be made.
  }
  if (target === '/dev/stdout' || target === '/proc/self/fd/1') return print(proc, text);
  if (target === '/dev/stderr' || target === '/proc/self/fd/2') return write(proc, 2, text);
  if (target === 'off' || target === '/dev/null') return;
  try {
    proc.files.writeFile(target, text, { append: true });
  } catch (error) {
    if (!isErrno(error)) throw error;
  }
}
