/** Failures to practise on, by area. To add one: an entry in its area's file. */
import { BUILD } from './build.ts';
import { DAEMON } from './daemon.ts';
import { DISK } from './disk.ts';
import type { Failure } from './failure.ts';
import { GPU } from './gpu.ts';
import { GPU_HOST } from './gpu-host.ts';
import { INSTALL } from './install.ts';
import { KERNEL } from './kernel.ts';
import { NEEDS } from './needs.ts';
import { NETWORK } from './network.ts';

/** In the order in which they are shown. */
export const AREAS = {
  disk: DISK,
  daemon: { ...DAEMON, ...NEEDS },
  network: NETWORK,
  kernel: KERNEL,
  install: INSTALL,
  build: BUILD,
  gpu: { ...GPU, ...GPU_HOST },
} as const;

export type AreaName = keyof typeof AREAS;

const ALL = { ...DISK, ...DAEMON, ...NEEDS, ...NETWORK, ...KERNEL, ...INSTALL, ...BUILD, ...GPU, ...GPU_HOST } as const;

export type FailureName = keyof typeof ALL;

export const FAILURES: Readonly<Record<FailureName, Failure>> = ALL;

export const failureNames = Object.keys(ALL) as readonly FailureName[];

export const isFailureName = (name: string): name is FailureName => Object.hasOwn(ALL, name);

/** Throws an `Error` that lists the known ones for another name. */
export function failureName(name: string): FailureName {
  if (isFailureName(name)) return name;
  throw new Error(`unknown failure ${JSON.stringify(name)}; the failures are ${failureNames.join(', ')}`);
}
