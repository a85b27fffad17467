// The three machines on which the recordings of real engines were made: root in a work directory, no registry in reach.
import type { HostProfile } from '../profile.ts';

const NAMESERVER = '10.255.255.53';

/** What Debian's minimal installation lacks and other hosts have. */
const ABSENT = (
  'adduser addgroup column hexdump ifconfig killall less lsb_release lsof nano nc netstat nslookup ping rev route strings ' +
  'sudo vi view vim wget ' +
  // Neither are these.
  'at brctl chattr conntrack crontab file fuser getfacl last lspci lsattr lsusb newgrp nft pstree python3 scp setfacl sg socat ssh ' +
  'strace tcpdump delgroup deluser'
).split(' ');

/** Modules, and entries of /proc, of a kernel made for small machines. */
const LACKS = [
  'dummy',
  'ipvlan',
  'sctp',
  '8021q',
  'asound',
  'scsi',
  'kcore',
  'sysrq-trigger',
  'modules',
  'CAP_SYS_RESOURCE',
];

interface Release {
  readonly engine: string;
  readonly busybox: string;
  readonly kernel: string;
  readonly os: HostProfile['os'];
  readonly tools: HostProfile['tools'];
}

const debian = (versionId: string, codename: string, prettyName: string): HostProfile['os'] => ({
  id: 'debian',
  idLike: '',
  name: 'Debian GNU/Linux',
  version: versionId === '' ? '' : `${versionId} (${codename})`,
  versionId,
  codename,
  prettyName,
});

function recordingHost(name: string, release: Release): HostProfile {
  return {
    name,
    summary: {
      ja: `Docker ${release.engine} の記録を取ったマシンです。root でログインし、レジストリにはつながりません。`,
      en: `The machine on which Docker ${release.engine} was recorded: a login as root, no registry in reach.`,
    },
    hostname: 'vm',
    arch: 'amd64',
    cpus: 2,
    memory: 25276502016,
    disk: 270553174016,
    kernel: {
      release: release.kernel,
      version: '#1 SMP PREEMPT_DYNAMIC',
      lacks: LACKS,
    },
    os: release.os,
    limits: {
      core: [0, -1],
      memlock: [8388608, 8388608],
      nofile: [20000, 20000],
      nproc: [96365, 96365],
      sigpending: [96365, 96365],
    },
    cgroupVersion: 1,
    cgroupDriver: 'cgroupfs',
    apparmor: false,
    login: {
      name: 'root',
      uid: 0,
      gid: 0,
      groups: [{ name: 'root', gid: 0 }],
      home: '/root',
      shell: '/bin/bash',
      sudo: true,
    },
    bareSession: true,
    plainInit: true,
    absent: ABSENT,
    privateRoot: true,
    root: { device: '/dev/vda', options: ['discard', 'resv_strict', 'resuid=65534', 'resgid=65534'] },
    files: { '/etc/hosts': '127.0.0.1 localhost vm\n' },
    workdir: '/root/work',
    docker: {
      version: release.engine,
      flavour: 'debian',
      images: ['import/busybox', 'import/hello-world'],
      registry: 'unreachable',
    },
    network: {
      device: 'lo',
      ip: '10.255.255.53',
      prefix: 32,
      gateway: '',
      nameservers: [NAMESERVER],
      resolve: () => ({ status: 'nxdomain' }),
      sites: [],
    },
    busybox: release.busybox,
    tools: release.tools,
  };
}

export const docker20 = recordingHost('docker-20.10', {
  engine: '20.10.24',
  busybox: '1.35.0',
  kernel: '6.1.0-37-amd64',
  os: debian('12', 'bookworm', 'Debian GNU/Linux 12 (bookworm)'),
  tools: { bash: '5.2.15', coreutils: '9.1', procps: '4.0.2', utilLinux: '2.38.1', jq: '1.6', curl: '7.88.1' },
});

export const docker26 = recordingHost('docker-26.1', {
  engine: '26.1.5',
  busybox: '1.37.0',
  kernel: '6.12.41+deb13-amd64',
  os: debian('13', 'trixie', 'Debian GNU/Linux 13 (trixie)'),
  tools: { bash: '5.2.37', coreutils: '9.7', procps: '4.0.4', utilLinux: '2.41.5', jq: '1.7.1', curl: '8.14.1' },
});

export const docker28 = recordingHost('docker-28.5', {
  engine: '28.5.2',
  busybox: '1.38.0',
  kernel: '6.17.7+deb14-amd64',
  os: debian('', 'forky', 'Debian GNU/Linux forky/sid'),
  tools: { bash: '5.3.9', coreutils: '9.10', procps: '4.0.7', utilLinux: '2.42.4', jq: '1.8.2', curl: '8.22.0' },
});
