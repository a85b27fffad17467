/** What the parts of the loader share. */
import { decode } from '../../../base/bytes.ts';
import type { Files } from '../../../host/fs/files.ts';
import type { PortWording } from '../../cli/opts/ports.ts';
import { goIoError } from './go-errors.ts';

export interface LoadContext {
  readonly files: Files;
  /** compose-go 2.9 rather than 2.4. */
  readonly modern: boolean;
  readonly portWording: PortWording;
  readonly home: string | undefined;
  readonly warn: (message: string) => void;
  readonly interpolate: boolean;
  /** Files whose `version` was told already. */
  readonly versionTold: Set<string>;
}

/** How one file, or one set of files that belong together, is read. */
export interface FileOptions {
  /** Where relative paths of `include`, `extends` and `env_file` begin. */
  readonly workingDir: string;
  readonly variables: ReadonlyMap<string, string>;
  readonly withExtends: boolean;
  readonly withInclude: boolean;
  readonly validate: boolean;
}

/** A file's text. Throws LoadError as Go's os.ReadFile does. */
export function readText({ files }: LoadContext, path: string): string {
  const call = files.exists(path) && files.isDirectory(path) ? 'read' : 'open';
  return goIoError(call, path, () => decode(files.readFile(path)));
}

export const directoryOf = (path: string): string => path.slice(0, path.lastIndexOf('/')) || '/';

/** Go's filepath.Rel for absolute paths. */
export function relativeTo(base: string, path: string): string {
  const from = base.split('/').filter((part) => part !== '');
  const to = path.split('/').filter((part) => part !== '');
  let common = 0;
  while (common < from.length && common < to.length && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/') || '.';
}
