// The program of executables that images bring and this machine does not play.
import { printError } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';

/** Says which program it would be, and that it is not here. */
export const unmodelled: Program = async (proc) => {
  const { name } = proc.exe.note;
  await printError(
    proc,
    `${typeof name === 'string' ? name : proc.exe.path}: this program is not part of this sandbox\n`,
  );
  return 126;
};
