// A server on which Kata Containers were unpacked from their release archive, beside Docker.
import { installedDocker } from '../packages/catalogue/docker/packages.ts';
import { openNoble } from '../packages/catalogue/ubuntu/noble.ts';
import type { PackageFile } from '../packages/package.ts';
import type { HostProfile } from '../profile.ts';
import { connected, installation, sitesOf } from './installation.ts';
import { ubuntu2404 } from './ubuntu-24.04.ts';

const noble = openNoble('amd64');
const VERSION = '3.21.0';
const GUEST_KERNEL = '6.12.42';
const DEFAULTS = '/opt/kata/share/defaults/kata-containers';

const program = (name: string, size: number, facts: Readonly<Record<string, unknown>> = {}): PackageFile => ({
  elf: { program: name, version: VERSION, ...facts },
  size,
});

/** What kata-static-3.21.0-amd64.tar.zst holds, as far as one looks there, and the links that its manual has one make. */
const KATA: Readonly<Record<string, PackageFile>> = {
  '/opt/kata/VERSION': { text: `${VERSION}\n` },
  '/opt/kata/bin/containerd-shim-kata-v2': program('containerd-shim-kata-v2', 61_000_000, { kernel: GUEST_KERNEL }),
  '/opt/kata/bin/kata-runtime': program('unmodelled', 52_000_000),
  '/opt/kata/bin/qemu-system-x86_64': program('unmodelled', 19_000_000),
  [`${DEFAULTS}/configuration-qemu.toml`]: {
    text: `[hypervisor.qemu]
path = "/opt/kata/bin/qemu-system-x86_64"
kernel = "/opt/kata/share/kata-containers/vmlinux.container"
image = "/opt/kata/share/kata-containers/kata-containers.img"
machine_type = "q35"
default_vcpus = 1
default_memory = 2048
`,
  },
  [`${DEFAULTS}/configuration.toml`]: { link: 'configuration-qemu.toml' },
  '/usr/local/bin/containerd-shim-kata-v2': { link: '/opt/kata/bin/containerd-shim-kata-v2' },
  '/usr/local/bin/kata-runtime': { link: '/opt/kata/bin/kata-runtime' },
};

export const kata: HostProfile = {
  ...ubuntu2404,
  name: 'kata',
  summary: {
    ja: 'Ubuntu 24.04 と Docker 27.3.1 に、Kata Containers 3.21 を /opt/kata へ置いたサーバーです。KVM が使えます。',
    en: 'An Ubuntu 24.04 server with Docker 27.3.1 and Kata Containers 3.21 in /opt/kata; KVM is available.',
  },
  hostname: 'caisson',
  cpus: 4,
  memory: 8 * 1024 ** 3,
  network: connected({ device: 'eth0', ip: '192.168.64.12', gateway: '192.168.64.1' }, sitesOf(noble)),
  prepare: noble.load,
  installed: installation(noble, {
    names: ['git', 'pigz', 'dbus-user-session', 'slirp4netns'],
    packages: installedDocker('27.3.1', noble.of),
    made: { ...KATA, '/etc/modules-load.d/kvm.conf': { text: 'kvm_intel\n' } },
  }),
};
