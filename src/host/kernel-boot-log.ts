/** What a kernel says while it boots, in few lines: those that people look for. */
import type { LogLevel } from './kernel-log.ts';
import type { HostProfile } from './profile.ts';

const pages = (bytes: number): number => Math.floor(bytes / 1024);

/** Seconds since it began, level and text, of a virtual machine with one disk and one network card. */
export function bootMessages(
  profile: HostProfile,
): readonly (readonly [seconds: number, level: LogLevel, text: string])[] {
  const { release, version, secureBoot } = profile.kernel;
  const memory = pages(profile.memory);
  const { device = '/dev/vda1' } = profile.root ?? {};
  const disk = device.replace(/^\/dev\//, '');
  const { device: card } = profile.network;
  const compiler = profile.os.id === 'debian' ? 'debian-kernel@lists.debian.org' : 'buildd@lcy02-amd64-080';
  const rows: (readonly [number, LogLevel, string])[] = [
    [
      0,
      'notice',
      `Linux version ${release} (${compiler}) (${profile.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu-gcc) ${version}`,
    ],
    [0, 'info', `Command line: BOOT_IMAGE=/boot/vmlinuz-${release} root=${device} ro console=tty1 console=ttyS0`],
    [0.000001, 'info', 'BIOS-provided physical RAM map:'],
    [0.004512, 'info', 'DMI: QEMU Standard PC (Q35 + ICH9, 2009), BIOS 1.16.3-2 04/01/2014'],
    [0.004601, 'info', 'Hypervisor detected: KVM'],
    ...(secureBoot
      ? ([
          [0.008721, 'info', 'secureboot: Secure boot enabled'],
          [0.008723, 'notice', 'Kernel is locked down from EFI Secure Boot mode; see man kernel_lockdown.7'],
        ] as const)
      : []),
    [0.042118, 'info', `Memory: ${Math.floor(memory * 0.95)}K/${memory}K available`],
    [0.063225, 'info', `smpboot: Total of ${profile.cpus} processors activated`],
    ...(profile.apparmor ? ([[0.071802, 'info', 'AppArmor: AppArmor initialized']] as const) : []),
    [0.213377, 'info', 'NET: Registered PF_INET protocol family'],
    [0.508214, 'info', `virtio_blk virtio1: [vda] ${Math.floor(profile.disk / 512)} 512-byte logical blocks`],
    [1.137402, 'info', `EXT4-fs (${disk}): mounted filesystem with ordered data mode. Quota mode: none.`],
    [1.402877, 'info', 'systemd[1]: Detected virtualization kvm.'],
    [1.40412, 'info', `systemd[1]: Hostname set to <${profile.hostname}>.`],
    ...(profile.cgroupVersion === 1
      ? []
      : ([[1.51, 'info', 'systemd[1]: Created slice system.slice - System Slice.']] as const)),
  ];
  if (card !== 'lo') rows.push([2.108812, 'info', `IPv6: ADDRCONF(NETDEV_CHANGE): ${card}: link becomes ready`]);
  if (profile.apparmor)
    rows.push([
      2.655103,
      'notice',
      'audit: type=1400 audit(0.000:2): apparmor="STATUS" operation="profile_load" profile="unconfined" name="docker-default" pid=612 comm="apparmor_parser"',
    ]);
  return rows;
}
