/** Every program that executables on a machine may name, and where a host or an image has them. */

import type { Files } from '../host/fs/files.ts';
import { installLdconfig } from '../host/libraries/install.ts';
import type { UnixSockets } from '../host/net/unix-sockets.ts';
import { writeExecutable } from '../host/process/elf.ts';
import type { ExecutableNote, Program, ProgramTable } from '../host/process/types.ts';
import type { Systemd } from '../host/systemd/systemd.ts';
import { lazy } from './applet/lazy.ts';
import { gunzip, gzip, zcat } from './archive/gzip.ts';
import { tar } from './archive/tar.ts';
import { awk } from './awk/awk.ts';
import { createBusybox } from './busybox/busybox.ts';
import { cat } from './files/cat.ts';
import { chgrp, chmod, chown } from './files/chmod.ts';
import { cp } from './files/cp.ts';
import { dd } from './files/dd.ts';
import { df, du, sync } from './files/disk.ts';
import { find } from './files/find.ts';
import { install } from './files/install.ts';
import { ln, unlink } from './files/ln.ts';
import { ls } from './files/ls.ts';
import { mkdir, mkfifo, mknod, rmdir } from './files/mkdir.ts';
import { mv } from './files/mv.ts';
import { basename, dirname, pwd, readlink, realpath, which } from './files/paths.ts';
import { rm } from './files/rm.ts';
import { stat } from './files/stat.ts';
import { mktemp, touch, truncate } from './files/touch.ts';
import { IMAGE_PROGRAMS } from './image-programs.ts';
import { createCurl } from './net/curl.ts';
import { ifconfig, route } from './net/ifconfig.ts';
import { ip } from './net/ip.ts';
import { iptables } from './net/iptables.ts';
import { nc } from './net/nc.ts';
import { nslookup } from './net/nslookup.ts';
import { ping } from './net/ping.ts';
import { arp, lsof, netstat, ss, telnet } from './net/sockets.ts';
import { wget } from './net/wget.ts';
import { NVIDIA_PROGRAMS } from './nvidia/table.ts';
import { dockerInit } from './process/docker-init.ts';
import { kill, killall, pgrep, pidof, pkill } from './process/kill.ts';
import { ps } from './process/ps.ts';
import { clear, lessProgram, moreProgram } from './screen/pager.ts';
import { top } from './screen/top/top.ts';
import { watch } from './screen/watch.ts';
import { hello } from './servers/hello.ts';
import { httpd } from './servers/httpd.ts';
import { nginx } from './servers/nginx.ts';
import { nginxEntrypoint } from './servers/nginx-entrypoint.ts';
import { unmodelled } from './servers/unmodelled.ts';
import { su } from './system/become.ts';
import { date } from './system/date.ts';
import { env, falseProgram, nohup, printenv, setsid, sleep, timeout, trueProgram } from './system/env.ts';
import { expr } from './system/expr.ts';
import { arch, groupsProgram, hostname, id, nproc, tty, uname, whoami } from './system/identity.ts';
import { free, uptime } from './system/memory.ts';
import { mount, mountpoint, umount } from './system/mount.ts';
import { factor, getconf, logname, nice, renice, stty, users, usleep, who } from './system/session.ts';
import { sudo } from './system/sudo.ts';
import { sysctl } from './system/sysctl.ts';
import { test } from './system/test.ts';
import { installSystemTools, SYSTEM_PROGRAMS } from './system-tools.ts';
import { systemdPrograms } from './systemd/programs.ts';
import { cmp, comm, diff } from './text/compare.ts';
import { cut } from './text/cut.ts';
import { md5sum, sha1sum, sha256sum } from './text/digests.ts';
import { base64, hexdump, od } from './text/dump.ts';
import { echo, printf, seq, yes } from './text/echo.ts';
import { grep } from './text/grep.ts';
import { head } from './text/head.ts';
import { jq } from './text/jq.ts';
import { sed } from './text/sed.ts';
import { sort } from './text/sort.ts';
import { expand, shuf, split, strings } from './text/split.ts';
import { tail } from './text/tail.ts';
import { fold, nl, paste, rev, tac, tee } from './text/tee.ts';
import { tr } from './text/tr.ts';
import { uniq } from './text/uniq.ts';
import { wc } from './text/wc.ts';
import { xargs } from './text/xargs.ts';
import { getent, lsbRelease } from './users/getent.ts';
import { ACCOUNT_TOOLS, BUSYBOX_ACCOUNT_TOOLS } from './users/programs.ts';

const COREUTILS = {
  '[': test,
  arch,
  base64,
  basename,
  cat,
  chgrp,
  chmod,
  chown,
  comm,
  cp,
  cut,
  date,
  dd,
  df,
  dirname,
  du,
  echo,
  env,
  expand,
  expr,
  factor,
  false: falseProgram,
  fold,
  groups: groupsProgram,
  head,
  id,
  install,
  ln,
  logname,
  ls,
  md5sum,
  mkdir,
  mkfifo,
  mknod,
  mktemp,
  mv,
  nice,
  nl,
  nohup,
  nproc,
  od,
  paste,
  printenv,
  printf,
  pwd,
  readlink,
  realpath,
  rm,
  rmdir,
  seq,
  sha1sum,
  sha256sum,
  shuf,
  sleep,
  sort,
  split,
  stat,
  stty,
  sync,
  tac,
  tail,
  tee,
  test,
  timeout,
  touch,
  tr,
  true: trueProgram,
  truncate,
  tty,
  uname,
  uniq,
  unlink,
  users,
  wc,
  who,
  whoami,
  yes,
} satisfies Record<string, Program>;
const PROCPS = { free, kill, pgrep, pidof, pkill, ps, sysctl, top, uptime, watch } satisfies Record<string, Program>;
const UTIL_LINUX = { hexdump, more: moreProgram, mount, mountpoint, renice, rev, setsid, su, umount } satisfies Record<
  string,
  Program
>;
const NETWORK = {
  usleep,
  arp,
  telnet,
  ifconfig,
  ip,
  iptables,
  'iptables-save': iptables,
  nc,
  netstat,
  nslookup,
  ping,
  route,
  ss,
  wget,
} satisfies Record<string, Program>;
const TEXT = {
  awk,
  cmp,
  diff,
  egrep: grep,
  fgrep: grep,
  find,
  getconf,
  grep,
  gunzip,
  gzip,
  less: lessProgram,
  sed,
  strings,
  tar,
  vi: lazy(async () => (await import('./screen/vi/vi.ts')).vi),
  which,
  xargs,
  zcat,
} satisfies Record<string, Program>;
const ACCOUNTS = {
  ...ACCOUNT_TOOLS,
  getent,
  lsb_release: lsbRelease,
  sudo,
} satisfies Record<string, Program>;
const PACKAGES = {
  'add-apt-repository': lazy(async () => (await import('./apt/add-repository.ts')).addAptRepository),
  apt: lazy(async () => (await import('./apt/apt.ts')).apt),
  'apt-cache': lazy(async () => (await import('./apt/apt.ts')).aptCache),
  'apt-config': lazy(async () => (await import('./apt/apt-config.ts')).aptConfig),
  'apt-get': lazy(async () => (await import('./apt/apt.ts')).aptGet),
  'apt-key': lazy(async () => (await import('./apt/keys.ts')).aptKey),
  'apt-mark': lazy(async () => (await import('./apt/apt.ts')).aptMark),
  'debconf-set-selections': lazy(async () => (await import('./apt/apt-config.ts')).debconfSetSelections),
  dpkg: lazy(async () => (await import('./dpkg/dpkg.ts')).dpkg),
  'dpkg-deb': lazy(async () => (await import('./dpkg/deb.ts')).dpkgDeb),
  'dpkg-query': lazy(async () => (await import('./dpkg/query.ts')).dpkgQuery),
  gpg: lazy(async () => (await import('./gpg/gpg.ts')).gpg),
} satisfies Record<string, Program>;
const OTHERS = {
  clear,
  'docker-init': dockerInit,
  hello,
  hostname,
  httpd,
  jq,
  killall,
  lsof,
  nginx,
  'nginx-entrypoint': nginxEntrypoint,
  unmodelled,
} satisfies Record<string, Program>;

/** What programs need of the machine beyond their own process. */
export interface ProgramWorld {
  readonly unixSockets: UnixSockets;
  readonly systemd: Systemd;
  /** BusyBox's shell. */
  readonly sh: Program;
}

/** Programs by name, to be handed to the kernel; shells and docker are added by the machine. */
export function createPrograms(world: ProgramWorld): ProgramTable {
  const plain = new Map<string, Program>(
    Object.entries({
      ...COREUTILS,
      ...PROCPS,
      ...UTIL_LINUX,
      ...NETWORK,
      ...TEXT,
      ...ACCOUNTS,
      ...PACKAGES,
      ...OTHERS,
      ...IMAGE_PROGRAMS,
      ...SYSTEM_PROGRAMS,
      ...NVIDIA_PROGRAMS,
    }),
  );
  plain.set('curl', createCurl(world.unixSockets));
  for (const [name, program] of Object.entries(systemdPrograms(world.systemd))) plain.set(name, program);
  return new Map([
    ...plain,
    [
      'busybox',
      createBusybox({
        sh: world.sh,
        applets: new Map([...plain, ...Object.entries(BUSYBOX_ACCOUNT_TOOLS), ['[[', test]]),
      }),
    ],
  ]);
}

/** Versions of the packages that a GNU system's tools come from, as their `--version` prints them. */
export interface ToolVersions {
  readonly coreutils: string;
  readonly procps: string;
  readonly utilLinux: string;
  readonly jq: string;
  readonly curl: string;
}

const SBIN = [
  'service',
  'sysctl',
  'ifconfig',
  'route',
  'groupadd',
  'groupdel',
  'useradd',
  'userdel',
  'usermod',
  'adduser',
  'addgroup',
  'chpasswd',
  'delgroup',
  'deluser',
  'groupmod',
];
const NOT_INSTALLED = [
  'arp',
  'telnet',
  'usleep',
  'docker-init',
  'httpd',
  'hello',
  'nginx',
  'nginx-entrypoint',
  'unmodelled',
  'iptables',
  'iptables-save',
];

/** Which tools a GNU installation has: `host` everything, `slim` what a Debian image brings. */
export type GnuSet = 'host' | 'slim';

const adduserOf = (coreutils: string): string => ({ '9.1': '3.134', '9.4': '3.137' })[coreutils] ?? '3.152';

function packageOf(name: string, versions: ToolVersions): Partial<ExecutableNote> {
  if (name in COREUTILS) return { package: 'GNU coreutils', version: versions.coreutils };
  if (name in PROCPS) return { package: 'procps', version: versions.procps };
  if (name in UTIL_LINUX) return { package: 'util-linux', version: versions.utilLinux };
  if (name === 'awk') return { version: versions.coreutils };
  if (name === 'jq') return { version: versions.jq };
  if (/^(add|del)(user|group)$/.test(name)) return { version: adduserOf(versions.coreutils) };
  return name === 'curl' ? { version: versions.curl } : {};
}

/** The names and paths of a GNU system's tools. */
export function gnuPaths(set: GnuSet): { readonly program: string; readonly path: string }[] {
  const slim = {
    ...COREUTILS,
    ...UTIL_LINUX,
    awk,
    cmp,
    diff,
    egrep: grep,
    fgrep: grep,
    find,
    grep,
    gunzip,
    gzip,
    sed,
    tar,
    xargs,
    zcat,
    which,
    hostname,
    clear,
    ...PACKAGES,
    getent,
    ...ACCOUNT_TOOLS,
  };
  const names =
    set === 'slim'
      ? Object.keys(slim)
      : [
          ...Object.keys({
            ...COREUTILS,
            ...PROCPS,
            ...UTIL_LINUX,
            ...NETWORK,
            ...TEXT,
            ...ACCOUNTS,
            ...PACKAGES,
            ...OTHERS,
          }),
          'curl',
          'systemctl',
          'journalctl',
          'hostnamectl',
          'service',
          'logger',
        ];
  return names
    .filter((name) => !NOT_INSTALLED.includes(name))
    .map((name) => ({ program: name, path: SBIN.includes(name) ? `/usr/sbin/${name}` : `/usr/bin/${name}` }));
}

/** Writes the tools of a GNU system into its file system (which has /usr/bin and /usr/sbin). */
export function installGnu(
  files: Files,
  note: { readonly arch: string; readonly versions: ToolVersions },
  set: GnuSet = 'host',
  absent: readonly string[] = [],
): void {
  for (const { program, path } of gnuPaths(set)) {
    if (absent.includes(path.slice(path.lastIndexOf('/') + 1)) || files.exists(path)) continue;
    const mode = ['sudo', 'su', 'mount', 'umount', 'gpasswd', 'newgrp', 'passwd', 'chsh'].includes(program)
      ? 0o4755
      : 0o755;
    writeExecutable(files, path, { program, arch: note.arch, ...packageOf(program, note.versions) }, 35_000);
    if (mode !== 0o755) files.chmod(path, mode);
  }
  if (set === 'host') installSystemTools(files, note.arch, note.versions.coreutils, absent);
  installLdconfig(files, note.arch);
  for (const [alias, target] of [
    ['/usr/bin/mawk', 'awk'],
    ['/usr/bin/view', 'vi'],
    ['/usr/bin/vim', 'vi'],
  ] as const)
    if (set === 'host' && !files.exists(alias) && !absent.includes(alias.slice('/usr/bin/'.length)))
      files.symlink(target, alias);
}
