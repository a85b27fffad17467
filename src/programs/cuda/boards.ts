/** What CUDA tells of a GPU beyond what NVML does, by compute capability and model. */
import type { Gpu } from '../../host/nvidia/gpu.ts';

export interface Board {
  readonly multiprocessors: number;
  readonly coresEach: number;
  /** MHz. */
  readonly clock: number;
  readonly memoryClock: number;
  /** Bits. */
  readonly memoryBus: number;
  /** Bytes. */
  readonly l2: number;
  readonly sharedPerMultiprocessor: number;
  readonly threadsPerMultiprocessor: number;
}

const TURING = { coresEach: 64, sharedPerMultiprocessor: 65_536, threadsPerMultiprocessor: 1024 };
const AMPERE = { coresEach: 128, sharedPerMultiprocessor: 102_400, threadsPerMultiprocessor: 1536 };

const BOARDS: readonly (readonly [model: RegExp, board: Board])[] = [
  [/T4$/, { ...TURING, multiprocessors: 40, clock: 1590, memoryClock: 5001, memoryBus: 256, l2: 4_194_304 }],
  [/3090$/, { ...AMPERE, multiprocessors: 82, clock: 1695, memoryClock: 9751, memoryBus: 384, l2: 6_291_456 }],
  [/4090$/, { ...AMPERE, multiprocessors: 128, clock: 2520, memoryClock: 10_501, memoryBus: 384, l2: 75_497_472 }],
  [
    /A100/,
    {
      coresEach: 64,
      sharedPerMultiprocessor: 167_936,
      threadsPerMultiprocessor: 2048,
      multiprocessors: 108,
      clock: 1410,
      memoryClock: 1215,
      memoryBus: 5120,
      l2: 41_943_040,
    },
  ],
];

const OTHER: Board = { ...TURING, multiprocessors: 30, clock: 1500, memoryClock: 7001, memoryBus: 192, l2: 3_145_728 };

export const boardOf = ({ model }: Gpu): Board => BOARDS.find(([pattern]) => pattern.test(model))?.[1] ?? OTHER;

/** Single-precision operations a second, two per core and cycle, in GFLOP/s. */
export const peakOf = ({ multiprocessors, coresEach, clock }: Board): number =>
  (multiprocessors * coresEach * clock * 2) / 1000;
