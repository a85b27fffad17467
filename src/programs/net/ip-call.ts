// What the subcommands of `ip` share: the call, its errors, and the state of a device as all tools show it.
import type { NetDevice } from '../../host/net/namespace.ts';
import type { Process } from '../../host/process/types.ts';

export interface Call {
  readonly proc: Process;
  readonly busybox: boolean;
  readonly words: readonly string[];
  readonly family: 4 | 6 | undefined;
  readonly oneline: boolean;
  readonly brief: boolean;
}

/** Ends with `message` and a status. */
export class IpError extends Error {
  readonly status: number;
  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

const DENIED = 'RTNETLINK answers: Operation not permitted';

export function deviceOf(call: Call, name: string): NetDevice {
  const device = call.proc.ns.net.devices.get(name);
  if (!device) throw new IpError(call.busybox ? `can't find device '${name}'` : `Device "${name}" does not exist.`, 1);
  return device;
}

/** The value after a keyword. */
export const after = (words: readonly string[], ...keys: string[]): string | undefined => {
  const at = words.findIndex((word) => keys.includes(word));
  return at < 0 ? undefined : words[at + 1];
};

export function needAdmin({ proc }: Call, denied: string = DENIED): void {
  if (!proc.cred.caps.has('CAP_NET_ADMIN')) throw new IpError(denied, 2);
}

export const hasCarrier = (device: NetDevice): boolean =>
  device.kind !== 'bridge' ||
  [...(device.segment?.members ?? [])].some((member) => member.device !== device && member.device.up);

export function flagsOf(device: NetDevice): string[] {
  if (device.kind === 'loopback') return ['LOOPBACK', ...(device.up ? ['UP', 'LOWER_UP'] : [])];
  const carrier = hasCarrier(device);
  const flags = ['BROADCAST', ...(device.kind === 'dummy' ? ['NOARP'] : ['MULTICAST'])];
  return device.up ? [...(carrier ? [] : ['NO-CARRIER']), ...flags, 'UP', ...(carrier ? ['LOWER_UP'] : [])] : flags;
}

export const stateOf = (device: NetDevice): string =>
  device.kind === 'loopback'
    ? device.up
      ? 'UNKNOWN'
      : 'DOWN'
    : device.up && hasCarrier(device)
      ? device.kind === 'dummy'
        ? 'UNKNOWN'
        : 'UP'
      : 'DOWN';
