// Models Go's fs.PathError: `open /root/work/x.yaml: no such file or directory`.
import { Errno, goStrerror } from '../../../host/errno.ts';
import { LoadError } from './errors.ts';

/** Runs a file system call; its Errno becomes the text that Go programs print, and counts as not found. */
export function goIoError<T>(call: string, path: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof Errno) throw new LoadError(`${call} ${path}: ${goStrerror(error.code)}`, true);
    throw error;
  }
}
