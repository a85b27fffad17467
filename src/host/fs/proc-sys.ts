// Models /proc/sys (kernel/sysctl.c, net/sysctl_net.c): the machine's settings, and those of the reader's own namespaces.
import { Errno } from '../errno.ts';
import type { NetNamespace } from '../net/namespace.ts';
import type { Kernel, Process } from '../process/types.ts';
import type { HostProfile } from '../profile.ts';
import {
  accepted,
  IPC_SETTINGS,
  IPV4_CONF,
  IPV6_CONF,
  MACHINE_SETTINGS,
  NET_SETTINGS,
  type Setting,
} from '../sysctl/settings.ts';
import { file, listing, type SyntheticNode } from './synthetic.ts';
import type { Caller } from './types.ts';

type ProcessOf = (caller: Caller) => Process | undefined;

/** Where a setting's value is kept, and what may write it. */
interface Place {
  readonly setting: Setting;
  read(process: Process | undefined): string;
  write(process: Process, value: string): void;
  readonly capability: string;
}

const FORWARDING = ['net.ipv4.ip_forward', 'net.ipv4.conf.all.forwarding'];

/** The interface in the name of a setting of one: `net.ipv4.conf.eth0.rp_filter`. */
function confSetting(net: NetNamespace, name: string): Setting | undefined {
  const [, family, device = '', key = ''] = /^net\.(ipv4|ipv6)\.conf\.(.+)\.(\w+)$/.exec(name) ?? [];
  if (family === undefined) return undefined;
  if (!['all', 'default'].includes(device) && !net.devices.has(device)) return undefined;
  return (family === 'ipv4' ? IPV4_CONF : IPV6_CONF)[key];
}

function netNames(net: NetNamespace, kernel: Kernel): string[] {
  const devices = ['all', 'default', ...net.devices.keys()];
  return [
    ...Object.keys(NET_SETTINGS).filter((name) => isThere(NET_SETTINGS[name], kernel)),
    ...devices.flatMap((device) => [
      ...Object.keys(IPV4_CONF).map((key) => `net.ipv4.conf.${device}.${key}`),
      ...Object.keys(IPV6_CONF).map((key) => `net.ipv6.conf.${device}.${key}`),
    ]),
    ...net.sysctls.keys(),
  ];
}

const isThere = (setting: Setting | undefined, kernel: Kernel): boolean =>
  setting !== undefined && (setting.needs === undefined || kernel.modules.has(setting.needs));

/** A setting of a network namespace as it reads now; undefined where there is none of that name. */
export function readNetSysctl(process: Process | undefined, name: string): string | undefined {
  const net = process?.ns.net;
  if (!net) return undefined;
  if (FORWARDING.includes(name)) return net.ipForward ? '1' : '0';
  const setting = confSetting(net, name) ?? NET_SETTINGS[name];
  if (setting && !isThere(setting, process.kernel)) return undefined;
  return net.sysctls.get(name) ?? setting?.value;
}

function netPlace(process: Process | undefined, name: string): Place | undefined {
  const value = readNetSysctl(process, name);
  const net = process?.ns.net;
  if (value === undefined || !net) return undefined;
  return {
    setting: confSetting(net, name) ?? NET_SETTINGS[name] ?? { value, kind: 'text' },
    capability: 'CAP_NET_ADMIN',
    read: (reader) => readNetSysctl(reader, name) ?? '',
    write(writer, text) {
      if (FORWARDING.includes(name)) writer.ns.net.ipForward = text !== '0';
      else writer.ns.net.sysctls.set(name, text);
    },
  };
}

function machinePlaces(kernel: Kernel, profile: HostProfile): Map<string, Place> {
  const places = new Map<string, Place>();
  const machine = (name: string, setting: Setting): void => {
    places.set(name, {
      setting,
      capability: 'CAP_SYS_ADMIN',
      read: () => kernel.settings.get(name) ?? setting.value,
      write: (_writer, value) => kernel.settings.set(name, value),
    });
  };
  for (const [name, setting] of Object.entries(MACHINE_SETTINGS)) machine(name, setting);
  machine('kernel.osrelease', { value: profile.kernel.release, kind: 'ro' });
  machine('kernel.version', { value: profile.kernel.version, kind: 'ro' });
  machine('kernel.tainted', { value: '0', kind: 'ro' });
  const tainted = places.get('kernel.tainted');
  if (tainted) places.set('kernel.tainted', { ...tainted, read: () => taintMask(kernel) });
  if (profile.apparmor && profile.os.id === 'ubuntu')
    machine('kernel.apparmor_restrict_unprivileged_userns', { value: '1', kind: 'number' });
  for (const [name, setting] of Object.entries(IPC_SETTINGS))
    places.set(name, {
      setting,
      capability: 'CAP_SYS_ADMIN',
      // The runtime leaves a container's with those of its network.
      read: (process) => process?.ns.net.sysctls.get(name) ?? setting.value,
      write: (process, value) => process.ns.net.sysctls.set(name, value),
    });
  places.set('kernel.hostname', {
    setting: { value: '', kind: 'text' },
    capability: 'CAP_SYS_ADMIN',
    read: (process) => process?.ns.uts.hostname ?? '',
    write(process, value) {
      process.ns.uts.hostname = value;
    },
  });
  places.set('kernel.domainname', {
    setting: { value: '', kind: 'text' },
    capability: 'CAP_SYS_ADMIN',
    read: (process) => process?.ns.uts.domainname || '(none)',
    write(process, value) {
      process.ns.uts.domainname = value;
    },
  });
  return places;
}

const TAINT_BITS: Readonly<Record<string, number>> = { P: 1, O: 4096, E: 8192 };

const taintMask = ({ modules }: Kernel): string =>
  String([...modules.tainted].reduce((sum, letter) => sum + (TAINT_BITS[letter] ?? 0), 0));

/** Directories come of the dots in names. Names of devices with a dot in them are not shown. */
export function sysDirectory(kernel: Kernel, profile: HostProfile, processOf: ProcessOf): SyntheticNode {
  let places: Map<string, Place> | undefined;
  const machine = (): Map<string, Place> => {
    places ??= machinePlaces(kernel, profile);
    return places;
  };
  const names = (caller: Caller, net: boolean): Iterable<string> => {
    const process = processOf(caller);
    return net ? (process ? netNames(process.ns.net, kernel) : []) : machine().keys();
  };
  const children = (prefix: string, caller: Caller): string[] => {
    const found = new Set<string>();
    for (const name of names(caller, prefix.startsWith('net.')))
      if (name.startsWith(prefix)) found.add(name.slice(prefix.length).split('.')[0] ?? '');
    return [...found].sort();
  };
  const entry = (full: string, caller: Caller): SyntheticNode | undefined => {
    const place = full.startsWith('net.') ? netPlace(processOf(caller), full) : machine().get(full);
    if (place) return settingFile(place, processOf);
    return children(`${full}.`, caller).length > 0 ? folder(`${full}.`) : undefined;
  };
  const folder = (prefix: string): SyntheticNode =>
    listing(
      (caller) => children(prefix, caller),
      (name, caller) => entry(`${prefix}${name}`, caller),
    );
  return listing(
    () => ['fs', 'kernel', 'net', 'user', 'vm'],
    (name) => (['fs', 'kernel', 'net', 'user', 'vm'].includes(name) ? folder(`${name}.`) : undefined),
  );
}

function settingFile(place: Place, processOf: ProcessOf): SyntheticNode {
  const read = (reader: Caller): string => `${place.read(processOf(reader))}\n`;
  if (place.setting.kind === 'ro') return file(read);
  return file(read, {
    mode: 0o644,
    write(text, caller) {
      const writer = processOf(caller);
      if (!writer || !caller.caps.has(place.capability)) throw new Errno('EPERM');
      const value = accepted(place.setting, text);
      if (value === undefined) throw new Errno('EINVAL');
      place.write(writer, value);
    },
  });
}
