// Models torch.cuda (pytorch torch/cuda/__init__.py, c10/cuda/CUDAFunctions.cpp) and TensorFlow as one-liners meet them.
import { findLibrary } from '../../host/libraries/library.ts';
import { findNvml, initNvml, NvmlError } from '../../host/nvidia/nvml.ts';
import type { Process } from '../../host/process/types.ts';
import { boardOf } from './boards.ts';
import { type Cuda, type CudaCode, CudaError, initCuda } from './driver.ts';

type Fact = string | number | boolean | null;

export interface PythonCuda {
  /** What expressions stand for: `torch.cuda.is_available()`. */
  readonly facts: Readonly<Record<string, Fact>>;
  /** What is written to standard error when an expression is first used. */
  readonly warnings: Readonly<Record<string, string>>;
  /** Why nothing can be put on a GPU: the end of Python's traceback. */
  readonly refusal: string | undefined;
}

function attempt(proc: Process, runtime: string): Cuda | CudaError {
  try {
    return initCuda(proc, runtime);
  } catch (error) {
    if (error instanceof CudaError) return error;
    throw error;
  }
}

/** Where the two warnings and the refusal stand in torch/cuda/__init__.py, by release. */
const LINES: readonly (readonly [release: string, available: number, nvml: number, init: number])[] = [
  ['2.9', 182, 829, 410],
  ['2.4', 128, 654, 314],
  ['2.2', 141, 611, 302],
];

/** What a Python with torch `version` of CUDA `runtime` says. */
export function torchCuda(proc: Process, version: string, runtime: string): PythonCuda {
  const cuda = attempt(proc, runtime);
  const failed = cuda instanceof CudaError;
  const gpus = failed ? [] : cuda.gpus;
  const [, available = 128, nvml = 654, init = 314] = LINES.find(([release]) => version.startsWith(release)) ?? [];
  const file = `/opt/conda/lib/python${pythonOf(proc)}/site-packages/torch/cuda/__init__.py`;
  const noNvml = nvmlFails(proc)
    ? `${file}:${nvml}: UserWarning: Can't initialize NVML\n  warnings.warn("Can't initialize NVML")\n`
    : '';
  const warning = failed ? countWarning(cuda, file, available) : '';
  return {
    facts: {
      'torch.__version__': version,
      'torch.version.cuda': runtime,
      'torch.cuda.is_available()': gpus.length > 0,
      'torch.cuda.device_count()': gpus.length,
      ...Object.fromEntries(
        gpus.flatMap((gpu, index) => [
          [`torch.cuda.get_device_name(${index})`, gpu.model],
          ...(index === 0 ? [['torch.cuda.get_device_name()', gpu.model]] : []),
          [`torch.cuda.get_device_properties(${index}).multi_processor_count`, boardOf(gpu).multiprocessors],
        ]),
      ),
      ...(gpus.length > 0 && { 'torch.cuda.current_device()': 0 }),
    },
    warnings: { 'torch.cuda.is_available()': warning, 'torch.cuda.device_count()': noNvml || warning },
    refusal: failed
      ? `  File "${file}", line ${init}, in _lazy_init\n    torch._C._cuda_init()\nRuntimeError: ${refusalOf(cuda)}`
      : undefined,
  };
}

const pythonOf = ({ exe }: Process): string =>
  String(exe.note.version ?? '3.11')
    .split('.')
    .slice(0, 2)
    .join('.');

/** A library that is not there at all is passed over in silence. */
function nvmlFails(proc: Process): boolean {
  const library = findNvml(proc);
  if (!library) return false;
  try {
    initNvml(proc, library);
    return false;
  } catch (error) {
    if (error instanceof NvmlError) return true;
    throw error;
  }
}

/** Without a driver, or without a GPU, the answer is no, and no more is said. */
function countWarning(error: CudaError, file: string, line: number): string {
  const { code, driverCuda } = error;
  if (code === 100 || (code === 35 && driverCuda === undefined)) return '';
  const reason =
    code === 35
      ? tooOld(driverCuda ?? '')
      : code === 999
        ? UNKNOWN
        : `Unexpected error from cudaGetDeviceCount(). Did you run some cuda functions before calling NumCudaDevices() that might have already set an error? Error ${code}: ${error.message}`;
  return `${file}:${line}: UserWarning: CUDA initialization: ${reason} (Triggered internally at ../c10/cuda/CUDAFunctions.cpp:108.)\n  return torch._C._cuda_getDeviceCount() > 0\n`;
}

const UNKNOWN =
  'CUDA unknown error - this may be due to an incorrectly set up environment, e.g. changing env variable CUDA_VISIBLE_DEVICES after program start. Setting the available devices to be zero.';

const tooOld = (cuda: string): string => {
  const [major = 0, minor = 0] = cuda.split('.').map(Number);
  return `The NVIDIA driver on your system is too old (found version ${major * 1000 + minor * 10}). Please update your GPU driver by downloading and installing a new version from the URL: http://www.nvidia.com/Download/index.aspx Alternatively, go to: https://pytorch.org to install a PyTorch version that has been compiled with your version of the CUDA driver.`;
};

function refusalOf(error: CudaError): string {
  const { code, driverCuda } = error;
  if (code === 35 && driverCuda === undefined) {
    return 'Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU and installed a driver from http://www.nvidia.com/Download/index.aspx';
  }
  if (code === 35) return tooOld(driverCuda ?? '');
  if (code === 100) return 'No CUDA GPUs are available';
  return code === 999
    ? UNKNOWN
    : `Unexpected error from cudaGetDeviceCount(). Did you run some cuda functions before calling NumCudaDevices() that might have already set an error? Error ${code}: ${error.message}`;
}

/** What `tf.config.list_physical_devices('GPU')` gives, and what importing TensorFlow 2 says before. */
export function tensorflowGpus(proc: Process, runtime: string): { readonly list: string; readonly said: string } {
  const cuda = attempt(proc, runtime);
  if (!(cuda instanceof CudaError)) {
    const devices = cuda.gpus.map(
      (_gpu, index) => `PhysicalDevice(name='/physical_device:GPU:${index}', device_type='GPU')`,
    );
    return { list: `[${devices.join(', ')}]`, said: '' };
  }
  const said = missingLibrary(proc, 'libcuda.so.1')
    ? 'Could not find cuda drivers on your machine, GPU will not be used.'
    : `failed call to cuInit: ${CU_NAMES[cuda.code]}: ${cuda.message}`;
  return { list: '[]', said };
}

const CU_NAMES: Readonly<Record<CudaCode, string>> = {
  35: 'CUDA_ERROR_SYSTEM_DRIVER_MISMATCH',
  100: 'CUDA_ERROR_NO_DEVICE',
  304: 'CUDA_ERROR_OPERATING_SYSTEM',
  803: 'CUDA_ERROR_SYSTEM_DRIVER_MISMATCH',
  804: 'CUDA_ERROR_COMPAT_NOT_SUPPORTED_ON_DEVICE',
  999: 'CUDA_ERROR_UNKNOWN',
};

/** The loader's sentence for a shared object that is not there; undefined where it is. */
export function missingLibrary(proc: Process, soname: string): string | undefined {
  if (findLibrary(proc.files, proc.env, soname, proc.kernel.arch)) return undefined;
  return `${soname}: cannot open shared object file: No such file or directory`;
}
