// Models moby daemon/config/config.go (configValuesSet, findConfigurationConflicts).
import { type EngineVersion, since } from '../../engine-version.ts';
import { goValue, show } from './flags/kinds.ts';
import type { FlagSet } from './flags/parse.ts';
import type { DockerdFlag } from './flags/table.ts';
import { maskCredentials } from './values.ts';

/** Objects that are one setting; what lies in others counts as if it stood at the top. */
const FLAT = new Set([
  'cluster-store-opts',
  'default-network-opts',
  'log-opts',
  'runtimes',
  'default-ulimits',
  'features',
  'builder',
]);

const isFlat = (key: string, version: EngineVersion): boolean =>
  FLAT.has(key) && (key !== 'default-network-opts' || since(version, 24));

const NO_FLAG = new Set(['features', 'builder', 'deprecated-key-path']);

/** What the file sets, by key; settings in objects that are no setting themselves count too. */
export function flatten(file: Readonly<Record<string, unknown>> | null, version: EngineVersion): Map<string, unknown> {
  const flat = new Map<string, unknown>();
  for (const [key, value] of Object.entries(file ?? {})) {
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isMap || isFlat(key, version)) flat.set(key, value);
    else for (const [inner, member] of Object.entries(value)) flat.set(inner, member);
  }
  return flat;
}

/** Throws when the file names what there is no flag for, or what was given as a flag too. */
export function checkConflicts(
  file: ReadonlyMap<string, unknown>,
  { flags, given }: FlagSet,
  version: EngineVersion,
): void {
  const names = new Set(flags.flatMap(({ name, option }) => (option === undefined ? [name] : [name, option])));
  const unknown = [...file.keys()].filter((key) => !names.has(key) && !NO_FLAG.has(key));
  if (unknown.length > 0)
    throw new Error(`the following directives don't match any configuration option: ${unknown.join(', ')}`);

  const problems: string[] = [];
  if (since(version, 28) && file.has('host-gateway-ip') && file.has('host-gateway-ips'))
    problems.push('host-gateway-ip and host-gateway-ips must not both be specified in the config file');
  const twice = flags
    .filter(({ name }) => given.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((flag) => conflict(flag, given.get(flag.name), file));
  if (twice.length > 0)
    problems.push(
      `the following directives are specified both as a flag and in the configuration file: ${twice.join(', ')}`,
    );
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

function conflict(flag: DockerdFlag, value: unknown, file: ReadonlyMap<string, unknown>): readonly string[] {
  const keys = flag.option === undefined ? [flag.name, flag.short ?? ''] : [flag.option];
  const key = keys.find((one) => file.has(one));
  if (key === undefined || key === 'runtimes') return [];
  const mask = key === 'http-proxy' || key === 'https-proxy' ? maskCredentials : (text: string): string => text;
  return [`${key}: (from flag: ${mask(show(flag.kind, value))}, from file: ${mask(goValue(file.get(key)))})`];
}
