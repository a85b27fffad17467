// Models libcuda (cuInit, cuDeviceGetCount) and libcudart over it: what a program that uses CUDA meets at its start.
import { isErrno } from '../../host/errno.ts';
import { findLibrary, type LibraryNote } from '../../host/libraries/library.ts';
import { type NvidiaDriver, nvidiaDriverOf } from '../../host/nvidia/driver.ts';
import type { Gpu } from '../../host/nvidia/gpu.ts';
import type { Process } from '../../host/process/types.ts';

/** cudaError_t with the sentence of cudaGetErrorString (driver_types.h). */
export const CUDA_ERRORS = {
  35: 'CUDA driver version is insufficient for CUDA runtime version',
  100: 'no CUDA-capable device is detected',
  304: 'OS call failed or operation not supported on this OS',
  803: 'system has unsupported display driver / cuda driver combination',
  804: 'forward compatibility was attempted on non supported HW',
  999: 'unknown error',
} as const;

export type CudaCode = keyof typeof CUDA_ERRORS;

/** A call that failed; the message is cudaGetErrorString's. */
export class CudaError extends Error {
  readonly code: CudaCode;
  /** What the library that was loaded can run, `12.8`; undefined where there is none. */
  readonly driverCuda: string | undefined;

  constructor(code: CudaCode, driverCuda?: string) {
    super(CUDA_ERRORS[code]);
    this.code = code;
    this.driverCuda = driverCuda;
  }
}

export interface Cuda {
  /** As `12.8`: the newest runtime that the driver takes. */
  readonly driverCuda: string;
  readonly gpus: readonly Gpu[];
}

type Caller = Pick<Process, 'files' | 'env' | 'kernel'>;

const SONAME = 'libcuda.so.1';

/** What a program built with CUDA `runtime` (`12.4`) finds. Throws `CudaError`. */
export function initCuda(proc: Caller, runtime: string): Cuda {
  const library = findLibrary(proc.files, proc.env, SONAME, proc.kernel.arch);
  if (!library) throw new CudaError(35);
  const { version = '', cuda } = library.note;
  const driverCuda = String(cuda ?? '');
  const driver = openControl(proc, driverCuda);
  if (driver.version !== version) checkCompatible(driver, library.note, driverCuda);
  if (Number.parseInt(driverCuda, 10) < Number.parseInt(runtime, 10)) throw new CudaError(35, driverCuda);
  openUnified(proc, driverCuda);
  const gpus = visibleGpus(proc, driver);
  if (gpus.length === 0) throw new CudaError(100, driverCuda);
  if (gpus.some(({ fault }) => fault !== undefined)) throw new CudaError(999, driverCuda);
  return { driverCuda, gpus };
}

/** The libraries of CUDA's compatibility package run over an older driver, on data centre GPUs alone. */
function checkCompatible({ gpus, version }: NvidiaDriver, note: LibraryNote, driverCuda: string): void {
  const isNewer = Number.parseInt(note.version ?? '', 10) > Number.parseInt(version, 10);
  if (note.compat !== true || !isNewer) throw new CudaError(803, driverCuda);
  if (gpus.some(({ brand }) => brand !== 'Tesla' && brand !== 'NVIDIA')) throw new CudaError(804, driverCuda);
}

function openControl(proc: Caller, driverCuda: string): NvidiaDriver {
  try {
    const control = proc.files.open('/dev/nvidiactl', { read: true, write: true });
    const driver = nvidiaDriverOf(control);
    control.close();
    if (driver) return driver;
  } catch (error) {
    if (isErrno(error, 'EPERM')) throw new CudaError(304, driverCuda);
    if (!isErrno(error)) throw error;
  }
  throw new CudaError(100, driverCuda);
}

/** Without the node of nvidia_uvm no context can be made. */
function openUnified(proc: Caller, driverCuda: string): void {
  if (!proc.files.exists('/dev/nvidia-uvm')) throw new CudaError(999, driverCuda);
}

/** Those whose nodes can be opened, and of them those that CUDA_VISIBLE_DEVICES names. */
function visibleGpus(proc: Caller, driver: NvidiaDriver): readonly Gpu[] {
  const open = driver.gpus.filter((_gpu, minor) => canOpen(proc, `/dev/nvidia${minor}`));
  const wanted = proc.env.get('CUDA_VISIBLE_DEVICES');
  if (wanted === undefined) return open;
  const named: Gpu[] = [];
  for (const id of wanted.split(',').map((part) => part.trim())) {
    const gpu = /^\d+$/.test(id)
      ? open[Number(id)]
      : open.find(({ uuid }) => id.startsWith('GPU-') && uuid.startsWith(id));
    if (!gpu) break;
    named.push(gpu);
  }
  return named;
}

function canOpen({ files }: Caller, path: string): boolean {
  try {
    files.open(path, { read: true, write: true }).close();
    return true;
  } catch (error) {
    if (isErrno(error)) return false;
    throw error;
  }
}
