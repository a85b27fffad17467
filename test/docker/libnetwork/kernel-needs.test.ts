import { expect, test } from 'vitest';
import { engineVersion } from '../../../src/docker/engine-version.ts';
import { prepareKernel, requireVeth } from '../../../src/docker/libnetwork/kernel-needs.ts';
import type { Host } from '../../../src/host/host.ts';
import { engineHost } from '../../support/engine-host.ts';

const NO_VETH = 'failed to add the host (vetha) <=> sandbox (vethb) pair interfaces: operation not supported';

/** A host whose kernel has lost modules, by the way it usually happens. */
const without = (loss: (host: Host) => void): Host => {
  const host = engineHost('27');
  loss(host);
  return host;
};

const updated = (host: Host): void => host.files.removeAll('/lib/modules');
const barred = (name: string) => (host: Host) =>
  host.files.writeFile('/etc/modprobe.d/no.conf', `install ${name} /bin/false\n`);
const legacy = (host: Host): void => {
  host.files.rename('/usr/sbin/iptables', '/usr/sbin/iptables-legacy');
  host.files.symlink('iptables-legacy', '/usr/sbin/iptables');
};

test('a start of dockerd loads what its networks need', () => {
  const host = engineHost('27');
  prepareKernel(host, engineVersion('27.3.1'));
  for (const name of ['bridge', 'br_netfilter', 'nf_conntrack', 'nf_nat', 'nf_tables', 'xt_addrtype', 'xt_MASQUERADE'])
    expect(host.kernel.modules.loaded.has(name), name).toBe(true);
});

test.each([
  ['the kernel was updated and its modules are gone', updated, NO_VETH],
  ['veth is barred', barred('veth'), NO_VETH],
])('no veth pair: %s', (_name, loss, message) => {
  const host = without(loss);
  expect(() => requireVeth(host, 'vetha', 'vethb')).toThrow(message);
});

// Wordings: libnetwork/iptables/iptables.go and drivers/bridge of each version, and iptables 1.8.10's own.
test.each([
  [
    '27.3.1',
    'no nf_tables',
    barred('nf_tables'),
    'failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to register "bridge" driver: failed to create NAT chain DOCKER: iptables failed: iptables -t nat -N DOCKER: iptables/1.8.10 Failed to initialize nft: Protocol not supported\n (exit status 1)',
  ],
  [
    '20.10.24',
    'no nat table for iptables-legacy',
    (host: Host) => {
      legacy(host);
      barred('iptable_nat')(host);
    },
    "failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to create NAT chain DOCKER: iptables failed: iptables --wait -t nat -N DOCKER: iptables v1.8.10 (legacy): can't initialize iptables table `nat': Table does not exist (do you need to insmod?)\nPerhaps iptables or your kernel needs to be upgraded.\n (exit status 3)",
  ],
  [
    '28.5.2',
    'no xt_addrtype',
    barred('xt_addrtype'),
    'failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to register "bridge" driver: failed to add jump rules to ipv4 NAT table: failed to append jump rules to nat-PREROUTING:  (iptables failed: iptables --wait -t nat -A PREROUTING -m addrtype --dst-type LOCAL -j DOCKER: Warning: Extension addrtype revision 0 not supported, missing kernel module?\niptables v1.8.10 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING\n (exit status 4))',
  ],
  [
    '26.1.5',
    'no iptables',
    (host: Host) => host.files.unlink('/usr/sbin/iptables'),
    'failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to register "bridge" driver: failed to create NAT chain DOCKER: iptables not found',
  ],
])('dockerd %s does not start: %s', (version, _name, loss, message) => {
  const host = without(loss);
  expect(() => prepareKernel(host, engineVersion(version))).toThrow(message);
});
