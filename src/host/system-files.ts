// The files of a freshly installed Debian or Ubuntu that readers and programs look at.
import type { HostProfile, LoginUser } from './profile.ts';

const SYSTEM_USERS = [
  'root:x:0:0:root:/root:/bin/bash',
  'daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin',
  'bin:x:2:2:bin:/bin:/usr/sbin/nologin',
  'sys:x:3:3:sys:/dev:/usr/sbin/nologin',
  'sync:x:4:65534:sync:/bin:/bin/sync',
  'man:x:6:12:man:/var/cache/man:/usr/sbin/nologin',
  'mail:x:8:8:mail:/var/mail:/usr/sbin/nologin',
  'www-data:x:33:33:www-data:/var/www:/usr/sbin/nologin',
  'backup:x:34:34:backup:/var/backups:/usr/sbin/nologin',
  '_apt:x:42:65534::/nonexistent:/usr/sbin/nologin',
  'nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin',
];

const SYSTEM_GROUPS: readonly (readonly [name: string, gid: number])[] = [
  ['root', 0],
  ['daemon', 1],
  ['bin', 2],
  ['sys', 3],
  ['adm', 4],
  ['tty', 5],
  ['disk', 6],
  ['man', 12],
  ['mail', 8],
  ['sudo', 27],
  ['www-data', 33],
  ['backup', 34],
  ['shadow', 42],
  ['video', 44],
  ['plugdev', 46],
  ['users', 100],
  ['nogroup', 65534],
];

function passwd(login: LoginUser): string {
  const own = `${login.name}:x:${login.uid}:${login.gid}:${login.name}:${login.home}:${login.shell}`;
  return [...SYSTEM_USERS, ...(login.uid === 0 ? [] : [own])].map((line) => `${line}\n`).join('');
}

function group({ login, groups = [] }: HostProfile): string {
  const system = [...SYSTEM_GROUPS, ...groups.map(({ name, gid }) => [name, gid] as const)];
  const known = new Map(system.map(([name, gid]) => [name, { gid, members: [] as string[] }]));
  if (login.uid !== 0) known.set(login.name, { gid: login.gid, members: [] });
  for (const { name, gid } of login.groups) {
    const entry = known.get(name) ?? { gid, members: [] };
    if (login.name !== name) entry.members.push(login.name);
    known.set(name, entry);
  }
  return [...known].map(([name, { gid, members }]) => `${name}:x:${gid}:${members.join(',')}\n`).join('');
}

function osRelease({ os }: HostProfile): string {
  const lines = [
    ['PRETTY_NAME', `"${os.prettyName}"`],
    ['NAME', `"${os.name}"`],
    ...(os.versionId === ''
      ? []
      : [
          ['VERSION_ID', `"${os.versionId}"`],
          ['VERSION', `"${os.version}"`],
        ]),
    ['VERSION_CODENAME', os.codename],
    ['ID', os.id],
    ...(os.idLike ? [['ID_LIKE', os.idLike]] : []),
  ];
  return lines.map(([name, value]) => `${name}=${value}\n`).join('');
}

const BASHRC = `# ~/.bashrc: what an interactive shell reads first
HISTSIZE=1000
HISTFILESIZE=2000
alias ll='ls -alF'
alias la='ls -A'
alias l='ls -CF'
`;

const PROFILE = '# ~/.profile: read by login shells\nif [ -f ~/.bashrc ]; then . ~/.bashrc; fi\n';

/** Passwords (nobody has one), subordinate ids, and whom sudo lets: a cloud image's first user without a password. */
function secretFiles(profile: HostProfile): Record<string, string> {
  const { login } = profile;
  const names = [...SYSTEM_USERS.map((line) => line.split(':')[0] ?? ''), ...(login.uid === 0 ? [] : [login.name])];
  const own = login.uid === 0 ? '' : `${login.name}:100000:65536\n`;
  return {
    '/etc/shadow': names.map((name) => `${name}:${name === login.name ? '!' : '*'}:20000:0:99999:7:::\n`).join(''),
    '/etc/gshadow': group(profile)
      .split('\n')
      .filter(Boolean)
      .map((line) => `${line.split(':')[0]}:*::${line.split(':')[3]}\n`)
      .join(''),
    '/etc/subuid': own,
    '/etc/subgid': own,
    '/etc/skel/.bash_logout': '# ~/.bash_logout: run when a login shell ends\n',
    '/etc/skel/.bashrc': BASHRC,
    '/etc/skel/.profile': PROFILE,
    '/etc/sudoers': SUDOERS,
    '/etc/sudoers.d/': '',
    ...(login.sudo &&
      login.uid !== 0 && { '/etc/sudoers.d/90-cloud-init-users': `${login.name} ALL=(ALL) NOPASSWD:ALL\n` }),
  };
}

const SUDOERS = `# /etc/sudoers: who may do what as whom. Own rules belong into /etc/sudoers.d.
Defaults\tenv_reset
Defaults\tmail_badpass
Defaults\tsecure_path="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
Defaults\tuse_pty

root\tALL=(ALL:ALL) ALL
%sudo\tALL=(ALL:ALL) ALL

@includedir /etc/sudoers.d
`;

/** Where modprobe, systemd-modules-load and sysctl are configured. */
function kernelFiles({ os }: HostProfile): Record<string, string> {
  return {
    '/etc/modprobe.d/': '',
    '/etc/modules-load.d/': '',
    '/etc/modules':
      '# /etc/modules: kernel modules to load at boot time.\n#\n# This file contains the names of kernel modules that should be loaded\n# at boot time, one per line. Lines beginning with "#" are ignored.\n',
    '/etc/sysctl.d/': '',
    '/usr/lib/sysctl.d/': '',
    '/etc/sysctl.conf': SYSCTL_CONF,
    ...(os.id === 'ubuntu' && {
      '/etc/environment':
        'PATH="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/games:/usr/local/games:/snap/bin"\n',
    }),
  };
}

const SYSCTL_CONF = `# /etc/sysctl.conf: settings of the kernel, read when it boots and by sysctl -p
# See /etc/sysctl.d/ for further ones, and sysctl.conf(5).

# Uncomment the next line to enable packet forwarding for IPv4
#net.ipv4.ip_forward=1

# Uncomment the next line to enable packet forwarding for IPv6
#net.ipv6.conf.all.forwarding=1
`;

/** Contents by path. */
export function systemFiles(profile: HostProfile): Record<string, string> {
  const { hostname, network, os } = profile;
  return {
    '/etc/passwd': passwd(profile.login),
    '/etc/group': group(profile),
    ...secretFiles(profile),
    '/etc/hostname': `${hostname}\n`,
    '/etc/hosts': `127.0.0.1\tlocalhost\n127.0.1.1\t${hostname}\n\n::1     ip6-localhost ip6-loopback\nfe00::0 ip6-localnet\nff02::1 ip6-allnodes\nff02::2 ip6-allrouters\n`,
    '/etc/resolv.conf': network.nameservers.map((server) => `nameserver ${server}\n`).join(''),
    '/etc/nsswitch.conf': 'passwd:         files\ngroup:          files\nhosts:          files dns\n',
    '/etc/os-release': osRelease(profile),
    '/etc/lsb-release':
      os.id === 'ubuntu'
        ? `DISTRIB_ID=Ubuntu\nDISTRIB_RELEASE=${os.versionId}\nDISTRIB_CODENAME=${os.codename}\nDISTRIB_DESCRIPTION="${os.prettyName}"\n`
        : '',
    '/etc/debian_version': os.id === 'debian' && os.versionId !== '' ? `${os.versionId}.0\n` : `${os.codename}/sid\n`,
    '/etc/issue': `${os.prettyName} \\n \\l\n\n`,
    '/etc/shells': '/bin/sh\n/bin/bash\n/usr/bin/sh\n/usr/bin/bash\n',
    ...kernelFiles(profile),
    '/etc/profile': '# /etc/profile: read by login shells\n',
    '/etc/ld.so.conf': 'include /etc/ld.so.conf.d/*.conf\n',
    '/etc/ld.so.conf.d/libc.conf': '# libc default configuration\n/usr/local/lib\n',
    '/etc/fstab': '/dev/vda1 / ext4 rw,discard,errors=remount-ro 0 1\n',
    '/root/.bashrc': BASHRC,
    '/root/.profile': PROFILE,
  };
}
