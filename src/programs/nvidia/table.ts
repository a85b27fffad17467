/** NVIDIA's programs, loaded when one is first started, and ldconfig. */
import type { Program } from '../../host/process/types.ts';
import { lazy } from '../applet/lazy.ts';
import { unmodelled } from '../servers/unmodelled.ts';

export const NVIDIA_PROGRAMS = {
  ldconfig: lazy(async () => (await import('./ldconfig.ts')).ldconfig),
  'nvidia-cdi-hook': lazy(async () => (await import('./cdi-hook.ts')).cdiHook),
  'nvidia-container-cli': lazy(async () => (await import('./container-cli.ts')).containerCli),
  'nvidia-ctk': lazy(async () => (await import('./ctk/ctk.ts')).nvidiaCtk),
  'nvidia-modprobe': lazy(async () => (await import('./modprobe.ts')).nvidiaModprobe),
  'nvidia-persistenced': lazy(async () => (await import('./persistenced.ts')).nvidiaPersistenced),
  'nvidia-smi': lazy(async () => (await import('./smi/smi.ts')).nvidiaSmi),
  'nvidia-cuda-mps-control': unmodelled,
  'nvidia-cuda-mps-server': unmodelled,
  'nvidia-debugdump': unmodelled,
} satisfies Record<string, Program>;
