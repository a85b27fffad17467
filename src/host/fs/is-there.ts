import { isErrno } from '../errno.ts';
import type { Files } from './files.ts';

/** Whether something lies at a path, a link that leads nowhere too. */
export function isThere(files: Pick<Files, 'lstat'>, path: string): boolean {
  try {
    files.lstat(path);
    return true;
  } catch (error) {
    if (isErrno(error)) return false;
    throw error;
  }
}
