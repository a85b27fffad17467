// Models moby libcontainerd/shimopts/convert.go with pelletier/go-toml 1.9: `options` of a runtime become a shim's message.

import type { ShimOptions } from '../../runtimes/shim-options.ts';

type Kind = 'string' | 'bool' | 'uint32';

const RUNC: Readonly<Record<string, Kind>> = {
  NoPivotRoot: 'bool',
  NoNewKeyring: 'bool',
  ShimCgroup: 'string',
  IoUid: 'uint32',
  IoGid: 'uint32',
  BinaryName: 'string',
  Root: 'string',
  SystemdCgroup: 'bool',
  CriuImagePath: 'string',
  CriuWorkPath: 'string',
  TaskApiAddress: 'string',
  TaskApiVersion: 'uint32',
};
const OTHER: Readonly<Record<string, Kind>> = { TypeUrl: 'string', ConfigPath: 'string' };

/**
 * The options of `runtime`, unknown ones left out; none gives undefined. Throws an `Error`: `runtime kata: (0, 0): Can't
 * convert 3(float64) to string`.
 */
export function shimOptions(
  runtime: string,
  shim: string,
  given: Readonly<Record<string, unknown>>,
): ShimOptions | undefined {
  if (Object.keys(given).length === 0) return undefined;
  const isRunc = shim === 'io.containerd.runc.v2';
  const options: Record<string, unknown> = {
    type: isRunc ? 'containerd.runc.v1.Options' : 'runtimeoptions.v1.Options',
  };
  for (const [name, kind] of Object.entries(isRunc ? RUNC : OTHER)) {
    const value = spellings(name)
      .map((spelling) => given[spelling])
      .find((found) => found !== undefined);
    if (value === undefined || value === null) continue;
    if (!fits(value, kind)) throw new Error(`runtime ${runtime}: (0, 0): Can't convert ${shown(value)} to ${kind}`);
    options[name] = value;
  }
  return options as unknown as ShimOptions;
}

/** How go-toml looks for a field: as it is, small, in capitals, with a small first letter. */
const spellings = (name: string): readonly string[] => [
  name,
  name.toLowerCase(),
  name.toUpperCase(),
  name.charAt(0).toLowerCase() + name.slice(1),
];

function fits(value: unknown, kind: Kind): boolean {
  if (kind === 'bool') return typeof value === 'boolean';
  return kind === 'string' ? typeof value === 'string' : typeof value === 'number' && value >= 0;
}

/** `%v(%T)` of what JSON gave Go. */
function shown(value: unknown): string {
  if (typeof value === 'number') return `${value}(float64)`;
  if (typeof value === 'boolean') return `${value}(bool)`;
  if (typeof value === 'string') return `${value}(string)`;
  return `${JSON.stringify(value)}(${Array.isArray(value) ? '[]interface {}' : '*toml.Tree'})`;
}
