/** What libnetwork offers to dockerd: networks, and for each container a sandbox with endpoints on them. */
import type { NetNamespace } from '../../host/net/namespace.ts';

export interface IpamConfig {
  readonly subnet?: string;
  readonly ipRange?: string;
  readonly gateway?: string;
  readonly auxAddresses?: Readonly<Record<string, string>>;
}

export interface CreateNetwork {
  readonly id: string;
  readonly name: string;
  readonly driver: string;
  readonly internal: boolean;
  readonly attachable: boolean;
  readonly ipv4: boolean;
  readonly ipv6: boolean;
  /** A set of settings for other networks, no network itself. */
  readonly configOnly: boolean;
  /** The name of the one that it takes its settings from; empty for its own. */
  readonly configFrom: string;
  readonly ipam: {
    readonly driver: string;
    readonly options: Readonly<Record<string, string>> | null;
    readonly config: readonly IpamConfig[];
  };
  readonly options: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly created: number;
}

export interface PortBinding {
  readonly proto: 'tcp' | 'udp' | 'sctp';
  readonly containerPort: number;
  /** Empty for every address. */
  readonly hostIp: string;
  /** 0 for a free one of the ephemeral range; a range takes the first free one. */
  readonly hostPort: number;
  readonly hostPortEnd?: number;
}

export interface EndpointOptions {
  readonly aliases: readonly string[];
  readonly ipv4?: string;
  readonly ipv6?: string;
  readonly mac?: string;
  readonly links?: readonly { readonly name: string; readonly alias: string; readonly ip: string }[];
  readonly ports?: readonly PortBinding[];
  readonly driverOptions?: Readonly<Record<string, string>>;
}

export interface Endpoint {
  readonly id: string;
  readonly name: string;
  readonly network: Network;
  readonly ip: string;
  readonly prefix: number;
  readonly gateway: string;
  /** Empty without IPv6. */
  readonly ip6: string;
  readonly prefix6: number;
  readonly gateway6: string;
  readonly mac: string;
  readonly aliases: readonly string[];
  /** What `-p` became, one line per bound address. */
  readonly ports: readonly (PortBinding & { readonly hostIp: string; readonly hostPort: number })[];
}

export interface Network extends CreateNetwork {
  readonly endpoints: ReadonlyMap<string, Endpoint>;
  /** The pools really taken, gateway filled in. */
  readonly pools: readonly { readonly subnet: string; readonly gateway: string; readonly ipRange?: string }[];
}

/** A container's network stack. */
export interface Sandbox {
  readonly id: string;
  /** `/var/run/docker/netns/<12 hex>`. */
  readonly key: string;
  readonly ns: NetNamespace;
  readonly endpoints: ReadonlyMap<string, Endpoint>;
  /** Throws `DockerError` in libnetwork's words (port is already allocated, Address already in use, ...). */
  join(network: Network, name: string, options: EndpointOptions): Endpoint;
  leave(networkId: string): void;
  /** The container has another name now: names on its networks follow. */
  rename(name: string): void;
  /** Leaves every network and lets go of the namespace. */
  remove(): void;
}

export interface CreateSandbox {
  readonly containerId: string;
  readonly containerName: string;
  readonly hostname: string;
  /** `host` shares the host's namespace, `none` has only loopback; another sandbox's for `container:<id>`. */
  readonly mode: 'own' | 'host' | 'none' | { readonly join: Sandbox };
  readonly dns: {
    readonly servers: readonly string[];
    readonly search: readonly string[];
    readonly options: readonly string[];
  };
}

export interface NetworkController {
  create(options: CreateNetwork): Network;
  /** Throws `DockerError` when endpoints are on it or it is predefined. */
  remove(id: string): void;
  get(id: string): Network | undefined;
  list(): readonly Network[];
  createSandbox(options: CreateSandbox): Sandbox;
  /** A daemon that starts puts its bridges and firewall rules back where they are gone. */
  restore(): void;
  /** The text of /etc/resolv.conf in a sandbox. */
  resolvConf(sandbox: Sandbox): string;
}
