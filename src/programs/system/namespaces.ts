// Models util-linux sys-utils/nsenter.c and unshare.c (2.39): a program in other namespaces.

import type { Procfs } from '../../host/fs/proc.ts';
import { createNetNamespace } from '../../host/net/namespace.ts';
import { createPidNamespace } from '../../host/process/record.ts';
import { signalNumber } from '../../host/process/signals.ts';
import { printError } from '../../host/process/stdio.ts';
import type { Namespaces, Process, Program, SpawnOptions } from '../../host/process/types.ts';
import { applet, Failure, type Run } from '../applet/applet.ts';
import { pidIn } from '../process/view.ts';

const KINDS = [
  ['m', 'mnt', 'mount'],
  ['u', 'uts', 'uts'],
  ['i', 'ipc', 'ipc'],
  ['n', 'net', 'net'],
  ['p', 'pid', 'pid'],
  ['C', 'cgroup', 'cgroup'],
  ['U', 'user', 'user'],
] as const;

async function runIn(
  run: Run,
  ns: Partial<Namespaces>,
  more: Partial<SpawnOptions> = {},
  target?: Process,
): Promise<number> {
  const { proc } = run;
  const words = run.operands.length > 0 ? run.operands : [proc.env.get('SHELL') ?? '/bin/sh'];
  const [name = ''] = words;
  const cwd = ns.mnt ? '/' : proc.cwd;
  const folders = (proc.env.get('PATH') ?? '/usr/sbin:/usr/bin:/sbin:/bin').split(':');
  const candidates = name.includes('/') ? [name] : folders.map((folder) => `${folder}/${name}`);
  const view = target && ns.mnt ? target.files : proc.files;
  const path = candidates.find((one) => view.exists(one));
  if (path !== undefined) {
    const child = proc.spawn({ argv: words, path, cwd, ns, ...more });
    const { status } = await proc.wait(pidIn(proc, child));
    return status.kind === 'exited' ? status.code : 128 + signalNumber(status.signal);
  }
  throw new Failure(`failed to execute ${name}: No such file or directory`, 127);
}

export const nsenter: Program = applet(
  {
    name: 'nsenter',
    gnu: '+ahVt:m::u::i::n::p::C::U::T::S:G:r::w::W:FZe',
    long: {
      all: 'a',
      'target=': 't',
      'mount=?': 'm',
      'uts=?': 'u',
      'ipc=?': 'i',
      'net=?': 'n',
      'pid=?': 'p',
      'cgroup=?': 'C',
      'user=?': 'U',
      'setuid=': 'S',
      'setgid=': 'G',
      'root=?': 'r',
      'wd=?': 'w',
      'no-fork': 'F',
      'preserve-credentials': 'keep',
    },
  },
  async (run) => {
    const { proc, options } = run;
    const given = options.value('t');
    if (given !== undefined && !/^\d+$/.test(given)) throw new Failure('invalid PID argument');
    const target = given === undefined ? undefined : proc.ns.pid.processes.get(Number(given));
    const ns: { -readonly [K in keyof Namespaces]?: Namespaces[K] } = {};
    for (const [letter, key] of KINDS) {
      if (!options.has(letter) && !options.has('a')) continue;
      const file = options.value(letter)?.replace(/^=/, '') ?? '';
      const from = file === '' ? target : ownerOf(proc, file, key);
      if (!from && file === '' && given === undefined) throw new Failure('no target PID specified');
      if (!from) throw new Failure(`cannot open ${file || `/proc/${given}/ns/${key}`}: No such file or directory`);
      if (!proc.cred.caps.has('CAP_SYS_ADMIN') && from.cred.uid !== proc.cred.uid)
        throw new Failure(`cannot open ${file || `/proc/${given}/ns/${key}`}: Permission denied`);
      if (!proc.cred.caps.has('CAP_SYS_ADMIN'))
        throw new Failure('reassociate to namespaces failed: Operation not permitted');
      Object.assign(ns, { [key]: from.ns[key] });
    }
    return runIn(run, ns, {}, target);
  },
);

/** A process in the namespace that a file stands for: /proc/<pid>/ns/<kind>, or one of Docker's below netns. */
function ownerOf(proc: Process, file: string, kind: string): Process | undefined {
  const [, pid] = new RegExp(`^/proc/(\\d+)/ns/${kind}$`).exec(file) ?? [];
  if (pid !== undefined) return proc.ns.pid.processes.get(Number(pid));
  if (!proc.files.exists(file) || kind !== 'net') return undefined;
  const key = file.slice(file.lastIndexOf('/') + 1);
  return proc.kernel
    .processes()
    .find(({ ns }) => (key === 'default' ? ns.net === proc.ns.net : ns.net.id.startsWith(key)));
}

export const unshare: Program = applet(
  {
    name: 'unshare',
    gnu: '+hVm::u::i::n::p::U::C::T::fcrR:w:S:G:',
    long: {
      'mount=?': 'm',
      'uts=?': 'u',
      'ipc=?': 'i',
      'net=?': 'n',
      'pid=?': 'p',
      'user=?': 'U',
      'cgroup=?': 'C',
      fork: 'f',
      'mount-proc=?': 'proc',
      'map-root-user': 'r',
      'map-current-user': 'c',
      'propagation=': 'propagation',
      'kill-child=?': 'kill',
    },
  },
  async (run) => {
    const { proc, options } = run;
    const { settings } = proc.kernel;
    const user = options.has('U', 'r', 'c');
    if (user && proc.cred.uid !== 0) {
      if (settings.get('kernel.unprivileged_userns_clone') === '0' || settings.get('user.max_user_namespaces') === '0')
        throw new Failure(
          settings.get('user.max_user_namespaces') === '0'
            ? 'unshare failed: No space left on device'
            : 'unshare failed: Operation not permitted',
        );
      const restricted =
        proc.files.exists('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') &&
        proc.files.readText('/proc/sys/kernel/apparmor_restrict_unprivileged_userns').trim() === '1';
      if (restricted && options.has('r', 'c'))
        throw new Failure('write failed /proc/self/uid_map: Operation not permitted');
    } else if (!proc.cred.caps.has('CAP_SYS_ADMIN') && options.has('m', 'u', 'i', 'n', 'p', 'C'))
      throw new Failure('unshare failed: Operation not permitted');
    if (user && proc.cred.uid !== 0) {
      await printError(proc, `${run.name}: a user namespace of one's own is not part of this sandbox\n`);
      return 1;
    }
    const id = `unshare-${proc.hostPid}`;
    const pid = options.has('p') ? createPidNamespace(proc.ns.pid) : undefined;
    const mnt = options.has('m', 'proc') ? proc.ns.mnt.clone() : undefined;
    const procfs = proc.ns.mnt.mounts.find(({ fs }) => fs.type === 'proc')?.fs as Procfs | undefined;
    if (mnt && procfs && options.has('proc')) mnt.mount('/proc', procfs.inNamespace(pid ?? proc.ns.pid));
    return runIn(
      run,
      {
        ...(mnt && { mnt }),
        ...(pid && { pid }),
        ...(options.has('n') && { net: downLoopback(id) }),
        ...(options.has('u') && { uts: { ...proc.ns.uts } }),
        ...(options.has('i') && { ipc: id }),
        ...(options.has('C') && { cgroup: id }),
      },
      { cwd: proc.cwd },
    );
  },
);

/** A new network stack: its loopback is there, and down. */
function downLoopback(id: string): Namespaces['net'] {
  const net = createNetNamespace(id);
  const lo = net.devices.get('lo');
  if (lo) {
    lo.up = false;
    lo.addresses = [];
  }
  return net;
}
