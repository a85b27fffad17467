// Models /proc/sys (kernel/sysctl.c): kernel facts, and the network's settings of the reader's own namespace.
import { Errno } from '../errno.ts';
import type { Process } from '../process/types.ts';
import type { HostProfile } from '../profile.ts';
import { directory, file, listing, type SyntheticNode } from './synthetic.ts';
import type { Caller } from './types.ts';

type ProcessOf = (caller: Caller) => Process | undefined;

const fact = (text: string): SyntheticNode => file(() => `${text}\n`);

/** The settings under net., by their dotted names, with what they are where nobody set them. */
const NET_DEFAULTS: Readonly<Record<string, string>> = {
  'net.core.somaxconn': '4096',
  'net.bridge.bridge-nf-call-iptables': '1',
  'net.bridge.bridge-nf-call-ip6tables': '1',
  'net.ipv4.conf.all.forwarding': '0',
  'net.ipv4.ip_forward': '0',
  'net.ipv4.ip_local_port_range': '32768\t60999',
  'net.ipv4.ip_unprivileged_port_start': '1024',
  'net.ipv4.ping_group_range': '0\t2147483647',
  'net.ipv4.tcp_syncookies': '1',
  'net.ipv6.conf.all.disable_ipv6': '0',
  'net.ipv6.conf.all.forwarding': '0',
};

/** A setting of a process's network namespace. */
export function readNetSysctl(process: Process | undefined, name: string): string | undefined {
  const net = process?.ns.net;
  if (net && (name === 'net.ipv4.ip_forward' || name === 'net.ipv4.conf.all.forwarding'))
    return net.ipForward ? '1' : '0';
  return net?.sysctls.get(name) ?? NET_DEFAULTS[name];
}

function netTree(processOf: ProcessOf, prefix: string): SyntheticNode {
  const names = (caller: Caller): string[] => {
    const all = new Set([...Object.keys(NET_DEFAULTS), ...(processOf(caller)?.ns.net.sysctls.keys() ?? [])]);
    return [
      ...new Set(
        [...all]
          .filter((name) => name.startsWith(`${prefix}.`))
          .map((name) => name.slice(prefix.length + 1).split('.')[0] ?? ''),
      ),
    ].sort();
  };
  return listing(names, (name, caller) => {
    if (!names(caller).includes(name)) return undefined;
    const full = `${prefix}.${name}`;
    if (readNetSysctl(processOf(caller), full) === undefined) return netTree(processOf, full);
    return file((reader) => `${readNetSysctl(processOf(reader), full) ?? ''}\n`, {
      write(text, writer) {
        const net = processOf(writer)?.ns.net;
        if (!net || !writer.caps.has('CAP_NET_ADMIN')) throw new Errno('EPERM');
        if (full === 'net.ipv4.ip_forward' || full === 'net.ipv4.conf.all.forwarding')
          net.ipForward = text.trim() !== '0';
        else net.sysctls.set(full, text.trim());
      },
    });
  });
}

export function sysDirectory(profile: HostProfile, processOf: ProcessOf): SyntheticNode {
  /** A setting of the IPC namespace, as the runtime left it. */
  const ipc = (name: string, fallback: string): SyntheticNode =>
    file((caller) => `${processOf(caller)?.ns.net.sysctls.get(name) ?? fallback}\n`);
  return directory({
    fs: directory({
      'file-max': fact('9223372036854775807'),
      nr_open: fact('1048576'),
      inotify: directory({ max_user_watches: fact('122425'), max_user_instances: fact('128') }),
    }),
    kernel: directory({
      cap_last_cap: fact('40'),
      domainname: file((caller) => `${processOf(caller)?.ns.uts.domainname || '(none)'}\n`),
      hostname: file((caller) => `${processOf(caller)?.ns.uts.hostname ?? ''}\n`, {
        write(text, caller) {
          const uts = processOf(caller)?.ns.uts;
          if (!uts || !caller.caps.has('CAP_SYS_ADMIN')) throw new Errno('EPERM');
          uts.hostname = text.trim();
        },
      }),
      keys: directory({ root_maxkeys: fact('1000000'), root_maxbytes: fact('25000000') }),
      msgmax: ipc('kernel.msgmax', '8192'),
      osrelease: fact(profile.kernel.release),
      ostype: fact('Linux'),
      overflowuid: fact('65534'),
      panic: fact('0'),
      pid_max: fact('4194304'),
      random: directory({ boot_id: fact('7c1d6a52-3f0b-4c44-9a57-5b1a5d2f6e01'), entropy_avail: fact('256') }),
      seccomp: directory({ actions_avail: fact('kill_process kill_thread trap errno user_notif trace log allow') }),
      shmmax: ipc('kernel.shmmax', '18446744073692774399'),
      shmall: ipc('kernel.shmall', '18446744073692774399'),
      shmmni: ipc('kernel.shmmni', '4096'),
      msgmnb: ipc('kernel.msgmnb', '16384'),
      msgmni: ipc('kernel.msgmni', '32000'),
      sem: ipc('kernel.sem', '32000\t1024000000\t500\t32000'),
      'threads-max': fact('31408'),
      version: fact(profile.kernel.version),
    }),
    net: netTree(processOf, 'net'),
    user: directory({ max_user_namespaces: fact('15704') }),
    vm: directory({
      max_map_count: fact('65530'),
      overcommit_memory: fact('0'),
      panic_on_oom: fact('0'),
      swappiness: fact('60'),
    }),
  });
}
