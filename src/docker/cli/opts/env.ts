// Models docker/cli opts/env.go and pkg/kvfile/kvfile.go: --env, --env-file and --label-file.
import { decode } from '../../../base/bytes.ts';
import { goStrerror, isErrno } from '../../../host/errno.ts';
import type { Files } from '../../../host/fs/files.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import { cut } from './csv.ts';

/** A variable as the container shall have it: a name alone takes the value of the CLI's own environment. */
export function expandEnv(value: string, environment: ReadonlyMap<string, string>): string {
  const [name, text] = cut(value, '=');
  if (text !== undefined) return value;
  const own = environment.get(name);
  return own === undefined ? value : `${name}=${own}`;
}

/** Go's os.Open error: `open f: no such file or directory`. */
export const openError = (path: string, error: unknown): Error =>
  isErrno(error)
    ? new Error(`open ${path}: ${goStrerror(error.code)}`)
    : error instanceof Error
      ? error
      : new Error(String(error));

const isDirectory = (files: Files, path: string): boolean => files.exists(path) && files.isDirectory(path);

/** The lines of an env or label file. `lookUp` fills in names alone; without it they are left out. */
export function readKeyValueFile(
  files: Files,
  path: string,
  lookUp: ((name: string) => string | undefined) | undefined,
  version: EngineVersion,
): string[] {
  let content: string;
  try {
    if (files.isDirectory(path)) throw new Error(`read ${path}: is a directory`);
    content = decode(files.readFile(path));
  } catch (error) {
    const shown = openError(path, error);
    throw since(version, 28) && isDirectory(files, path)
      ? new Error(`invalid env file (${path}): ${shown.message}`)
      : shown;
  }
  const lines: string[] = [];
  const bad = (why: string): Error =>
    new Error(since(version, 28) ? `invalid env file (${path}): ${why}` : `poorly formatted environment: ${why}`);
  for (const raw of content.replace(/^\ufeff/, '').split(/\r?\n/)) {
    const line = raw.trimStart();
    if (line === '' || line.startsWith('#')) continue;
    const [key, value] = cut(line, '=');
    if (key === '') throw bad(`no variable name on line '${line}'`);
    if (/[ \t]/.test(key)) throw bad(`variable '${key}' contains whitespaces`);
    if (value !== undefined) lines.push(line);
    else {
      const own = lookUp?.(line);
      if (own !== undefined) lines.push(`${key}=${own}`);
    }
  }
  return lines;
}
