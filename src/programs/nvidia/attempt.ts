import { Errno, goStrerror } from '../../host/errno.ts';

/** Runs `work`; what the kernel refuses becomes an `Error` as Go programs wrap it. */
export function attempt(problem: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    throw new Error(`${problem}: ${goStrerror(error.code)}`);
  }
}
