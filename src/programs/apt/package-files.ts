/** The executables that packages of the archives bring: where, and which program of this machine. */
import type { Files } from '../../host/fs/files.ts';
import { makeExecutable } from '../../host/process/elf.ts';

const FILES: Readonly<Record<string, readonly (readonly [path: string, program: string])[]>> = {
  curl: [['/usr/bin/curl', 'curl']],
  dnsutils: [['/usr/bin/nslookup', 'nslookup']],
  iproute2: [
    ['/usr/bin/ip', 'ip'],
    ['/usr/bin/ss', 'ss'],
  ],
  'iputils-ping': [['/usr/bin/ping', 'ping']],
  jq: [['/usr/bin/jq', 'jq']],
  less: [['/usr/bin/less', 'less']],
  lsof: [['/usr/bin/lsof', 'lsof']],
  'net-tools': [
    ['/usr/bin/netstat', 'netstat'],
    ['/usr/sbin/ifconfig', 'ifconfig'],
    ['/usr/sbin/route', 'route'],
  ],
  'netcat-openbsd': [['/usr/bin/nc', 'nc']],
  procps: ['ps', 'top', 'free', 'pgrep', 'pkill', 'uptime', 'watch'].map((name) => [`/usr/bin/${name}`, name] as const),
  sudo: [['/usr/bin/sudo', 'sudo']],
  vim: [['/usr/bin/vim', 'vi']],
  wget: [['/usr/bin/wget', 'wget']],
};

/** Puts a package's executables in their places. `version` is the package's. */
export function placePackage(files: Files, name: string, version: string, arch: string): void {
  const upstream = version.replace(/^\d+:/, '').replace(/[-+~].*$/, '');
  for (const [path, program] of FILES[name] ?? []) {
    if (files.exists(path)) continue;
    files.writeFile(path, makeExecutable({ program, arch, version: upstream }), { mode: 0o755 });
  }
}
