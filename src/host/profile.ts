/** A host as data: what the machine is, and what is on it when it has booted. */
import type { DnsAnswer, DnsQuestion } from './net/namespace.ts';
import type { Gpu } from './nvidia/gpu.ts';
import type { InstalledPackages } from './packages/installed.ts';

export interface LoginUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  readonly groups: readonly { readonly name: string; readonly gid: number }[];
  readonly home: string;
  readonly shell: string;
  /** May use sudo without a password. */
  readonly sudo: boolean;
}

/** A server out in the world that the host can reach; answers what `curl` and `apt` ask it. */
export interface Site {
  readonly hostname: string;
  readonly ip: string;
  /** What it answers to GET, with 200 if no other status is said; undefined is a 404. */
  fetch(
    path: string,
  ): { readonly contentType: string; readonly body: Uint8Array; readonly status?: 200 | 404 } | undefined;
}

export interface HostProfile {
  readonly name: string;
  /** One sentence each, for `--list-hosts` and the site. */
  readonly summary: { readonly ja: string; readonly en: string };
  readonly hostname: string;
  readonly arch: 'amd64' | 'arm64';
  readonly cpus: number;
  /** Bytes. */
  readonly memory: number;
  readonly disk: number;
  /** NVIDIA's GPUs on the PCI bus. */
  readonly gpus?: readonly Gpu[];
  readonly kernel: {
    readonly release: string;
    readonly version: string;
    /** Modules that it was built without, and rights that nobody has on it: `dummy`, `CAP_SYS_RESOURCE`. */
    readonly lacks?: readonly string[];
    /** Modules that it has built in beyond the usual ones. */
    readonly builtin?: readonly string[];
    /** Modules loaded when it has booted; those of an ordinary virtual server if unsaid. */
    readonly loads?: readonly string[];
    /** Unsigned modules are refused, as with Secure Boot. */
    readonly secureBoot?: boolean;
    /** How long ago it began, in seconds; 54 minutes if unsaid. */
    readonly uptime?: number;
  };
  /** The device of the root file system, and options beyond the usual ones: `/dev/vda1`. */
  readonly root?: {
    readonly device: string;
    readonly options: readonly string[];
    /** The root is an overlay over that device, with what is written in memory: lost at the next boot. */
    readonly overlay?: boolean;
  };
  /** Further file systems (ext4) that are mounted at boot; `size` in bytes. */
  readonly volumes?: readonly { readonly device: string; readonly target: string; readonly size: number }[];
  /** The root is no shared mount, as without systemd. */
  readonly privateRoot?: boolean;
  /** Limits that its processes begin with, soft and hard, by the kernel's names; the shell's own defaults else. */
  readonly limits?: Readonly<Record<string, readonly [soft: number, hard: number]>>;
  /** Names of common tools that this machine does not have. */
  readonly absent?: readonly string[];
  readonly os: {
    readonly id: string;
    readonly idLike: string;
    readonly name: string;
    readonly version: string;
    /** Empty for a release that is not out yet. */
    readonly versionId: string;
    readonly codename: string;
    readonly prettyName: string;
  };
  readonly cgroupVersion: 1 | 2;
  readonly cgroupDriver: 'cgroupfs' | 'systemd';
  readonly apparmor: boolean;
  readonly login: LoginUser;
  /** Commands are handed to a shell of few variables that has come from the home directory, as recorders do it. */
  readonly bareSession?: boolean;
  /** The working directory of a login; made if missing. */
  readonly workdir: string;
  readonly docker: {
    /** `27.3.1`; undefined where Docker is not installed. */
    readonly version: string;
    /** `docker-ce` prints `Docker Engine - Community`, `debian` and `ubuntu` packages do not. */
    readonly flavour: 'docker-ce' | 'debian' | 'ubuntu';
    /** The packaged version, where it differs: `20.10.7-0ubuntu5~18.04.3`. */
    readonly packageVersion?: string;
    readonly daemonJson?: Readonly<Record<string, unknown>>;
    /** Images there from the start, by catalogue name, oldest first. */
    readonly images: readonly string[];
    /** Whether registries can be reached. */
    readonly registry: 'online' | 'unreachable';
    /** Whom Docker Hub and the other public registries know from here. */
    readonly account?: {
      readonly username: string;
      readonly password: string;
      /** Those of its repositories that nobody else may see: `ledger` for `reader/ledger`. */
      readonly private?: readonly string[];
    };
  };
  readonly network: {
    readonly device: string;
    readonly ip: string;
    readonly prefix: number;
    readonly gateway: string;
    readonly nameservers: readonly string[];
    /** What the name servers know. */
    resolve(question: DnsQuestion): DnsAnswer;
    /** The servers out there. */
    readonly sites: readonly Site[];
  };
  /**
   * What dpkg knows as installed when the machine is new; its files are placed after the common ones and before `files`.
   * Called at boot: it must be quick (data built once, no parsing).
   */
  readonly installed?: () => InstalledPackages;
  /** Loads what `installed` and the sites need; awaited before the host boots. */
  readonly prepare?: () => Promise<void>;
  /** Groups that its packages have made: `docker`. */
  readonly groups?: readonly { readonly name: string; readonly gid: number }[];
  /** It is itself a container with a user namespace of its own: what asks the kernel for rights on the machine is refused. */
  readonly container?: 'lxc';
  /** PID 1 is no systemd, as in a container: units are not started, systemctl says so. */
  readonly plainInit?: boolean;
  /** What has been done on it before the reader comes: a script that root runs when it has booted. */
  readonly history?: string;
  /** Directories and files beyond the common ones, by path. A path that ends in `/` is a directory. */
  readonly files?: Readonly<Record<string, string>>;
  /** Which generation of small tools containers' busybox is: `1.35.0`. */
  readonly busybox: string;
  /** Versions of the packages that the host's own tools come from, as their `--version` prints them. */
  readonly tools: {
    readonly bash: string;
    readonly coreutils: string;
    readonly procps: string;
    readonly utilLinux: string;
    readonly jq: string;
    readonly curl: string;
  };
}
