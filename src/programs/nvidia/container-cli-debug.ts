// Models libnvidia-container's log (src/utils.c log_write), the lines that tell where it got to.
import { encode } from '../../base/bytes.ts';
import { isErrno } from '../../host/errno.ts';
import type { NvcProcess } from '../../host/nvidia/nvc/init.ts';
import { findNvml } from '../../host/nvidia/nvml.ts';
import type { FileDescription } from '../../host/process/file-description.ts';
import type { Process } from '../../host/process/types.ts';
import { strftime } from '../applet/time.ts';
import { buildRevision } from './container-cli-version.ts';

/** `-d FILE`: appends the log of the library's start; a terminal is written to as it is. */
export async function debugLog(proc: Process, path: string, version: string, loadModules: boolean): Promise<void> {
  const now = proc.clock.now();
  const { uid, gid } = proc.cred;
  const line = (level: string, place: string, text: string): string =>
    `${level}${strftime('%m%d %H:%M:%S', now)}.${String(Math.floor(now % 1000)).padStart(3, '0')}000 ${proc.pid} ${place}] ${text}\n`;
  const text = [
    '\n-- WARNING, the following logs are for debugging purposes only --\n\n',
    line('I', 'nvc.c:393', `initializing library context (version=${version}, build=${buildRevision(version)})`),
    line('I', 'nvc.c:364', 'using root /'),
    line('I', 'nvc.c:365', 'using ldcache /etc/ld.so.cache'),
    line('I', 'nvc.c:366', `using unprivileged user ${uid === 0 ? '65534:65534' : `${uid}:${gid}`}`),
    line(
      'I',
      'nvc.c:410',
      'attempting to load dxcore to see if we are running under Windows Subsystem for Linux (WSL)',
    ),
    line('I', 'nvc.c:412', 'dxcore initialization failed, continuing assuming a non-WSL environment'),
    ...(loadModules ? moduleLines(proc, line) : []),
    line('I', 'rpc.c:71', 'starting driver rpc service'),
    ...(findNvml(proc) ? [] : [line('I', 'rpc.c:132', 'terminating driver rpc service')]),
  ].join('');
  const description = openLog(proc, path);
  if (!description) return;
  try {
    await proc.interruptible(description.write(encode(text), proc.endSignal));
  } finally {
    description.close();
  }
}

/** A file that cannot be opened gets no log: the library does not look. */
function openLog({ files }: Process, path: string): FileDescription | undefined {
  try {
    return files.open(path, { write: true, append: true, create: true }, 0o644);
  } catch (error) {
    if (isErrno(error)) return undefined;
    throw error;
  }
}

function moduleLines({ kernel }: NvcProcess, line: (level: string, place: string, text: string) => string): string[] {
  return ['nvidia', 'nvidia_uvm', 'nvidia_modeset'].flatMap((name) => [
    line('I', 'nvc.c:279', `loading kernel module ${name}`),
    ...(kernel.modules.has(name) || kernel.modules.request(name)
      ? []
      : [line('E', 'nvc.c:281', `could not load kernel module ${name}`)]),
  ]);
}
