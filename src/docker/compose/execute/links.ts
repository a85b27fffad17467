// Models getLinks of docker/compose pkg/compose/convergence.go and resolveServiceReferences.
import type { ContainerSummary } from '../../api/types/container.ts';
import { LABEL } from '../plan/labels.ts';
import { canonicalName } from '../plan/names.ts';
import type { Project, Service } from '../types.ts';
import { byName, projectContainers } from './containers.ts';
import type { Engine } from './engine.ts';

/** `container:alias` for every link of a service. */
export async function serviceLinks(
  engine: Engine,
  project: Project,
  service: Service,
  number: number,
): Promise<readonly string[]> {
  const separator = engine.cli.separator();
  const containers = (name: string): Promise<readonly ContainerSummary[]> =>
    projectContainers(engine.api, project.name, { oneOff: 'exclude', all: true, services: [name] });
  const links: string[] = [];
  for (const link of service.links ?? []) {
    const [target = '', alias = target] = link.split(':');
    for (const container of await containers(target)) {
      const name = canonicalName(container);
      links.push(`${name}:${alias}`, `${name}:${target}${separator}${number}`);
      links.push(`${name}:${[project.name, target, number].join(separator)}`);
    }
  }
  if (service.labels?.get(LABEL.oneoff) === 'True') {
    for (const container of await containers(service.name)) {
      const name = canonicalName(container);
      const short = name.startsWith(`${project.name}${separator}`) ? name.slice(project.name.length + 1) : name;
      links.push(`${name}:${service.name}`, `${name}:${short}`, `${name}:${name}`);
    }
  }
  for (const link of service.external_links ?? []) {
    const [target = '', alias = target] = link.split(':');
    links.push(`${target}:${alias}`);
  }
  return links;
}

type Observed = ReadonlyMap<string, readonly ContainerSummary[]>;

/** `service:db` in a mode or in volumes_from becomes the id of a container of it. Throws when there is none. */
export function resolveReferences(service: Service, observed: Observed): Service {
  const first = (name: string, what: string): string => {
    const [container] = byName(observed.get(name) ?? []);
    if (!container) throw new Error(`cannot share ${what} with service ${name}: container missing`);
    return container.Id;
  };
  const mode = (value: string | undefined, what: string): string | undefined =>
    value?.startsWith('service:') ? `container:${first(value.slice('service:'.length), `${what} namespace`)}` : value;
  const network = mode(service.network_mode, 'network');
  const ipc = mode(service.ipc, 'IPC');
  const pid = mode(service.pid, 'PID');
  return {
    ...service,
    ...(service.volumes_from ? { volumes_from: service.volumes_from.map((from) => volumesFrom(from, first)) } : {}),
    ...(network === undefined ? {} : { network_mode: network }),
    ...(ipc === undefined ? {} : { ipc }),
    ...(pid === undefined ? {} : { pid }),
  };
}

function volumesFrom(from: string, first: (name: string, what: string) => string): string {
  const [name = '', container = ''] = from.split(':');
  return name === 'container' ? container : first(name, 'volume');
}
