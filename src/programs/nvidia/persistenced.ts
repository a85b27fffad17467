// Models nvidia-persistenced (NVIDIA/nvidia-persistenced): keeps the driver's state while no one uses a GPU.
import { findNvml, initNvml, NvmlError } from '../../host/nvidia/nvml.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';

const FOLDER = '/var/run/nvidia-persistenced';

/** A daemon with a socket that others look for; it stays until it is told to end. */
export const nvidiaPersistenced: Program = async (proc) => {
  if (proc.argv.includes('--version')) {
    await print(proc, `nvidia-persistenced:  version ${proc.exe.note.version}\n`);
    return 0;
  }
  const failed = async (): Promise<number> => {
    await printError(proc, 'nvidia-persistenced failed to initialize. Check syslog for more details.\n');
    return 1;
  };
  const library = findNvml(proc);
  if (!library) return failed();
  try {
    const { driver } = initNvml(proc, library);
    if (!proc.argv.includes('--no-persistence-mode'))
      for (const { busId } of driver?.gpus ?? []) driver?.persistent.add(busId);
  } catch (error) {
    if (error instanceof NvmlError) return failed();
    throw error;
  }
  // It forks, and the one that was started ends.
  proc.spawn({ argv: proc.argv, session: { tty: undefined }, program: serve, fds: new Map() });
  return 0;
};

const serve: Program = async (proc) => {
  const { files } = proc;
  files.mkdirAll(FOLDER, 0o755);
  files.writeFile(`${FOLDER}/nvidia-persistenced.pid`, `${proc.hostPid}\n`);
  if (!files.exists(`${FOLDER}/socket`)) files.mknod(`${FOLDER}/socket`, 'socket', 0o666);
  const ended = new Promise<number>((resolve) =>
    proc.onSignal('SIGTERM', () => {
      files.removeAll(FOLDER);
      resolve(0);
    }),
  );
  return proc.interruptible(ended);
};
