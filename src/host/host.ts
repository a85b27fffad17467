/** The computer that Docker runs on, as the parts above it are handed it. */
import type { Clock } from '../base/clock.ts';
import type { Random } from '../base/random.ts';
import type { Trace } from '../base/trace.ts';
import type { Files } from './fs/files.ts';
import type { Memfs } from './fs/memfs.ts';
import type { MountNamespace } from './fs/mounts.ts';
import type { NetNamespace } from './net/namespace.ts';
import type { UnixSockets } from './net/unix-sockets.ts';
import type { Kernel, Namespaces, Process } from './process/types.ts';
import type { HostProfile } from './profile.ts';

/** What lies beyond the host's network card and may change while it runs. */
export interface World {
  /** How Docker Hub and the other public registries answer those who can reach them. */
  registry: 'open' | 'rate-limited' | 'unauthorized' | 'server-error' | 'untrusted-certificate' | 'timeout';
}

export interface Host {
  readonly profile: HostProfile;
  readonly clock: Clock;
  readonly random: Random;
  /** What its parts tell each other. */
  readonly trace: Trace;
  readonly kernel: Kernel;
  /** The host's own namespaces. */
  readonly ns: Namespaces;
  readonly mounts: MountNamespace;
  /** The root file system; what the engine keeps lies on it too. */
  readonly disk: Memfs;
  readonly net: NetNamespace;
  readonly world: World;
  readonly unixSockets: UnixSockets;
  /** PID 1; daemons and logins are its children. */
  readonly init: Process;
  /** Path calls as root on the host. */
  readonly files: Files;
}
