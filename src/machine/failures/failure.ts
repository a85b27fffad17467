/** What a failure is: something done to a host, for readers to practise on. */
import type { Host } from '../../host/host.ts';
import type { HostProfile } from '../../host/profile.ts';

/** A running machine, to whoever breaks it. */
export interface Breakable {
  readonly host: Host;
  /** Runs a script as root on the host. Rejects when its last command fails. */
  run(script: string): Promise<void>;
}

/** A script that root runs, or what no script can do. */
export type Effect = string | ((machine: Breakable) => Promise<void> | void);

interface Told {
  readonly title: { readonly ja: string; readonly en: string };
  /** What a reader meets; never the cause in a drill's stead. */
  readonly about: { readonly ja: string; readonly en: string };
  /** The hosts that can have it, by name; all of them if unsaid. */
  readonly hosts?: readonly string[];
}

/** Comes and goes on a running machine. */
export interface RunningFailure extends Told {
  readonly kind: 'running';
  readonly strike: Effect;
  /** Undoes it, also where the reader has done so already. */
  readonly mend: Effect;
}

/** A host is born with it: the machine starts anew. */
export interface HostFailure extends Told {
  readonly kind: 'host';
  /** Throws an `Error` where the host cannot have it. */
  readonly born: (profile: HostProfile) => HostProfile;
}

export type Failure = RunningFailure | HostFailure;
export type Failures = Readonly<Record<string, Failure>>;
