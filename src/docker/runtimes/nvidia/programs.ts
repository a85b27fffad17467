/** NVIDIA's runtime and hook by the names that executables carry, loaded when one is first started. */
import type { Program } from '../../../host/process/types.ts';

const lazy =
  (load: () => Promise<Program>): Program =>
  async (proc) => {
    const program = await proc.interruptible(proc.clock.hold(load()));
    return program(proc);
  };

const runtime = () => import('./runtime.ts');

export const NVIDIA_RUNTIMES: readonly (readonly [name: string, program: Program])[] = [
  ['nvidia-container-runtime', lazy(async () => (await runtime()).nvidiaContainerRuntime)],
  ['nvidia-container-runtime.cdi', lazy(async () => (await runtime()).nvidiaContainerRuntimeIn('cdi'))],
  ['nvidia-container-runtime.legacy', lazy(async () => (await runtime()).nvidiaContainerRuntimeIn('legacy'))],
  ['nvidia-container-runtime-hook', lazy(async () => (await import('./hook.ts')).nvidiaContainerRuntimeHook)],
];
