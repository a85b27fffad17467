// Models nvidia-container-toolkit v1.17.1 internal/discover/mounts.go: what is looked for, found and told.
import { type Locator, type Log, NotFound } from './locate.ts';
import type { CdiHook, CdiMount } from './spec.ts';

export interface Found {
  readonly mounts: readonly CdiMount[];
}

const OPTIONS = ['ro', 'nosuid', 'nodev', 'bind'];

/** Looks once; where nothing was found it looks, and says so, again at each call. */
export function createMounts(
  locate: Locator,
  wanted: readonly string[],
  log: Log,
  more: readonly string[] = [],
): () => CdiMount[] {
  let cache: CdiMount[] | undefined;
  return () => {
    if (cache) return cache;
    const found = new Map<string, CdiMount>();
    for (const pattern of wanted) {
      for (const path of located(locate, pattern, log)) {
        if (found.has(path)) continue;
        log('info', `Selecting ${path} as ${path}`);
        found.set(path, { hostPath: path, containerPath: path, options: [...OPTIONS, ...more] });
      }
    }
    if (found.size > 0) cache = [...found.values()];
    return [...found.values()];
  };
}

/** Files that get a place of their own below a folder of the container. */
export function mountsBelow(folder: string, locate: Locator, wanted: readonly string[], log: Log): CdiMount[] {
  const mounts: CdiMount[] = [];
  for (const name of wanted) {
    const [path] = located(locate, name, log);
    if (path === undefined) continue;
    const containerPath = `${folder}/${name}`;
    log('info', `Selecting ${path} as ${containerPath}`);
    mounts.push({ hostPath: path, containerPath, options: [...OPTIONS] });
  }
  return mounts;
}

function located(locate: Locator, pattern: string, log: Log): string[] {
  try {
    return locate(pattern);
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    log('warning', `Could not locate ${pattern}: ${error.message}`);
    return [];
  }
}

/** Makes a hook of the toolkit: `nvidia-cdi-hook create-symlinks …`. */
export type MakeHook = (name: string, args: readonly string[]) => CdiHook;

/** From 1.18 on hooks are told whether to log what they do. */
export const hookMaker =
  (executable: string, toolkit: string): MakeHook =>
  (name, args) => {
    const program = executable.slice(executable.lastIndexOf('/') + 1);
    const words = program === 'nvidia-ctk' ? [program, 'hook', name] : [program, name];
    return {
      hookName: 'createContainer',
      path: executable,
      args: [...words, ...args],
      ...(isSince(toolkit, 1, 18) && { env: ['NVIDIA_CTK_DEBUG=false'] }),
    };
  };

export const linkHook = (make: MakeHook, links: readonly string[]): CdiHook[] =>
  links.length === 0
    ? []
    : [
        make(
          'create-symlinks',
          links.flatMap((link) => ['--link', link]),
        ),
      ];

/** Whether a release of the toolkit is that one or later: `1.17.1`. */
export function isSince(toolkit: string, ...wanted: readonly number[]): boolean {
  const parts = toolkit.split(/[.~-]/).map(Number);
  for (const [index, number] of wanted.entries()) {
    const part = parts[index] ?? 0;
    if (part !== number) return part > number;
  }
  return true;
}
