/** What loading a module does on any host. Parts above say theirs with `kernel.modules.onLoad` in the same way. */

import type { Files } from '../fs/files.ts';
import { addDevice, type NetNamespace, removeDevice } from '../net/namespace.ts';
import type { Kernel } from '../process/types.ts';

export interface EffectParts {
  readonly kernel: Kernel;
  readonly net: NetNamespace;
  readonly files: Files;
}

/** Says what the kernel's own modules do besides being there. */
export function registerEffects({ kernel, net, files }: EffectParts): void {
  const { modules, log } = kernel;
  modules.onLoad('overlay', { users: () => mountsOf(kernel, 'overlay') });
  modules.onLoad('fuse', { users: () => mountsOf(kernel, 'fuse'), load: () => node(files, 'fuse', 10, 229) });
  for (const name of ['kvm_intel', 'kvm_amd'])
    modules.onLoad(name, {
      load: () => node(files, 'kvm', 10, 232, 0o660),
      unload: () => files.removeAll('/dev/kvm'),
    });
  modules.onLoad('vhost_net', {
    load: () => node(files, 'vhost-net', 10, 238, 0o600),
    unload: () => files.removeAll('/dev/vhost-net'),
  });
  modules.onLoad('dummy', {
    load({ parameters }) {
      for (let number = 0; number < Number(parameters.get('numdummies') ?? 1); number++)
        addDevice(net, {
          name: `dummy${number}`,
          index: net.nextIndex,
          kind: 'dummy',
          mac: dummyMac(net.nextIndex),
          mtu: 1500,
          up: false,
        });
    },
    unload() {
      for (const { name, kind } of [...net.devices.values()]) if (kind === 'dummy') removeDevice(net, name);
    },
  });
  modules.onLoad('br_netfilter', { load: () => log.write('Bridge firewalling registered', 'info') });
  modules.onLoad('bridge', {
    load: () =>
      log.write(
        'bridge: filtering via arp/ip/ip6tables is no longer available by default. Update your scripts to load br_netfilter if you need this.',
        'info',
      ),
  });
  modules.onLoad('8021q', { load: () => log.write('8021q: 802.1Q VLAN Support v1.8', 'info') });
  modules.onLoad('ip_vs', {
    load: () =>
      log.write(
        'IPVS: Registered protocols (TCP, UDP, SCTP, AH, ESP)\nIPVS: Connection hash table configured (size=4096, memory=32Kbytes)\nIPVS: ipvs loaded.',
        'info',
      ),
  });
  modules.onLoad('xfrm_user', { load: () => log.write('Initializing XFRM netlink socket', 'info') });
}

const dummyMac = (index: number): string => `7a:1d:5e:0${index % 10}:9c:${(0x40 + (index % 100)).toString(16)}`;

function node(files: Files, name: string, major: number, minor: number, mode = 0o666): void {
  if (!files.exists(`/dev/${name}`)) files.mknod(`/dev/${name}`, 'char', mode, [major, minor]);
}

/** Mounts of a type in every mount namespace there is. */
function mountsOf(kernel: Kernel, type: string): number {
  const namespaces = new Set(kernel.processes().map(({ ns }) => ns.mnt));
  const mounted = new Set(
    [...namespaces].flatMap(({ mounts }) => mounts.filter(({ fs }) => fs.type === type).map(({ fs }) => fs)),
  );
  return mounted.size;
}
