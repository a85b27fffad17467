// Models libnvidia-container src/nvc.c (nvc_init) and src/driver.c: the library's start, NVML behind it.
import { isErrno } from '../../errno.ts';
import { findLibrary } from '../../libraries/library.ts';
import type { Process } from '../../process/types.ts';
import { makeDriverNodes, makeModesetNode, makeUvmNodes } from '../nodes.ts';
import { findNvml, initNvml, NVML_SONAME, type Nvml, NvmlError } from '../nvml.ts';
import { NvcError } from './types.ts';

/** Its process: everything it learns comes through this. */
export type NvcProcess = Pick<Process, 'files' | 'env' | 'kernel' | 'cred'>;

/** A call of NVML failed, as error_set_nvml words it. */
export const nvmlProblem = (error: NvmlError): string => `nvml error: ${error.message.toLowerCase()}`;

/** Throws `NvcError` that begins with `initialization error: `. */
export function initNvc(proc: NvcProcess, options: { readonly loadModules: boolean }): Nvml {
  const fail = (reason: string): never => {
    throw new NvcError(`initialization error: ${reason}`);
  };
  // Only Windows' kernel for Linux brings it; no machine here has an adapter of that kind.
  if (findLibrary(proc.files, proc.env, 'libdxcore.so', proc.kernel.arch))
    return fail('WSL environment detected but no adapters were found');
  if (options.loadModules) loadModules(proc);
  const library = findNvml(proc);
  if (!library)
    return fail(`load library failed: ${NVML_SONAME}: cannot open shared object file: no such file or directory`);
  try {
    if (!isOpenToAll(proc) && !library.note.fake) throw new NvmlError(4, library.note.version);
    return initNvml(proc, library);
  } catch (error) {
    if (error instanceof NvmlError) return fail(nvmlProblem(error));
    throw error;
  }
}

/** NVML runs as nobody there: what is for root alone is not for it. */
function isOpenToAll({ files }: NvcProcess): boolean {
  return !files.exists('/dev/nvidiactl') || (files.stat('/dev/nvidiactl').mode & 0o6) === 0o6;
}

/** `-k`: what fails is only logged. */
function loadModules({ files, kernel }: NvcProcess): void {
  const attempt = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      if (!isErrno(error)) throw error;
    }
  };
  const { modules } = kernel;
  if (modules.request('nvidia')) attempt(() => makeDriverNodes(files, gpusIn(files)));
  if (modules.request('nvidia_uvm')) attempt(() => makeUvmNodes(files));
  if (modules.request('nvidia_modeset')) attempt(() => makeModesetNode(files));
}

const gpusIn = (files: NvcProcess['files']): number =>
  files.isDirectory('/proc/driver/nvidia/gpus') ? files.readdir('/proc/driver/nvidia/gpus').length : 0;
