// Models sysfs (/sys) as far as containers look at it: network devices, CPUs, blocks, modules.

import type { KernelModules } from '../modules.ts';
import type { NetDevice, NetNamespace } from '../net/namespace.ts';
import { moduleDirectories, sysEntries } from './proc-modules.ts';
import { createSyntheticFs, directory, file, listing, type SyntheticNode } from './synthetic.ts';
import type { FileSystem } from './types.ts';

export interface SysfsOptions {
  /** A mount of sysfs shows the network namespace it was made in. */
  readonly net: NetNamespace;
  readonly cpus: number;
  readonly now: () => number;
  readonly dev: number;
  /** Without it /sys/module shows what is built in. */
  readonly modules?: KernelModules;
}

const fact = (text: string | number): SyntheticNode => file(() => `${text}\n`);

const carrier = (device: NetDevice): boolean =>
  device.kind !== 'bridge' ||
  [...(device.segment?.members ?? [])].some((member) => member.device !== device && member.device.up);

function stateOf(device: NetDevice): string {
  if (device.kind === 'loopback') return 'unknown';
  return device.up && carrier(device) ? 'up' : 'down';
}

function deviceDirectory(device: NetDevice): SyntheticNode {
  const loop = device.kind === 'loopback';
  const flags = (device.up ? 1 : 0) | (loop ? 8 : 2) | (loop ? 0 : 4096);
  return directory({
    address: fact(device.mac),
    addr_len: fact(6),
    broadcast: fact(loop ? '00:00:00:00:00:00' : 'ff:ff:ff:ff:ff:ff'),
    carrier: fact(device.up && carrier(device) ? 1 : 0),
    dev_id: fact('0x0'),
    duplex: fact(loop ? 'unknown' : 'full'),
    flags: fact(`0x${flags.toString(16)}`),
    ifalias: file(() => ''),
    ifindex: fact(device.index),
    iflink: fact(device.peerIndex ?? device.index),
    mtu: file(() => `${device.mtu}\n`),
    operstate: file(() => `${stateOf(device)}\n`),
    speed: fact(device.kind === 'veth' ? 10000 : 1000),
    statistics: directory(
      Object.fromEntries(
        ['rx_bytes', 'rx_packets', 'rx_errors', 'rx_dropped', 'tx_bytes', 'tx_packets', 'tx_errors', 'tx_dropped'].map(
          (name) => [name, fact(0)],
        ),
      ),
    ),
    tx_queue_len: fact(device.kind === 'veth' ? 0 : 1000),
    type: fact(loop ? 772 : 1),
    ...(device.kind === 'bridge' && {
      bridge: directory({ stp_state: fact(0), bridge_id: fact(`8000.${device.mac.replaceAll(':', '')}`) }),
    }),
  });
}

const BUILT_IN: Readonly<Record<string, SyntheticNode>> = {
  apparmor: directory({ parameters: directory({ enabled: fact('N') }) }),
  kernel: directory({ parameters: directory({ panic: fact(0) }) }),
};
const ALL_BUILT_IN: Readonly<Record<string, SyntheticNode>> = {
  ...BUILT_IN,
  br_netfilter: directory({}),
  bridge: directory({}),
  overlay: directory({ parameters: directory({ metacopy: fact('N') }) }),
};

/** A mount of sysfs. `/sys/fs/cgroup` is an empty directory: the cgroup file system is mounted on it. */
export function createSysfs(options: SysfsOptions): FileSystem {
  const { net, cpus } = options;
  const range = cpus === 1 ? '0' : `0-${cpus - 1}`;
  const devices = listing(
    () => [...net.devices.keys()],
    (name) => {
      const device = net.devices.get(name);
      return device && deviceDirectory(device);
    },
  );
  const cpu = listing(
    () => [...Array.from({ length: cpus }, (_cpu, index) => `cpu${index}`), 'online', 'possible', 'present'],
    (name) =>
      /^cpu\d+$/.test(name) && Number(name.slice(3)) < cpus
        ? directory({ online: fact(1) })
        : ['online', 'possible', 'present'].includes(name)
          ? fact(range)
          : undefined,
  );
  const root = directory({
    block: directory({ vda: directory({ size: fact(0), queue: directory({ rotational: fact(0) }) }) }),
    bus: options.modules ? sysEntries(options.modules, 'bus') : directory({}),
    class: directory({ block: directory({}), net: devices, tty: directory({}) }),
    dev: directory({ block: directory({}), char: directory({}) }),
    devices: directory({ system: directory({ cpu }), virtual: directory({ net: devices }) }),
    firmware: directory({}),
    fs: directory({ bpf: directory({}), cgroup: directory({}), ext4: directory({}) }),
    kernel: directory({
      mm: directory({ transparent_hugepage: directory({ enabled: fact('always [madvise] never') }) }),
      security: directory({}),
    }),
    module: options.modules?.loadable ? moduleDirectories(options.modules, BUILT_IN) : directory(ALL_BUILT_IN),
    power: directory({ state: fact('') }),
  });
  return createSyntheticFs({ type: 'sysfs', source: 'sysfs', dev: options.dev, now: options.now, root });
}
