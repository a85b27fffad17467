/** Failures of the machine itself: its memory, its kernel, its cgroups. */
import { encode } from '../../base/bytes.ts';
import { installModules } from '../../host/modules/files.ts';
import { configEdited, repaired, withSettings } from './daemon-json.ts';
import type { Breakable, Failures } from './failure.ts';
import { profileOf20 } from './old-seccomp.ts';

/** The kernel that an update brings to a machine of `ubuntu-24.04`, which runs 6.8.0-48-generic. */
const NEWER = '6.8.0-49-generic';

/** The packages of the new kernel have come, those of the running one have gone, and nobody has rebooted. */
async function updateKernel({ host, run }: Breakable): Promise<void> {
  const running = host.kernel.modules.release;
  installModules(host.files, { release: NEWER, arch: host.profile.arch });
  await run(`set -e
now=$(date '+%F  %T')
truncate -s 15M /boot/vmlinuz-${NEWER}
rm -r /usr/lib/modules/${running}
mkdir -p /var/log/apt
cat > /var/log/apt/history.log <<END

Start-Date: $now
Commandline: /usr/bin/unattended-upgrade
Install: linux-modules-${NEWER}:amd64 (6.8.0-49.49, automatic), linux-image-${NEWER}:amd64 (6.8.0-49.49, automatic)
End-Date: $now

Start-Date: $now
Commandline: apt-get purge -y linux-image-${running} linux-modules-${running}
Purge: linux-image-${running}:amd64 (6.8.0-48.48), linux-modules-${running}:amd64 (6.8.0-48.48)
End-Date: $now
END
echo '*** System restart required ***' > /run/reboot-required
printf 'linux-image-${NEWER}\\nlinux-base\\n' > /run/reboot-required.pkgs`);
}

async function takeUpdateBack({ host, run }: Breakable): Promise<void> {
  const running = host.kernel.modules.release;
  await run('rm -f /run/reboot-required /run/reboot-required.pkgs');
  if (running === NEWER) return;
  await run(`rm -rf /boot/vmlinuz-${NEWER} /usr/lib/modules/${NEWER}`);
  if (!host.files.exists(`/usr/lib/modules/${running}`))
    installModules(host.files, { release: running, arch: host.profile.arch });
}

const PROFILE = '/etc/docker/seccomp.json';

/** Somebody copied a release's profile, to have it under their own hand, and left it there for years. */
async function keepOldProfile(machine: Breakable): Promise<void> {
  const { files } = machine.host;
  files.mkdirAll('/etc/docker', 0o755);
  files.writeFile(PROFILE, encode(profileOf20()), { mode: 0o644 });
  await machine.run(`touch -d '2021-06-08 10:21:43' ${PROFILE}`);
  await configEdited(withSettings({ 'seccomp-profile': PROFILE }))(machine);
}

async function dropOldProfile(machine: Breakable): Promise<void> {
  await configEdited(repaired(({ 'seccomp-profile': _, ...config }) => config))(machine);
  await machine.run(`rm -f ${PROFILE}`);
}

export const KERNEL = {
  'low-memory': {
    kind: 'host',
    title: { ja: 'メモリが少ない', en: 'Little memory' },
    about: {
      ja: 'メモリが 64 MiB しかなく、大きなプロセスはカーネルに止められます。',
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
  'mount-refused': {
    kind: 'running',
    hosts: ['ubuntu-24.04'],
    title: { ja: 'コンテナの中で mount できない', en: 'mount is refused in a container' },
    about: {
      ja: '/srv/report の集計が、コンテナに入れたら動かなくなりました。',
      en: 'The report in /srv/report has stopped working since it was put into a container.',
    },
    strike: `docker pull -q busybox > /dev/null
mkdir -p /srv/report
cat > /srv/report/make.sh <<'END'
#!/bin/sh
set -e
mkdir -p /scratch
mount -t tmpfs -o size=64m scratch /scratch
seq 1 1000 > /scratch/numbers
echo "largest: $(sort -n /scratch/numbers | tail -n 1)"
END
cat > /srv/report/compose.yaml <<'END'
services:
  report:
    image: busybox
    command: sh /srv/report/make.sh
    volumes:
      - /srv/report:/srv/report:ro
END
chown -R 1000:1000 /srv/report`,
    mend: 'rm -rf /srv/report',
  },
  'kernel-updated': {
    kind: 'running',
    hosts: ['ubuntu-24.04'],
    title: { ja: 'コンテナのネットワークを作れない', en: 'No network for containers' },
    about: {
      ja: 'コンテナを起動すると、ネットワークを用意するところで失敗します。',
      en: 'Containers fail to start when their network is made.',
    },
    strike: updateKernel,
    mend: takeUpdateBack,
  },
  'seccomp-old-profile': {
    kind: 'running',
    title: { ja: '新しいイメージがスレッドを作れない', en: 'New images cannot make threads' },
    about: {
      ja: '新しいイメージのプログラムが、起動した直後に Operation not permitted で終わります。',
      en: 'Programs of newer images end right after their start: Operation not permitted.',
    },
    strike: keepOldProfile,
    mend: dropOldProfile,
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
