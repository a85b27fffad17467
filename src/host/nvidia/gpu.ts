/** NVIDIA GPUs as they sit on the PCI bus: what a profile lists, and what the driver finds there. */

/** What is wrong with a GPU: `lost` has fallen off the bus, `failed` answers no question of the driver. */
export type GpuFault = 'lost' | 'failed';

export interface Clocks {
  readonly graphics: number;
  readonly memory: number;
  readonly video: number;
}

export interface Gpu {
  /** As NVML names it: `NVIDIA GeForce RTX 3090`, `Tesla T4`. */
  readonly model: string;
  /** Domain, bus, device and function as NVML prints them: `00000000:01:00.0`. */
  readonly busId: string;
  /** Device and vendor: `0x1EB810DE`. */
  readonly pciDeviceId: string;
  readonly subsystemId: string;
  /** MiB that NVML tells as the total. */
  readonly memory: number;
  readonly uuid: string;
  /** `Turing`, `Ampere`, ... */
  readonly architecture: string;
  /** Compute capability: `7.5`. */
  readonly computeCapability: string;
  readonly brand: 'Tesla' | 'GeForce' | 'Quadro' | 'NVIDIA' | 'NVIDIA RTX' | 'Titan';
  /** Watts. */
  readonly powerLimit: number;
  /** Drawn when nothing runs on it, in watts. */
  readonly idlePower: number;
  /** `P8` for most; boards for data centres may stay in `P0`. */
  readonly idleState?: 'P0' | 'P8';
  /** Degrees Celsius when nothing runs on it. */
  readonly temperature: number;
  readonly vbios: string;
  /** MiB of the window through which the processor sees its memory: 256 if unsaid. */
  readonly bar1?: number;
  /** MHz when nothing runs on it and at most. */
  readonly clocks: { readonly idle: Clocks; readonly max: Clocks };
  /** The greatest generation of PCI Express that it and its slot can do, and that in use when nothing runs on it. */
  readonly pcie: { readonly idle: number; readonly max: number };
  /** Can be cut into instances (not done here). */
  readonly mig?: boolean;
  /** Without a fan of its own it prints `N/A`. */
  readonly fan: boolean;
  /** ECC memory; `undefined` where the board has none. */
  readonly ecc?: 'Enabled' | 'Disabled';
  readonly displayAttached?: boolean;
  readonly fault?: GpuFault;
}

type Board = Omit<Gpu, 'busId' | 'uuid' | 'fault'>;

const BOARDS = {
  'tesla-t4': {
    model: 'Tesla T4',
    pciDeviceId: '0x1EB810DE',
    subsystemId: '0x12A210DE',
    memory: 15360,
    architecture: 'Turing',
    computeCapability: '7.5',
    brand: 'NVIDIA',
    powerLimit: 70,
    idlePower: 9,
    temperature: 34,
    clocks: { idle: { graphics: 300, memory: 405, video: 540 }, max: { graphics: 1590, memory: 5001, video: 1470 } },
    pcie: { idle: 1, max: 3 },
    vbios: '90.04.96.00.02',
    fan: false,
    ecc: 'Enabled',
  },
  'rtx-3090': {
    model: 'NVIDIA GeForce RTX 3090',
    pciDeviceId: '0x220410DE',
    subsystemId: '0x38801462',
    memory: 24576,
    architecture: 'Ampere',
    computeCapability: '8.6',
    brand: 'GeForce',
    powerLimit: 350,
    idlePower: 21,
    temperature: 36,
    clocks: { idle: { graphics: 210, memory: 405, video: 555 }, max: { graphics: 2100, memory: 9751, video: 1950 } },
    pcie: { idle: 1, max: 4 },
    vbios: '94.02.42.00.A9',
    fan: true,
  },
  'rtx-4090': {
    model: 'NVIDIA GeForce RTX 4090',
    pciDeviceId: '0x268410DE',
    subsystemId: '0x889D1043',
    memory: 24564,
    architecture: 'Ada Lovelace',
    computeCapability: '8.9',
    brand: 'GeForce',
    powerLimit: 450,
    idlePower: 18,
    temperature: 33,
    clocks: { idle: { graphics: 210, memory: 405, video: 1185 }, max: { graphics: 3105, memory: 10501, video: 2415 } },
    pcie: { idle: 1, max: 4 },
    vbios: '95.02.18.80.86',
    fan: true,
  },
  'a100-40gb': {
    model: 'NVIDIA A100-SXM4-40GB',
    pciDeviceId: '0x20B010DE',
    subsystemId: '0x134F10DE',
    memory: 40960,
    architecture: 'Ampere',
    computeCapability: '8.0',
    brand: 'NVIDIA',
    powerLimit: 400,
    idlePower: 52,
    idleState: 'P0',
    bar1: 65536,
    temperature: 31,
    clocks: { idle: { graphics: 210, memory: 1215, video: 585 }, max: { graphics: 1410, memory: 1215, video: 1290 } },
    pcie: { idle: 4, max: 4 },
    mig: true,
    vbios: '92.00.45.00.03',
    fan: false,
    ecc: 'Enabled',
  },
} as const satisfies Record<string, Board>;

export type BoardName = keyof typeof BOARDS;

/** A GPU of a known board at a place on the bus. */
export const gpu = (board: BoardName, place: Pick<Gpu, 'busId' | 'uuid'> & Partial<Gpu>): Gpu => ({
  ...BOARDS[board],
  ...place,
});

/** The bus id as the kernel writes it, with a domain of four digits: `0000:01:00.0`. */
export const kernelBusId = ({ busId }: Pick<Gpu, 'busId'>): string => busId.slice(-12).toLowerCase();
