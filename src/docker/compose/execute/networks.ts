// Models ensureNetwork and its helpers of docker/compose pkg/compose/create.go (v2.26.1, v2.29.4, v2.40.3).
import type { ContainerSummary } from '../../api/types/container.ts';
import type { NetworkCreateRequest, NetworkInspect } from '../../api/types/network.ts';
import { messageOf } from '../../cli/errors.ts';
import { isConflict, isNotFound } from '../../client/connection.ts';
import {
  networkConnect,
  networkCreate,
  networkDisconnect,
  networkInspectRaw,
  networkList,
  networkRemove,
} from '../../client/network.ts';
import { info } from '../../client/system.ts';
import { sinceCompose } from '../compose-version.ts';
import { LABEL } from '../plan/labels.ts';
import { done, failed, working } from '../progress/event.ts';
import { networkHash } from '../render/hash.ts';
import type { Network, Project } from '../types.ts';
import { projectContainers } from './containers.ts';
import { Canceled, type Engine } from './engine.ts';
import { labelVersion } from './service-labels.ts';
import { stopServices } from './stop.ts';

/** Creates what is missing; ids by key. Before 2.30 an external network is known by its id from then on. */
export async function ensureNetworks(
  engine: Engine,
  project: Project,
): Promise<{ readonly ids: ReadonlyMap<string, string>; readonly project: Project }> {
  const ids = new Map<string, string>();
  const networks = new Map(project.networks);
  for (const [key, network] of project.networks) {
    const id = network.external
      ? await externalNetwork(engine, network)
      : await ensureNetwork(engine, project, key, network);
    ids.set(key, id);
    if (network.external && !sinceCompose(engine.cli.version, 2, 30)) networks.set(key, { ...network, name: id });
  }
  return { ids, project: { ...project, networks } };
}

async function ensureNetwork(engine: Engine, project: Project, key: string, network: Network): Promise<string> {
  try {
    return await resolveOrCreate(engine, project, key, network);
  } catch (error) {
    // Somebody else may have created it meanwhile.
    if (isConflict(error)) return resolveOrCreate(engine, project, key, network);
    throw error;
  }
}

const unlessCanceledError = (error: unknown): undefined => {
  if (error instanceof Canceled || (error instanceof Error && error.name === 'ProcessEnded')) throw error;
  return undefined;
};

const inspect = async ({ api }: Engine, name: string): Promise<NetworkInspect | undefined> =>
  networkInspectRaw(api, name, false).then(({ value }) => value, unlessCanceledError);

const named = async ({ api }: Engine, name: string): Promise<NetworkInspect[]> =>
  networkList(api, new Map([['name', [name]]]));

async function resolveOrCreate(engine: Engine, project: Project, key: string, network: Network): Promise<string> {
  const { cli } = engine;
  const modern = sinceCompose(cli.version, 2, 30);
  let dangling: readonly ContainerSummary[] = [];
  const found = await inspect(engine, network.name);
  if (found && (found.Name === network.name || found.Id === network.name)) {
    await warnStranger(engine, project, network.name, found.Labels?.[LABEL.project]);
    const label = found.Labels?.[LABEL.network] ?? '';
    if (label !== key) {
      throw new Error(
        `network ${network.name} was found but has incorrect label ${LABEL.network} set to "${label}"${modern ? ` (expected: "${key}")` : ''}`,
      );
    }
    const hash = found.Labels?.[LABEL.configHash] ?? '';
    if (!modern || hash === '' || hash === networkHash(network)) return found.Id;
    dangling = await removeDiverged(engine, project, key, network);
  }
  const same = (await named(engine, network.name)).filter(({ Name }) => Name === network.name);
  const own = same.find(({ Labels }) => Labels?.[LABEL.project] === project.name && Labels?.[LABEL.network] === key);
  if (own) return own.Id;
  const [stranger] = same;
  if (stranger) {
    await warnStranger(engine, project, network.name, undefined);
    return stranger.Id;
  }
  return createNetwork(engine, project, key, network, dangling);
}

async function warnStranger({ cli }: Engine, project: Project, name: string, owner: string | undefined): Promise<void> {
  if (owner === project.name) return;
  const by = owner === undefined ? 'by compose' : `for project "${project.name}"`;
  await cli.warn(
    `a network with name ${name} exists but was not created ${by}.\nSet \`external: true\` to use an existing network`,
  );
}

async function createNetwork(
  engine: Engine,
  project: Project,
  key: string,
  network: Network,
  dangling: readonly ContainerSummary[],
): Promise<string> {
  const { api, cli, progress } = engine;
  const event = `Network ${network.name}`;
  await progress.event(working(event, 'Creating'));
  try {
    const { Id } = await networkCreate(api, networkRequest(engine, project, key, network));
    await progress.event(done(event, 'Created'));
    for (const container of dangling) await networkConnect(api, network.name, { Container: container.Id });
    return Id;
  } catch (error) {
    unlessCanceledError(error);
    await progress.event(failed(event));
    if (isConflict(error)) throw error;
    throw new Error(`failed to create network ${network.name}: ${messageOf(error)}`, { cause: cli });
  }
}

function networkRequest(engine: Engine, project: Project, key: string, network: Network): NetworkCreateRequest {
  const { version } = engine.cli;
  const { ipam } = network;
  const pools = (ipam?.config ?? []).map((pool) => ({
    ...(pool.subnet ? { Subnet: pool.subnet } : {}),
    ...(pool.ip_range ? { IPRange: pool.ip_range } : {}),
    ...(pool.gateway ? { Gateway: pool.gateway } : {}),
    ...(pool.aux_addresses ? { AuxiliaryAddresses: Object.fromEntries(pool.aux_addresses) } : {}),
  }));
  return {
    Name: network.name,
    ...(sinceCompose(version, 2, 27) ? {} : { CheckDuplicate: true }),
    Driver: network.driver ?? '',
    Options: network.driver_opts ? Object.fromEntries(network.driver_opts) : null,
    Internal: network.internal ?? false,
    Attachable: network.attachable ?? false,
    EnableIPv6: network.enable_ipv6 ?? (sinceCompose(version, 2, 30) ? null : false),
    ...(network.enable_ipv4 === undefined ? {} : { EnableIPv4: network.enable_ipv4 }),
    IPAM: ipam?.driver || pools.length > 0 ? { Driver: ipam?.driver ?? '', Options: null, Config: pools } : null,
    Labels: {
      ...Object.fromEntries(network.labels ?? []),
      [LABEL.network]: key,
      [LABEL.project]: project.name,
      [LABEL.version]: labelVersion(version),
      ...(sinceCompose(version, 2, 30) ? { [LABEL.configHash]: networkHash(network) } : {}),
    },
  };
}

/** Takes a network away whose configuration has changed; the containers that hung on it. */
async function removeDiverged(
  engine: Engine,
  project: Project,
  key: string,
  network: Network,
): Promise<readonly ContainerSummary[]> {
  const { api, progress } = engine;
  const services = [...project.services.values()]
    .filter((service) => service.networks?.has(key))
    .map(({ name }) => name);
  await stopServices(engine, project, { services });
  const containers = await projectContainers(api, project.name, { oneOff: 'exclude', all: true, services });
  for (const { Id } of containers) await networkDisconnect(api, network.name, { Container: Id, Force: true });
  await networkRemove(api, network.name);
  await progress.event(done(`Network ${network.name}`, 'Removed'));
  return containers;
}

async function externalNetwork(engine: Engine, network: Network): Promise<string> {
  const modern = sinceCompose(engine.cli.version, 2, 27);
  let networks = await named(engine, network.name);
  if (networks.length === 0) {
    // The name may be an id.
    try {
      networks = [(await networkInspectRaw(engine.api, network.name, false)).value];
    } catch (error) {
      if (!modern || !isNotFound(error)) throw error;
    }
  }
  const exact = networks.filter(({ Name, Id }) => Name === network.name || Id === network.name);
  if (exact.length > 1) {
    throw new Error(
      `multiple networks with name "${network.name}" were found. Use network ID as \`name\` to avoid ambiguity`,
    );
  }
  const [only] = exact;
  if (only) return only.Id;
  const swarm = (await info(engine.api)).Swarm?.LocalNodeState ?? 'inactive';
  if (swarm !== 'inactive' && swarm !== 'locked' && swarm !== '') return 'swarm';
  throw new Error(`network ${network.name} declared as external, but could not be found`);
}
