/** When a folder of the project last changed, as git tells. */
import { execFileSync } from 'node:child_process';

/**
 * Date of the newest commit that touched `path` (relative to the project), or undefined without git or history.
 * Starlight reads the dates of content/docs itself; runbooks lie outside it.
 */
export function lastChange(path: string): Date | undefined {
  try {
    const options = { encoding: 'utf8', stdio: 'pipe' } as const;
    const seconds = Number(execFileSync('git', ['log', '-1', '--format=%ct', '--', path], options).trim());
    return seconds > 0 ? new Date(seconds * 1000) : undefined;
  } catch {
    return undefined;
  }
}
