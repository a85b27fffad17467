// Models NVIDIA/cuda-samples: vectorAdd, deviceQuery and nbody, as far as they print without a window.
import type { Gpu } from '../../host/nvidia/gpu.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { boardOf, peakOf } from './boards.ts';
import { type Cuda, CudaError, initCuda } from './driver.ts';

const runtimeOf = ({ exe }: Process): string => String(exe.note.cuda ?? '12.5');

function tried(proc: Process): Cuda | CudaError {
  try {
    return initCuda(proc, runtimeOf(proc));
  } catch (error) {
    if (error instanceof CudaError) return error;
    throw error;
  }
}

/** Samples/0_Introduction/vectorAdd. */
export const vectorAdd: Program = async (proc) => {
  await print(proc, '[Vector addition of 50000 elements]\n');
  const cuda = tried(proc);
  if (cuda instanceof CudaError) {
    await printError(proc, `Failed to allocate device vector A (error code ${cuda.message})!\n`);
    return 1;
  }
  await print(
    proc,
    `Copy input data from the host memory to the CUDA device
CUDA kernel launch with 196 blocks of 256 threads
Copy output data from the CUDA device to the host memory
Test PASSED
Done
`,
  );
  return 0;
};

/** Samples/1_Utilities/deviceQuery. */
export const deviceQuery: Program = async (proc) => {
  await print(
    proc,
    `${proc.argv[0] ?? ''} Starting...\n\n CUDA Device Query (Runtime API) version (CUDART static linking)\n\n`,
  );
  const cuda = tried(proc);
  if (cuda instanceof CudaError) {
    await print(proc, `cudaGetDeviceCount returned ${cuda.code}\n-> ${cuda.message}\nResult = FAIL\n`);
    return 1;
  }
  const { gpus, driverCuda } = cuda;
  const runtime = runtimeOf(proc);
  await print(proc, `Detected ${gpus.length} CUDA Capable device(s)\n`);
  for (const [index, gpu] of gpus.entries()) await print(proc, describe(gpu, index, driverCuda, runtime));
  await print(
    proc,
    `\ndeviceQuery, CUDA Driver = CUDART, CUDA Driver Version = ${driverCuda}, CUDA Runtime Version = ${runtime}, NumDevs = ${gpus.length}\nResult = PASS\n`,
  );
  return 0;
};

const bare = (name: string, value: string | number): string => `  ${name.padEnd(47)}${value}\n`;
const row = (name: string, value: string | number): string => bare(`${name}:`, value);
const yes = (is: boolean): string => (is ? 'Yes' : 'No');

function describe(gpu: Gpu, index: number, driver: string, runtime: string): string {
  const board = boardOf(gpu);
  const [domain = '0', bus = '0', place = '0'] = gpu.busId.split(/[:.]/);
  const cores = board.multiprocessors * board.coresEach;
  return [
    `\nDevice ${index}: ${JSON.stringify(gpu.model)}\n`,
    bare('CUDA Driver Version / Runtime Version', `${driver} / ${runtime}`),
    row('CUDA Capability Major/Minor version number', gpu.computeCapability),
    row('Total amount of global memory', `${gpu.memory} MBytes (${gpu.memory * 1_048_576} bytes)`),
    `  (${String(board.multiprocessors).padStart(3, '0')}) Multiprocessors, (${String(board.coresEach).padStart(3, '0')}) CUDA Cores/MP:    ${cores} CUDA Cores\n`,
    row('GPU Max Clock rate', `${board.clock} MHz (${(board.clock / 1000).toFixed(2)} GHz)`),
    row('Memory Clock rate', `${board.memoryClock} Mhz`),
    row('Memory Bus Width', `${board.memoryBus}-bit`),
    row('L2 Cache Size', `${board.l2} bytes`),
    bare('Maximum Texture Dimension Size (x,y,z)', '1D=(131072), 2D=(131072, 65536), 3D=(16384, 16384, 16384)'),
    '  Maximum Layered 1D Texture Size, (num) layers  1D=(32768), 2048 layers\n',
    '  Maximum Layered 2D Texture Size, (num) layers  2D=(32768, 32768), 2048 layers\n',
    row('Total amount of constant memory', '65536 bytes'),
    row('Total amount of shared memory per block', '49152 bytes'),
    row('Total shared memory per multiprocessor', `${board.sharedPerMultiprocessor} bytes`),
    row('Total number of registers available per block', '65536'),
    row('Warp size', '32'),
    row('Maximum number of threads per multiprocessor', `${board.threadsPerMultiprocessor}`),
    row('Maximum number of threads per block', '1024'),
    '  Max dimension size of a thread block (x,y,z): (1024, 1024, 64)\n',
    '  Max dimension size of a grid size    (x,y,z): (2147483647, 65535, 65535)\n',
    row('Maximum memory pitch', '2147483647 bytes'),
    row('Texture alignment', '512 bytes'),
    row('Concurrent copy and kernel execution', 'Yes with 3 copy engine(s)'),
    row('Run time limit on kernels', yes(gpu.displayAttached ?? false)),
    row('Integrated GPU sharing Host Memory', 'No'),
    row('Support host page-locked memory mapping', 'Yes'),
    row('Alignment requirement for Surfaces', 'Yes'),
    row('Device has ECC support', gpu.ecc === 'Enabled' ? 'Enabled' : 'Disabled'),
    row('Device supports Unified Addressing (UVA)', 'Yes'),
    row('Device supports Managed Memory', 'Yes'),
    row('Device supports Compute Preemption', 'Yes'),
    row('Supports Cooperative Kernel Launch', 'Yes'),
    row('Supports MultiDevice Co-op Kernel Launch', 'Yes'),
    row(
      'Device PCI Domain ID / Bus ID / location ID',
      [domain, bus, place].map((part) => Number.parseInt(part, 16)).join(' / '),
    ),
    '  Compute Mode:\n     < Default (multiple host threads can use ::cudaSetDevice() with device simultaneously) >\n',
  ].join('');
}

const NBODY_HELP = `Run "nbody -benchmark [-numbodies=<numBodies>]" to measure performance.
\t-fullscreen       (run n-body simulation in fullscreen mode)
\t-fp64             (use double precision floating point values for simulation)
\t-hostmem          (stores simulation data in host memory)
\t-benchmark        (run benchmark to measure performance) 
\t-numbodies=<N>    (number of bodies (>= 1) to run in simulation) 
\t-device=<d>       (where d=0,1,2.... for the CUDA device to use)
\t-numdevices=<i>   (where i=(number of CUDA devices > 0) to use for simulation)
\t-compare          (compares simulation results running once on the default GPU and once on the CPU)
\t-cpu              (run n-body simulation on the CPU)
\t-tipsy=<file.bin> (load a tipsy model file for simulation)

NOTE: The CUDA Samples are not meant for performance measurements. Results may vary when GPU Boost is enabled.

`;

const ITERATIONS = 10;
const BODIES_PER_MULTIPROCESSOR = 1024;
/** What the kernel reaches of the most that a board can do. */
const SHARE = 0.6;

/** Samples/5_Domain_Specific/nbody, with -benchmark. */
export const nbody: Program = async (proc) => {
  await print(proc, NBODY_HELP);
  const cuda = tried(proc);
  if (cuda instanceof CudaError) {
    await print(proc, 'Error: only 0 Devices available, 1 requested.  Exiting.\n');
    return 1;
  }
  const [gpu] = cuda.gpus;
  if (!gpu) return 1;
  if (!proc.argv.includes('-benchmark')) {
    await printError(proc, 'nbody: a window is not part of this sandbox; use -benchmark\n');
    return 1;
  }
  const board = boardOf(gpu);
  const bodies = Number(
    /-numbodies=(\d+)/.exec(proc.argv.join(' '))?.[1] ?? board.multiprocessors * BODIES_PER_MULTIPROCESSOR,
  );
  const flops = peakOf(board) * SHARE;
  const interactions = flops / 20;
  const time = (bodies * bodies * ITERATIONS) / (interactions * 1e6);
  await proc.sleep(time);
  await print(
    proc,
    `> Windowed mode
> Simulation data stored in video memory
> Single precision floating point simulation
> 1 Devices used for simulation
GPU Device 0: "${gpu.architecture}" with compute capability ${gpu.computeCapability}

> Compute ${gpu.computeCapability} CUDA device: [${gpu.model}]
${bodies} bodies, total time for ${ITERATIONS} iterations: ${time.toFixed(3)} ms
= ${interactions.toFixed(3)} billion interactions per second
= ${flops.toFixed(3)} single-precision GFLOP/s at 20 flops per interaction
`,
  );
  return 0;
};
