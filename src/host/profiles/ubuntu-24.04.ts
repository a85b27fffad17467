import { archiveSites } from '../packages/archives.ts';
import type { HostProfile, Site } from '../profile.ts';
import { resolveSites } from '../uplink.ts';

const SITES: readonly Site[] = [
  { hostname: 'example.com', ip: '93.184.215.14', fetch: () => undefined },
  { hostname: 'registry-1.docker.io', ip: '54.236.113.205', fetch: () => undefined },
  { hostname: 'auth.docker.io', ip: '54.161.109.204', fetch: () => undefined },
  { hostname: 'index.docker.io', ip: '44.208.254.194', fetch: () => undefined },
  { hostname: 'ghcr.io', ip: '140.82.121.34', fetch: () => undefined },
  { hostname: 'quay.io', ip: '3.216.152.103', fetch: () => undefined },
  { hostname: 'gcr.io', ip: '64.233.184.82', fetch: () => undefined },
  { hostname: 'nvcr.io', ip: '52.39.45.11', fetch: () => undefined },
  { hostname: 'public.ecr.aws', ip: '99.83.145.10', fetch: () => undefined },
  { hostname: 'mcr.microsoft.com', ip: '150.171.70.10', fetch: () => undefined },
  { hostname: 'registry.k8s.io', ip: '34.96.108.209', fetch: () => undefined },
  { hostname: 'dl-cdn.alpinelinux.org', ip: '151.101.86.132', fetch: () => undefined },
  ...archiveSites(),
  { hostname: 'download.docker.com', ip: '18.155.68.29', fetch: () => undefined },
];

/** The default host: an ordinary server with Docker from Docker's own packages. */
export const ubuntu2404: HostProfile = {
  name: 'ubuntu-24.04',
  summary: {
    ja: 'Ubuntu 24.04 に Docker 27.3.1 を入れた、ふつうのサーバーです。利用者は docker グループに入っています。',
    en: 'An ordinary Ubuntu 24.04 server with Docker 27.3.1; the user is in the docker group.',
  },
  hostname: 'harbor',
  arch: 'amd64',
  cpus: 2,
  memory: 4 * 1024 ** 3,
  disk: 40 * 1024 ** 3,
  kernel: { release: '6.8.0-48-generic', version: '#48-Ubuntu SMP PREEMPT_DYNAMIC' },
  os: {
    id: 'ubuntu',
    idLike: 'debian',
    name: 'Ubuntu',
    version: '24.04.1 LTS (Noble Numbat)',
    versionId: '24.04',
    codename: 'noble',
    prettyName: 'Ubuntu 24.04.1 LTS',
  },
  cgroupVersion: 2,
  cgroupDriver: 'systemd',
  apparmor: true,
  login: {
    name: 'reader',
    uid: 1000,
    gid: 1000,
    groups: [
      { name: 'reader', gid: 1000 },
      { name: 'sudo', gid: 27 },
      { name: 'docker', gid: 988 },
    ],
    home: '/home/reader',
    shell: '/bin/bash',
    sudo: true,
  },
  workdir: '/home/reader',
  docker: {
    version: '27.3.1',
    flavour: 'docker-ce',
    images: [],
    registry: 'online',
    account: { username: 'reader', password: 'wharf' },
  },
  network: {
    device: 'eth0',
    ip: '192.168.64.10',
    prefix: 24,
    gateway: '192.168.64.1',
    nameservers: ['192.168.64.1'],
    resolve: resolveSites(SITES),
    sites: SITES,
  },
  busybox: '1.37.0',
  tools: { bash: '5.2.21', coreutils: '9.4', procps: '4.0.4', utilLinux: '2.39.3', jq: '1.7.1', curl: '8.5.0' },
};
