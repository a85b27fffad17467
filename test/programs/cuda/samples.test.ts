import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/base/bytes.ts';
import { Errno, type ErrnoCode } from '../../../src/host/errno.ts';
import type { NvidiaDriver } from '../../../src/host/nvidia/driver.ts';
import { gpu } from '../../../src/host/nvidia/gpu.ts';
import { writeExecutable } from '../../../src/host/process/elf.ts';
import { openDescription } from '../../../src/host/process/file-description.ts';
import type { Process, Program } from '../../../src/host/process/types.ts';
import { deviceQuery, nbody, vectorAdd } from '../../../src/programs/cuda/samples.ts';
import { python } from '../../../src/programs/languages/python.ts';
import { engineHost } from '../../support/engine-host.ts';

const T4 = gpu('tesla-t4', { busId: '00000000:00:1E.0', uuid: 'GPU-1' });
const DRIVER: NvidiaDriver = { name: 'nvidia', gpus: [T4], version: '570.86.15', open: false, persistent: new Set() };

interface Case {
  /** Version of libcuda and of NVML; none where it is not there. */
  readonly library?: string;
  readonly cuda?: string;
  readonly driver?: NvidiaDriver;
  /** What opening a node of the driver fails with. */
  readonly refused?: ErrnoCode;
  readonly uvm?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

const GPU: Case = { library: '570.86.15', cuda: '12.8', driver: DRIVER };

async function run(program: Program, argv: readonly string[], given: Case, note: object): Promise<string> {
  const host = engineHost('28');
  const { files } = host;
  for (const soname of given.library ? ['libcuda.so.1', 'libnvidia-ml.so.1'] : []) {
    const facts = {
      program: 'library',
      arch: 'amd64',
      soname,
      version: given.library ?? '',
      cuda: given.cuda ?? '12.8',
    };
    files.mkdirAll('/usr/lib/x86_64-linux-gnu');
    writeExecutable(files, `/usr/lib/x86_64-linux-gnu/${soname}`, facts, 4096, 0o644);
  }
  if (given.driver && given.uvm !== false) files.mknod('/dev/nvidia-uvm', 'char', 0o666, [511, 0]);
  const open: typeof files.open = (path, flags) => {
    if (!path.startsWith('/dev/nvidia') || !given.driver) return files.open(path, flags);
    if (given.refused) throw new Errno(given.refused, path);
    return openDescription({ kind: 'device', name: path, driver: given.driver });
  };
  let text = '';
  const collect = async (data: Uint8Array): Promise<void> => {
    text += decode(data);
  };
  const sink = openDescription({ kind: 'pipe', name: 'pipe:[1]', write: collect });
  const proc = host.init.spawn({
    argv,
    env: new Map(Object.entries(given.env ?? {})),
    fds: new Map([
      [1, sink],
      [2, sink],
    ]),
    program: (self) => {
      const seen: Process = Object.create(self, {
        files: { value: { ...files, open } },
        exe: { value: { path: '/opt/conda/bin/python', note: { program: 'x', arch: 'amd64', ...note } } },
      });
      return program(seen);
    },
  });
  const status = await proc.ended;
  return `${text}${status.kind === 'exited' ? status.code : status.signal}`;
}

const sample = (given: Case) => run(vectorAdd, ['vectorAdd'], given, { cuda: '12.5' });
const failedWith = (reason: string): string =>
  `[Vector addition of 50000 elements]\nFailed to allocate device vector A (error code ${reason})!\n1`;

describe('vectorAdd', () => {
  test('with a GPU', async () => {
    expect(await sample(GPU)).toBe(
      '[Vector addition of 50000 elements]\nCopy input data from the host memory to the CUDA device\nCUDA kernel launch with 196 blocks of 256 threads\nCopy output data from the CUDA device to the host memory\nTest PASSED\nDone\n0',
    );
  });

  test.each<[string, Case, string]>([
    ['without the library', {}, 'CUDA driver version is insufficient for CUDA runtime version'],
    ['with an older driver', { ...GPU, cuda: '11.8' }, 'CUDA driver version is insufficient for CUDA runtime version'],
    ['without nodes', { library: '570.86.15' }, 'no CUDA-capable device is detected'],
    [
      'with another version of the library',
      { ...GPU, library: '575.57.08' },
      'system has unsupported display driver / cuda driver combination',
    ],
    [
      'where its cgroup refuses the nodes',
      { ...GPU, refused: 'EPERM' },
      'OS call failed or operation not supported on this OS',
    ],
    ['without nvidia_uvm', { ...GPU, uvm: false }, 'unknown error'],
    ['told to see none', { ...GPU, env: { CUDA_VISIBLE_DEVICES: '' } }, 'no CUDA-capable device is detected'],
  ])('%s', async (_what, given, reason) => {
    expect(await sample(given)).toBe(failedWith(reason));
  });
});

describe('deviceQuery', () => {
  test('without a GPU', async () => {
    expect(await run(deviceQuery, ['/cuda-samples/sample'], {}, { cuda: '12.5' })).toBe(
      '/cuda-samples/sample Starting...\n\n CUDA Device Query (Runtime API) version (CUDART static linking)\n\ncudaGetDeviceCount returned 35\n-> CUDA driver version is insufficient for CUDA runtime version\nResult = FAIL\n1',
    );
  });

  test('with one', async () => {
    const text = await run(deviceQuery, ['./deviceQuery'], GPU, { cuda: '12.5' });
    for (const line of [
      'Device 0: "Tesla T4"',
      '  CUDA Driver Version / Runtime Version          12.8 / 12.5',
      '  CUDA Capability Major/Minor version number:    7.5',
      '  (040) Multiprocessors, (064) CUDA Cores/MP:    2560 CUDA Cores',
      '  Total number of registers available per block: 65536',
      '  Maximum Texture Dimension Size (x,y,z)         1D=(131072), 2D=(131072, 65536), 3D=(16384, 16384, 16384)',
      '  Device PCI Domain ID / Bus ID / location ID:   0 / 0 / 30',
      'Result = PASS',
    ])
      expect(text.split('\n')).toContain(line);
  });
});

test('nbody without a GPU', async () => {
  expect(await run(nbody, ['nbody', '-gpu', '-benchmark'], {}, { cuda: '11.7' })).toMatch(
    /Error: only 0 Devices available, 1 requested\.\s+Exiting\.\n1$/,
  );
});

describe('PyTorch', () => {
  const torch = (source: string, given: Case) =>
    run(python, ['python', '-c', source], given, { version: '3.11.9', torch: '2.4.1', cuda: '12.4' });
  const available = 'import torch; print(torch.cuda.is_available())';
  const file = '/opt/conda/lib/python3.11/site-packages/torch/cuda/__init__.py';
  test.each<[string, string, Case, string]>([
    ['with a GPU', available, GPU, 'True\n0'],
    ['knows its name', 'import torch; print(torch.cuda.get_device_name(0))', GPU, 'Tesla T4\n0'],
    ['without a driver says no, and nothing else', available, {}, 'False\n0'],
    [
      'with another version of the library',
      available,
      { ...GPU, library: '575.57.08' },
      `${file}:128: UserWarning: CUDA initialization: Unexpected error from cudaGetDeviceCount(). Did you run some cuda functions before calling NumCudaDevices() that might have already set an error? Error 803: system has unsupported display driver / cuda driver combination (Triggered internally at ../c10/cuda/CUDAFunctions.cpp:108.)\n  return torch._C._cuda_getDeviceCount() > 0\nFalse\n0`,
    ],
    [
      'counts through NVML',
      'import torch; print(torch.cuda.device_count())',
      { ...GPU, refused: 'EPERM' },
      `${file}:654: UserWarning: Can't initialize NVML\n  warnings.warn("Can't initialize NVML")\n0\n0`,
    ],
    [
      'puts nothing on a GPU that is not there',
      'import torch; torch.zeros(1).cuda()',
      {},
      `Traceback (most recent call last):\n  File "<string>", line 1, in <module>\n  File "${file}", line 314, in _lazy_init\n    torch._C._cuda_init()\nRuntimeError: Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU and installed a driver from http://www.nvidia.com/Download/index.aspx\n1`,
    ],
    ['puts it on one that is', 'import torch; x = torch.zeros(1).to("cuda"); print("ok")', GPU, 'ok\n0'],
    [
      'loads a library by its name',
      'import ctypes; ctypes.CDLL("libcuda.so.1")',
      {},
      'Traceback (most recent call last):\n  File "<string>", line 1, in <module>\nOSError: libcuda.so.1: cannot open shared object file: No such file or directory\n1',
    ],
  ])('%s', async (_what, source, given, expected) => {
    expect(await torch(source, given)).toBe(expected);
  });
});

describe('TensorFlow', () => {
  const tf = (version: string, source: string, given: Case) =>
    run(python, ['python', '-c', source], given, { version: '3.11.0', tensorflow: version });
  test('1 cannot be imported without the library', async () => {
    expect(await tf('1.12.0', 'import tensorflow as tf', {})).toContain(
      'ImportError: libcuda.so.1: cannot open shared object file: No such file or directory\n',
    );
  });

  test.each<[Case, string]>([
    [{}, 'Could not find cuda drivers on your machine, GPU will not be used.\n[]\n0'],
    [GPU, "[PhysicalDevice(name='/physical_device:GPU:0', device_type='GPU')]\n0"],
  ])('2 lists what there is', async (given, expected) => {
    expect(await tf('2.15.0', "import tensorflow as tf; print(tf.config.list_physical_devices('GPU'))", given)).toBe(
      expected,
    );
  });
});
