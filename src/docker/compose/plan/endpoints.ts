// Models defaultNetworkSettings and createEndpointSettings of docker/compose pkg/compose/create.go.
import type { NetworkingConfig } from '../../api/types/container-config.ts';
import type { EndpointSettings } from '../../api/types/network.ts';
import { type ComposeVersion, sinceCompose } from '../compose-version.ts';
import type { Project, Service, ServiceNetwork } from '../types.ts';

const INTERFACE_NAME = 'com.docker.network.endpoint.ifname';

export interface EndpointFacts {
  readonly version: ComposeVersion;
  /** The container's own name, its first alias. */
  readonly containerName: string;
  readonly links: readonly string[];
  readonly useAliases: boolean;
}

/** Networks by falling priority, then by name. */
export function networksByPriority(service: Service): readonly string[] {
  const priority = (name: string): number => service.networks?.get(name)?.priority ?? 0;
  return [...(service.networks?.keys() ?? [])].sort((a, b) => priority(b) - priority(a) || (a < b ? -1 : 1));
}

function endpoint(service: Service, config: ServiceNetwork | null, facts: EndpointFacts): Partial<EndpointSettings> {
  const { version, containerName, links, useAliases } = facts;
  const driverOpts = new Map(config?.driver_opts ?? []);
  if (config?.interface_name) driverOpts.set(INTERFACE_NAME, config.interface_name);
  return {
    Aliases: [containerName, ...(useAliases ? [service.name, ...(config?.aliases ?? [])] : [])],
    Links: links.length > 0 ? [...links] : null,
    IPAMConfig: config
      ? {
          ...(config.ipv4_address ? { IPv4Address: config.ipv4_address } : {}),
          ...(config.ipv6_address ? { IPv6Address: config.ipv6_address } : {}),
          ...(config.link_local_ips ? { LinkLocalIPs: [...config.link_local_ips] } : {}),
        }
      : null,
    IPAddress: config?.ipv4_address ?? '',
    MacAddress: config?.mac_address ?? '',
    DriverOpts: driverOpts.size > 0 && sinceCompose(version, 2, 27) ? Object.fromEntries(driverOpts) : null,
    ...(config?.gw_priority ? { GwPriority: config.gw_priority } : {}),
  };
}

/** The container's network mode, and its ends of the networks it joins. */
export function planEndpoints(
  project: Project,
  service: Service,
  facts: EndpointFacts,
): { readonly mode: string; readonly networking?: NetworkingConfig } {
  if (service.network_mode) return { mode: service.network_mode };
  if (project.networks.size === 0) return { mode: 'none' };
  const [primary = 'default', ...others] = networksByPriority(service);
  const named = (key: string): string => project.networks.get(key)?.name ?? key;
  const end = (key: string): Partial<EndpointSettings> => endpoint(service, service.networks?.get(key) ?? null, facts);
  const first = end(primary);
  const endpoints: Record<string, Partial<EndpointSettings>> = {};
  for (const key of others) endpoints[named(key)] = end(key);
  endpoints[named(primary)] = { ...first, MacAddress: first.MacAddress || (service.mac_address ?? '') };
  return { mode: named(primary), networking: { EndpointsConfig: endpoints as Record<string, EndpointSettings> } };
}
