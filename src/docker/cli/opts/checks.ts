// Models docker/cli opts/opts.go, hosts.go, throttledevice.go, weightdevice.go and go-units ulimit.go: checks of flags.
import { ramInBytes } from '../../../base/sizes.ts';
import type { ThrottleDevice, Ulimit, WeightDevice } from '../../api/types/container-config.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import { goQuote } from '../errors.ts';
import { cut } from './csv.ts';
import { isIp } from './ports.ts';

export function checkEnv(value: string): void {
  if (cut(value, '=')[0] === '') throw new Error(`invalid environment variable: ${value}`);
}

export function checkLabel(value: string): void {
  const key = cut(value, '=')[0].replace(/^[ \t]+/, '');
  if (key === '') throw new Error(`invalid label '${value}': empty name`);
  if (/[ \t]/.test(key)) throw new Error(`label '${key}' contains whitespaces`);
}

export function checkAddress(value: string, version: EngineVersion): void {
  if (isIp(value.trim())) return;
  throw new Error(
    since(version, 25) ? `IP address is not correctly formatted: ${value}` : `${value} is not an ip address`,
  );
}

export function checkDomain(value: string): void {
  const text = value.replace(/^ +| +$/g, '');
  if (text === '.') return;
  const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
  if (!/[a-zA-Z]/.test(text) || !new RegExp(`^:?${label}(?:\\.${label})*\\.?\\s*$`).test(text))
    throw new Error(`${text} is not a valid domain`);
}

const SYSCTLS = new Set(
  ['msgmax', 'msgmnb', 'msgmni', 'sem', 'shmall', 'shmmax', 'shmmni', 'shm_rmid_forced'].map(
    (name) => `kernel.${name}`,
  ),
);

export function checkSysctl(value: string, version: EngineVersion): void {
  const [key, setting] = cut(value, '=');
  const known = SYSCTLS.has(key) || key.startsWith('net.') || key.startsWith('fs.mqueue.');
  if (setting === undefined || key === '' || !known)
    throw new Error(`sysctl '${value}' is not ${since(version, 23) ? 'allowed' : 'whitelisted'}`);
}

export function checkLink(value: string): void {
  if (value === '') throw new Error('empty string specified for links');
  if (value.split(':').length > 2) throw new Error(`bad format for links: ${value}`);
}

/** --add-host as the engine takes it, `name:address`. */
export function extraHost(value: string, version: EngineVersion): string {
  const modern = since(version, 25);
  let [name, address] = modern ? cut(value, '=') : [value, undefined];
  if (address === undefined) [name, address] = cut(value, ':');
  if (address === undefined || name === '' || (modern && name.includes(':')))
    throw new Error(`bad format for add-host: ${goQuote(value)}`);
  const bare = modern && /^\[.+\]$/.test(address) ? address.slice(1, -1) : address;
  if (bare !== 'host-gateway' && !isIp(bare.trim()))
    throw new Error(`invalid IP address in add-host: ${goQuote(bare)}`);
  return `${name}:${bare}`;
}

export function checkAttach(value: string): void {
  if (!['stdin', 'stdout', 'stderr'].includes(value.toLowerCase()))
    throw new Error('valid streams are STDIN, STDOUT and STDERR');
}

export function checkDeviceRule(value: string): void {
  if (!/^[acb] ([0-9]+|\*):([0-9]+|\*) [rwm]{1,3}$/.test(value))
    throw new Error(`invalid device cgroup format '${value}'`);
}

function devicePath(value: string): [string, string] {
  const [path, rest] = cut(value, ':');
  if (rest === undefined || path === '') throw new Error(`bad format: ${value}`);
  if (!path.startsWith('/dev/')) throw new Error(`bad format for device path: ${value}`);
  return [path, rest];
}

export function throttleBytes(value: string): ThrottleDevice {
  const [path, rate] = devicePath(value);
  try {
    return { Path: path, Rate: ramInBytes(rate) };
  } catch {
    throw new Error(
      `invalid rate for device: ${value}. The correct format is <device-path>:<number>[<unit>]. Number must be a positive integer. Unit is optional and can be kb, mb, or gb`,
    );
  }
}

export function throttleOperations(value: string): ThrottleDevice {
  const [path, rate] = devicePath(value);
  if (!/^\d+$/.test(rate))
    throw new Error(
      `invalid rate for device: ${value}. The correct format is <device-path>:<number>. Number must be a positive integer`,
    );
  return { Path: path, Rate: Number(rate) };
}

export function weightDevice(value: string): WeightDevice {
  const [path, text] = devicePath(value);
  const weight = Number(text);
  if (!/^\d+$/.test(text) || weight > 65535 || (weight > 0 && (weight < 10 || weight > 1000)))
    throw new Error(`invalid weight for device: ${value}`);
  return { Path: path, Weight: weight };
}

const ULIMITS = new Set([
  'core',
  'cpu',
  'data',
  'fsize',
  'locks',
  'memlock',
  'msgqueue',
  'nice',
  'nofile',
  'nproc',
  'rss',
  'rtprio',
  'rttime',
  'sigpending',
  'stack',
]);

export function parseUlimit(value: string): Ulimit {
  const [name, limits] = cut(value, '=');
  if (limits === undefined || limits === '') throw new Error(`invalid ulimit argument: ${value}`);
  if (!ULIMITS.has(name)) throw new Error(`invalid ulimit type: ${name}`);
  const parts = limits.split(':');
  if (parts.length > 2)
    throw new Error(`too many limit value arguments - ${limits}, can only have up to two, \`soft[:hard]\``);
  // The hard limit is read first.
  const [hard = 0, soft = hard] = parts.reverse().map((part) => {
    if (!/^[+-]?\d+$/.test(part)) throw new Error(`strconv.ParseInt: parsing ${goQuote(part)}: invalid syntax`);
    return Number(part);
  });
  if (hard !== -1) {
    if (soft === -1)
      throw new Error(
        `ulimit soft limit must be less than or equal to hard limit: soft: -1 (unlimited), hard: ${hard}`,
      );
    if (soft > hard) throw new Error(`ulimit soft limit must be less than or equal to hard limit: ${soft} > ${hard}`);
  }
  return { Name: name, Hard: hard, Soft: soft };
}

/** The library of Debian's clients before 27 took fewer spellings: whole units, no exponent. */
export function checkBytes(text: string, version: EngineVersion, unlimited: boolean): void {
  if (unlimited && text === '-1') return;
  if (!since(version, 27) && !/^\d+(\.\d+)* ?[kKmMgGtTpP]?[iI]?[bB]?$/.test(text))
    throw new Error(`invalid size: '${text}'`);
  ramInBytes(text);
}

/** A memory size; `-1` is allowed for swap. */
export const memoryBytes = (text: string): number => (text === '' ? 0 : text === '-1' ? -1 : ramInBytes(text));
