// The program of the image hello-world: prints the text that its executable carries, as docker-library/hello-world's hello.c.
import { print } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';

/** Prints `note.text`. */
export const hello: Program = async (proc) => {
  await print(proc, String(proc.exe.note.text ?? ''));
  return 0;
};
