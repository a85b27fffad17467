/** What the package `systemd` puts on a disk, as far as machines here have it: PID 1, its targets, presets, accounts' sake. */
import type { PackageFile } from '../packages/package.ts';
import { SYSTEMD } from './systemd.ts';

interface Target {
  readonly description: string;
  readonly lines?: readonly string[];
}

const TARGETS: Readonly<Record<string, Target>> = {
  'basic.target': {
    description: 'Basic System',
    lines: [
      'Requires=sysinit.target',
      'Wants=sockets.target timers.target paths.target slices.target',
      'After=sysinit.target sockets.target paths.target slices.target',
    ],
  },
  'sysinit.target': {
    description: 'System Initialization',
    lines: [
      'Conflicts=emergency.service emergency.target',
      'Wants=local-fs.target swap.target',
      'After=local-fs.target swap.target',
    ],
  },
  'local-fs.target': { description: 'Local File Systems', lines: ['DefaultDependencies=no'] },
  'swap.target': { description: 'Swaps', lines: ['DefaultDependencies=no'] },
  'remote-fs.target': { description: 'Remote File Systems' },
  'sockets.target': { description: 'Socket Units' },
  'timers.target': { description: 'Timer Units' },
  'paths.target': { description: 'Path Units' },
  'slices.target': {
    description: 'Slice Units',
    lines: ['DefaultDependencies=no', 'Wants=-.slice system.slice', 'After=-.slice system.slice'],
  },
  'network-pre.target': { description: 'Preparation for Network' },
  'network.target': { description: 'Network', lines: ['After=network-pre.target'] },
  'network-online.target': { description: 'Network is Online', lines: ['After=network.target'] },
  'nss-lookup.target': { description: 'Host and Network Name Lookups' },
  'time-set.target': { description: 'System Time Set' },
  'time-sync.target': { description: 'System Time Synchronized' },
  'getty.target': { description: 'Login Prompts' },
  'multi-user.target': {
    description: 'Multi-User System',
    lines: [
      'Requires=basic.target',
      'Conflicts=rescue.service rescue.target',
      'After=basic.target rescue.service rescue.target',
      'AllowIsolate=yes',
    ],
  },
  'graphical.target': {
    description: 'Graphical Interface',
    lines: [
      'Requires=multi-user.target',
      'Wants=display-manager.service',
      'After=multi-user.target display-manager.service',
      'AllowIsolate=yes',
    ],
  },
  'rescue.target': { description: 'Rescue Mode', lines: ['AllowIsolate=yes'] },
  'shutdown.target': { description: 'System Shutdown', lines: ['DefaultDependencies=no', 'RefuseManualStart=yes'] },
  'reboot.target': { description: 'System Reboot', lines: ['DefaultDependencies=no', 'AllowIsolate=yes'] },
  'poweroff.target': { description: 'System Power Off', lines: ['DefaultDependencies=no', 'AllowIsolate=yes'] },
  'halt.target': { description: 'System Halt', lines: ['DefaultDependencies=no', 'AllowIsolate=yes'] },
};

const SLICES: Readonly<Record<string, string>> = {
  '-.slice': 'Root Slice',
  'system.slice': 'System Slice',
  'user.slice': 'User and Session Slice',
};

const HEADER = '#  SPDX-License-Identifier: LGPL-2.1-or-later\n\n';
const UNITS = '/usr/lib/systemd/system';

/** The programs, by path; each is an executable whose note carries the version. */
const PROGRAMS: readonly (readonly [path: string, program: string, size: number])[] = [
  ['/usr/bin/systemctl', 'systemctl', 1_501_000],
  ['/usr/bin/journalctl', 'journalctl', 125_000],
  ['/usr/bin/systemd-analyze', 'systemd-analyze', 191_000],
  ['/usr/bin/systemd-cat', 'systemd-cat', 19_000],
  ['/usr/bin/systemd-cgls', 'systemd-cgls', 23_000],
  ['/usr/bin/systemd-escape', 'systemd-escape', 23_000],
  ['/usr/bin/systemd-notify', 'systemd-notify', 23_000],
  ['/usr/bin/systemd-run', 'systemd-run', 68_000],
  ['/usr/bin/systemd-detect-virt', 'systemd-detect-virt', 15_000],
  ['/usr/bin/hostnamectl', 'hostnamectl', 35_000],
  ['/usr/bin/timedatectl', 'timedatectl', 48_000],
  ['/usr/bin/loginctl', 'loginctl', 64_000],
];

/** Names under which systemctl is called too (systemd-sysv). */
const SYSV = ['halt', 'poweroff', 'reboot', 'shutdown', 'runlevel', 'telinit'];

/** Files by path. `version` is the package's: `255.4-1ubuntu8.4`. */
export function systemdFiles(version: string): Record<string, PackageFile> {
  const files: Record<string, PackageFile> = {
    [SYSTEMD]: { elf: { program: 'systemd', version }, size: 100_816 },
    '/usr/lib/systemd/system-preset/90-systemd.preset': {
      text: `${HEADER}enable remote-fs.target\nenable getty@.service\nenable systemd-timesyncd.service\ndisable debug-shell.service\ndisable reboot.target\ndisable halt.target\n`,
    },
    [`${UNITS}/default.target`]: { link: 'graphical.target' },
    '/etc/systemd/system': { directory: true },
    '/etc/systemd/system.conf': {
      text: '[Manager]\n#LogLevel=info\n#DefaultTimeoutStartSec=90s\n#DefaultTimeoutStopSec=90s\n',
    },
    '/etc/systemd/journald.conf': { text: '[Journal]\n#Storage=auto\n#SystemMaxUse=\n#RateLimitIntervalSec=30s\n' },
  };
  for (const [name, { description, lines = [] }] of Object.entries(TARGETS)) {
    files[`${UNITS}/${name}`] = {
      text: `${HEADER}[Unit]\nDescription=${description}\nDocumentation=man:systemd.special(7)\n${lines.map((line) => `${line}\n`).join('')}`,
    };
  }
  for (const [name, description] of Object.entries(SLICES))
    files[`${UNITS}/${name}`] = {
      text: `${HEADER}[Unit]\nDescription=${description}\nDocumentation=man:systemd.special(7)\nDefaultDependencies=no\n`,
    };
  for (const [path, program, size] of PROGRAMS) files[path] = { elf: { program, version }, size };
  return files;
}

/** What `systemd-sysv` brings: systemctl and PID 1 under the names of old. */
export const SYSV_FILES: Readonly<Record<string, PackageFile>> = {
  ...Object.fromEntries(SYSV.map((name) => [`/usr/sbin/${name}`, { link: '../bin/systemctl' }])),
  '/usr/sbin/init': { link: '../lib/systemd/systemd' },
};
