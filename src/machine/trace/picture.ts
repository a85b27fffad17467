/** A picture of what Docker leaves on a host: two of them tell what a command came to. */
import type { Files } from '../../host/fs/files.ts';
import type { Host } from '../../host/host.ts';
import { isOfEngine } from './processes.ts';

export type Kind = 'process' | 'file' | 'mount' | 'device' | 'rule';

/** Things by kind, each said in one line. */
export type Picture = Readonly<Record<Kind, ReadonlySet<string>>>;

export interface Change {
  readonly kind: Kind;
  readonly what: string;
}

export interface Difference {
  readonly added: readonly Change[];
  readonly removed: readonly Change[];
}

/** Where the engine and its runtimes write, and how deep a reader wants to see. */
const ROOTS: readonly (readonly [path: string, depth: number])[] = [
  ['/etc/docker', 2],
  ['/etc/cdi', 1],
  ['/run/cdi', 1],
  ['/run/containerd', 5],
  ['/run/docker', 5],
  ['/var/lib/docker/containers', 2],
  ['/var/lib/docker/runtimes', 1],
  ['/var/lib/docker/volumes', 2],
];
const KINDS: readonly Kind[] = ['process', 'file', 'mount', 'device', 'rule'];

export function pictureOf(host: Host): Picture {
  const { kernel, files, mounts, net } = host;
  return {
    process: new Set(
      kernel
        .processes()
        .filter(isOfEngine)
        .map(({ hostPid, argv }) => `${hostPid} ${argv.join(' ')}`),
    ),
    file: new Set(ROOTS.flatMap(([path, depth]) => tree(files, path, depth))),
    mount: new Set(mounts.mounts.map(({ target, fs }) => `${fs.type} on ${target}`)),
    device: new Set([...net.devices.keys()]),
    rule: new Set(rules(host)),
  };
}

function tree(files: Files, path: string, depth: number): string[] {
  if (!files.exists(path)) return [];
  if (depth === 0 || !files.isDirectory(path)) return [path];
  return files.readdir(path).flatMap(({ name }) => tree(files, `${path}/${name}`, depth - 1));
}

const rules = ({ net: { firewall } }: Host): string[] =>
  Object.entries(firewall).flatMap(([table, chains]) =>
    [...chains].flatMap(([chain, { rules: list }]) => list.map((rule) => `-t ${table} -A ${chain} ${rule}`)),
  );

export function difference(before: Picture, after: Picture): Difference {
  const missing = (from: Picture, there: Picture): Change[] =>
    KINDS.flatMap((kind) => [...from[kind]].filter((what) => !there[kind].has(what)).map((what) => ({ kind, what })));
  return { added: missing(after, before), removed: missing(before, after) };
}
