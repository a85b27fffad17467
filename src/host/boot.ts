// A host from its profile: kernel, root file system, users, devices, network, PID 1.
import type { PacedClock } from '../base/clock.ts';
import { createDeferred } from '../base/deferred.ts';
import type { Random } from '../base/random.ts';
import { createTrace } from '../base/trace.ts';
import { coverRoot, formatDisks, mountFileSystems } from './file-systems.ts';
import { createDevices, DEVICE_NODES, openTty } from './fs/devices.ts';
import type { Memfs } from './fs/memfs.ts';
import { createMountNamespace } from './fs/mounts.ts';
import { createProcfs } from './fs/proc.ts';
import { createSysfs } from './fs/sysfs.ts';
import type { Host } from './host.ts';
import { loadAtBoot, startKernel } from './kernel-start.ts';
import { CACHE_PATH } from './libraries/cache.ts';
import { runLdconfig } from './libraries/ldconfig.ts';
import { registerEffects } from './modules/effects.ts';
import { addAddress, addDevice, createNetNamespace, createSegment, type NetNamespace } from './net/namespace.ts';
import type { UnixSockets } from './net/unix-sockets.ts';
import { coldplugGpus, registerNvidiaModules } from './nvidia/modules.ts';
import { registerRemoval } from './nvidia/unplug.ts';
import { placeInstalled } from './packages/installed.ts';
import { pciDevices, pciEntries } from './pci.ts';
import { ROOT } from './process/credentials.ts';
import { createKernel } from './process/kernel.ts';
import { createTty, type Tty, type WindowSize } from './process/tty.ts';
import type { Namespaces, Process, ProgramTable } from './process/types.ts';
import type { HostProfile } from './profile.ts';
import { systemFiles } from './system-files.ts';
import { createUplink } from './uplink.ts';
import { writeFiles } from './write-files.ts';

export interface BootOptions {
  readonly clock: PacedClock;
  readonly random: Random;
  readonly programs: ProgramTable;
  /** Who listens on socket files: programs made before the host was booted hold it too. */
  readonly sockets: UnixSockets;
  /** Puts executables and whatever else belongs to installed software into the root file system. */
  readonly install: (init: Process) => void;
  /** What an earlier boot of the machine left: nothing is installed anew. */
  readonly hardware?: Hardware;
  /** Seconds that the kernel has run when PID 1 begins; without it as long as the profile's uptime. */
  readonly kernelAge?: number;
}

/** What a machine keeps when it is switched off. */
export interface Hardware {
  readonly disks: readonly [root: Memfs, ...others: Memfs[]];
  /** Of its network card. */
  readonly mac: string;
}

/** Terminals and the nodes under /dev/pts that stand for them. */
export type OpenTerminal = (size: WindowSize) => Tty;

const DEVPTS_MAJOR = 136;

export interface BootedHost extends Host {
  readonly openTerminal: OpenTerminal;
  readonly hardware: Hardware;
}

export function bootHost(profile: HostProfile, options: BootOptions): BootedHost {
  const { clock, random } = options;
  const devices = createDevices(random);
  let booted: Process | undefined;
  const { log, modules } = startKernel(profile, clock, () => booted?.files, options.kernelAge);
  const pci = [...pciDevices(profile)];
  const gpus = [...(profile.gpus ?? [])];
  const kernel = createKernel({
    clock,
    log,
    modules,
    pci,
    arch: profile.arch,
    memory: profile.memory,
    programs: options.programs,
    devices,
  });
  const mounts = createMountNamespace();
  const net = createNetNamespace('host');
  const ns: Namespaces = {
    mnt: mounts,
    net,
    pid: kernel.pidns,
    uts: { hostname: profile.hostname, domainname: '' },
    ipc: 'host',
    cgroup: 'host',
    user: profile.container ?? 'host',
  };
  const hardware = options.hardware ?? {
    disks: formatDisks(profile, clock),
    mac: `52:54:00:${random.hex(2)}:${random.hex(2)}:${random.hex(2)}`,
  };
  const fs = mountFileSystems(profile, mounts, clock, hardware.disks);
  connectNetwork(profile, net, clock, hardware.mac);
  const init = kernel.spawn({
    ns,
    cred: ROOT,
    argv: ['/sbin/init'],
    ...(profile.limits && { limits: new Map(Object.entries(profile.limits)) }),
    fds: new Map(),
    umask: 0,
    session: { tty: undefined },
    program: reapOrphans,
  });
  booted = init;
  const hidden = { flags: { nosuid: true, nodev: true, noexec: true } };
  const proc = createProcfs({ kernel, pidns: kernel.pidns, profile, bootTime: log.began, dev: 22 });
  mounts.mount('/proc', proc, hidden);
  mounts.mount('/sys', createSysfs({ net, cpus: profile.cpus, now: () => clock.now(), dev: 21, modules }), hidden);
  makeNodes(init, fs);
  if (!options.hardware) {
    layOut(init, profile, fs);
    options.install(init);
  }
  registerEffects({ kernel, net, files: init.files });
  for (const [path, read] of pciEntries(kernel.pci)) modules.sysEntries.set(path, read);
  const nvidia = { modules, log, devices, files: init.files, gpus };
  registerNvidiaModules(nvidia);
  registerRemoval(nvidia, { pci, gpus });
  if (!init.files.exists(CACHE_PATH)) runLdconfig(init.files, { arch: profile.arch });
  loadAtBoot(profile, modules, init.files, fs.root);
  coldplugGpus(nvidia);
  if (profile.root?.overlay) {
    // What is written when somebody first looks must be on the disk before it is covered.
    for (const path of [`/usr/lib/modules/${profile.kernel.release}`, '/var/lib/dpkg', '/var/lib/apt'])
      if (init.files.isDirectory(path)) init.files.readdir(path);
    coverRoot(mounts, fs.root, { clock, size: Math.floor(profile.memory / 2) });
  }
  init.umask = 0o022;

  let terminals = 0;
  const openTerminal: OpenTerminal = (size) => {
    const number = terminals++;
    const tty = createTty(`/dev/pts/${number}`, size);
    tty.flow = lineSpeed(clock);
    devices.set(`char:${DEVPTS_MAJOR}:${number}`, () => openTty(tty));
    const { uid } = profile.login;
    fs.devpts.root.create(String(number), { type: 'char', mode: 0o620, uid, gid: 5, rdev: [DEVPTS_MAJOR, number] });
    return tty;
  };
  return {
    profile,
    clock,
    random,
    trace: createTrace(clock),
    kernel,
    ns,
    mounts,
    disk: fs.root,
    net,
    world: { registry: 'open' },
    unixSockets: options.sockets,
    init,
    files: init.files,
    openTerminal,
    hardware,
  };
}

/** Bytes a second that a terminal shows: fast for a reader, slow enough that `yes` does not fill the memory. */
const LINE_SPEED = 2_000_000;
const LINE_CHUNK = 16_384;

function lineSpeed(clock: PacedClock): (bytes: number) => Promise<void> | undefined {
  let waiting = 0;
  return (bytes) => {
    waiting += bytes;
    if (waiting < LINE_CHUNK) return undefined;
    const pause = (waiting / LINE_SPEED) * 1000;
    waiting = 0;
    return clock.sleep(pause);
  };
}

/** PID 1: an orphan's end is reaped at once; it never ends itself. */
async function reapOrphans(proc: Process): Promise<number> {
  let wake = createDeferred<void>();
  proc.onSignal('SIGCHLD', () => {
    wake.resolve();
    wake = createDeferred();
  });
  for (;;) await proc.wait().catch(() => proc.interruptible(wake.promise));
}

function connectNetwork(profile: HostProfile, net: NetNamespace, clock: PacedClock, mac: string): void {
  const { device, ip, prefix, gateway } = profile.network;
  net.uplink = createUplink(profile.network, clock);
  // Some machines have no wire, and an address on loopback.
  if (device === 'lo') return addAddress(net, device, ip, prefix);
  addDevice(net, { name: device, index: 2, kind: 'ether', mac, mtu: 1500, up: true, segment: createSegment(device) });
  addAddress(net, device, ip, prefix);
  net.routes.push({ destination: 'default', gateway, device, proto: 'dhcp', source: ip, metric: 100 });
}

/** What /dev and /run have from the first moment on. */
function makeNodes(init: Process, fs: { readonly dev: Memfs }): void {
  const { files } = init;
  for (const [name, major, minor, mode] of DEVICE_NODES) {
    fs.dev.root.create(name, { type: 'char', mode, uid: 0, gid: 0, rdev: [major, minor] });
  }
  const links = { fd: '/proc/self/fd', stdin: '/proc/self/fd/0', stdout: '/proc/self/fd/1', stderr: '/proc/self/fd/2' };
  for (const [name, target] of Object.entries(links)) files.symlink(target, `/dev/${name}`);
  files.chmod('/dev/shm', 0o1777);
  files.mkdir('/run/lock', 0o1777);
}

/** What an installation puts on the disk. */
function layOut(init: Process, profile: HostProfile, fs: { readonly root: Memfs }): void {
  const { files } = init;
  for (const path of ['/tmp', '/var/tmp']) files.chmod(path, 0o1777);
  files.chmod('/root', 0o700);
  files.symlink('/run', '/var/run');

  writeFiles(files, systemFiles(profile));
  if (profile.installed) placeInstalled(files, fs.root.root, profile.installed(), profile.arch);
  writeFiles(files, profile.files ?? {});
  const { home, uid, gid } = profile.login;
  if (home !== '/root') {
    files.mkdirAll(home, 0o750);
    for (const name of ['.bashrc', '.profile']) {
      if (files.exists(`/root/${name}`))
        files.writeFile(`${home}/${name}`, files.readFile(`/root/${name}`), { mode: 0o644 });
      if (files.exists(`${home}/${name}`)) files.chown(`${home}/${name}`, uid, gid);
    }
    files.chown(home, uid, gid);
  }
  files.mkdirAll(profile.workdir, 0o755);
  if (profile.workdir.startsWith(`${home}/`)) files.chown(profile.workdir, uid, gid);
}
