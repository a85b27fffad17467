// Models libnvidia-ml (NVML) as its callers meet it: nvmlInit_v2, the devices it sees, nvmlErrorString.
import { isErrno } from '../errno.ts';
import { type FoundLibrary, findLibrary, type LibraryNote } from '../libraries/library.ts';
import type { FileDescription } from '../process/file-description.ts';
import type { Process } from '../process/types.ts';
import { type NvidiaDriver, nvidiaDriverOf } from './driver.ts';
import type { Gpu } from './gpu.ts';

/** nvmlReturn_t with the sentence of nvmlErrorString (nvml.h). */
export const NVML_ERRORS = {
  1: 'Uninitialized',
  2: 'Invalid Argument',
  3: 'Not Supported',
  4: 'Insufficient Permissions',
  6: 'Not Found',
  9: 'Driver Not Loaded',
  12: 'NVML Shared Library Not Found',
  13: 'Function Not Found',
  15: 'GPU is lost',
  18: 'Driver/library version mismatch',
  999: 'Unknown Error',
} as const;

export type NvmlCode = keyof typeof NVML_ERRORS;

/** A call of NVML that failed; the message is nvmlErrorString's. */
export class NvmlError extends Error {
  readonly code: NvmlCode;
  /** The version of the library that refused, where one was loaded. */
  readonly library: string | undefined;

  constructor(code: NvmlCode, library?: string) {
    super(NVML_ERRORS[code]);
    this.code = code;
    this.library = library;
  }
}

/** libnvidia-ml's own note: the fake one of a lab answers without a driver. */
export interface NvmlNote extends LibraryNote {
  readonly version: string;
  /** `12.8`: what nvmlSystemGetCudaDriverVersion tells. */
  readonly cuda: string;
  /** GPUs that the library makes up, without asking any driver. */
  readonly fake?: readonly Gpu[];
}

export interface NvmlDevice {
  readonly index: number;
  /** Of the node /dev/nvidia<minor>. */
  readonly minor: number;
  /** Throws `NvmlError` where the GPU does not answer. */
  readonly gpu: Gpu;
}

/** NVML after a successful nvmlInit_v2. */
export interface Nvml {
  readonly library: FoundLibrary;
  /** Of the library and the kernel module alike. */
  readonly driverVersion: string;
  readonly cudaVersion: string;
  readonly count: number;
  /** By index, of GPUs that do not answer too. */
  readonly busIds: readonly string[];
  readonly uuids: readonly string[];
  /** nvmlDeviceGetHandleByIndex_v2. Throws `NvmlError`: 2 for no such index, 15 and 999 for a GPU that is lost or failed. */
  device(index: number): NvmlDevice;
  /** The kernel's half; undefined for a library that makes its GPUs up. */
  readonly driver: NvidiaDriver | undefined;
}

export const NVML_SONAME = 'libnvidia-ml.so.1';

/** The library that a process would load; undefined where ld.so finds none. */
export const findNvml = (proc: Pick<Process, 'files' | 'env' | 'kernel'>): FoundLibrary | undefined =>
  findLibrary(proc.files, proc.env, NVML_SONAME, proc.kernel.arch);

/** nvmlInit_v2 through a loaded library. Throws `NvmlError`. */
export function initNvml(proc: Pick<Process, 'files' | 'kernel'>, library: FoundLibrary): Nvml {
  const note = library.note as NvmlNote;
  if (note.fake)
    return nvmlOver(
      library,
      note,
      note.fake.map((gpu, minor) => ({ gpu, minor })),
      undefined,
    );
  const control = openNode(proc, '/dev/nvidiactl', note.version);
  const driver = nvidiaDriverOf(control);
  control.close();
  if (!driver) throw new NvmlError(999, note.version);
  if (driver.version !== note.version) {
    proc.kernel.log.write(mismatchText(note.version, driver.version), 'warn');
    throw new NvmlError(18, note.version);
  }
  const visible = driver.gpus
    .map((gpu, minor) => ({ gpu, minor }))
    .filter(({ minor }) => canOpen(proc, `/dev/nvidia${minor}`));
  return nvmlOver(library, note, visible, driver);
}

/** What the module tells whoever reads the kernel's log; one record of four lines. */
const mismatchText = (client: string, module: string): string =>
  [
    `API mismatch: the client has the version ${client}, but`,
    `this kernel module has the version ${module}.  Please`,
    'make sure that this kernel module and all NVIDIA driver',
    'components have the same version.',
  ]
    .map((line) => `NVRM: ${line}`)
    .join('\n');

/** Without the node there is no driver; a node that may not be opened is another matter. */
function openNode(proc: Pick<Process, 'files'>, path: string, library: string): FileDescription {
  try {
    return proc.files.open(path, { read: true, write: true });
  } catch (error) {
    if (isErrno(error, 'EACCES')) throw new NvmlError(4, library);
    if (isErrno(error, 'EPERM')) throw new NvmlError(999, library);
    if (isErrno(error)) throw new NvmlError(9, library);
    throw error;
  }
}

function canOpen(proc: Pick<Process, 'files'>, path: string): boolean {
  try {
    proc.files.open(path, { read: true, write: true }).close();
    return true;
  } catch (error) {
    if (isErrno(error)) return false;
    throw error;
  }
}

function nvmlOver(
  library: FoundLibrary,
  note: NvmlNote,
  visible: readonly { readonly gpu: Gpu; readonly minor: number }[],
  driver: NvidiaDriver | undefined,
): Nvml {
  return {
    library,
    driverVersion: note.version,
    cudaVersion: note.cuda,
    count: visible.length,
    busIds: visible.map(({ gpu }) => gpu.busId),
    uuids: visible.map(({ gpu }) => gpu.uuid),
    driver,
    device(index) {
      const found = visible[index];
      if (!found) throw new NvmlError(2, note.version);
      if (found.gpu.fault) throw new NvmlError(found.gpu.fault === 'lost' ? 15 : 999, note.version);
      return { index, minor: found.minor, gpu: found.gpu };
    },
  };
}
