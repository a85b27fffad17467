/** Failures of the machine itself: its memory, its kernel, its cgroups. */
import type { Failures } from './failure.ts';

export const KERNEL = {
  'low-memory': {
    kind: 'host',
    title: { ja: 'メモリーが少ない', en: 'Little memory' },
    about: {
      ja: 'メモリーが 64 MiB しかなく、大きなプロセスはカーネルに止められます。',
      en: 'There are 64 MiB of memory: the kernel kills what takes more.',
    },
    born: (profile) => ({ ...profile, memory: 64 * 1024 ** 2 }),
  },
  'cgroup-v1': {
    kind: 'host',
    title: { ja: 'cgroup v1', en: 'cgroup v1' },
    about: { ja: 'ホストが古い cgroup v1 を使っています。', en: 'The host uses the old cgroup v1.' },
    born: (profile) => ({ ...profile, cgroupVersion: 1, cgroupDriver: 'cgroupfs' }),
  },
  'cgroup-v2': {
    kind: 'host',
    title: { ja: 'cgroup v2', en: 'cgroup v2' },
    about: { ja: 'ホストが cgroup v2 を使っています。', en: 'The host uses cgroup v2.' },
    born: (profile) => ({ ...profile, cgroupVersion: 2, cgroupDriver: 'systemd' }),
  },
  'old-kernel': {
    kind: 'host',
    title: { ja: '古いカーネル', en: 'Old kernel' },
    about: {
      ja: 'カーネルが 5.4 で、再帰的な読み取り専用マウントなどが使えません。',
      en: 'The kernel is 5.4: recursively read-only mounts and the like are missing.',
    },
    born: (profile) => ({
      ...profile,
      kernel: { release: '5.4.0-216-generic', version: '#236-Ubuntu SMP' },
    }),
  },
} as const satisfies Failures;
