/** What dockerd's configuration says to libnetwork. */

export interface ControllerSettings {
  /** False: rules of the firewall are somebody else's business. */
  readonly iptables: boolean;
  /** False: published ports are held by dockerd itself, and no docker-proxy runs. */
  readonly userlandProxy: boolean;
  /** Where networks without a subnet get theirs from, in networks of `size` bits; empty for the pools everybody has. */
  readonly addressPools: readonly { readonly base: string; readonly size: number }[];
}

export const DEFAULT_SETTINGS: ControllerSettings = { iptables: true, userlandProxy: true, addressPools: [] };
