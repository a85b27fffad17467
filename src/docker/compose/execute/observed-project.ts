// Models projectFromName and getProjectWithResources of docker/compose pkg/compose/compose.go and down.go.
import type { ContainerSummary } from '../../api/types/container.ts';
import type { Connection } from '../../client/connection.ts';
import { networkList } from '../../client/network.ts';
import { volumeList } from '../../client/volume.ts';
import { LABEL, labelOf } from '../plan/labels.ts';
import { canonicalName } from '../plan/names.ts';
import { withSelected } from '../plan/select.ts';
import type { Dependency, DependsCondition, Network, Project, Service, Volume } from '../types.ts';
import { isOneOff, labelFilter, projectLabel } from './containers.ts';

const emptyProject = (name: string): Project => ({
  name,
  workingDir: '',
  services: new Map(),
  disabledServices: new Map(),
  networks: new Map(),
  volumes: new Map(),
  secrets: new Map(),
  configs: new Map(),
  models: new Map(),
  extensions: new Map(),
  composeFiles: [],
  environment: new Map(),
  profiles: [],
});

/** `db:service_healthy:false,cache:service_started:true` */
function readDependencies(label: string | undefined): ReadonlyMap<string, Dependency> | undefined {
  if (!label) return undefined;
  return new Map(
    label.split(',').map((text) => {
      const [name = '', condition = 'running_or_healthy', restart] = text.split(':');
      const how = { condition: condition as DependsCondition, restart: restart !== 'false', required: true };
      return [name, how];
    }),
  );
}

/** A project as its containers tell it. Throws where none is left, or a service asked for is not among them. */
export function projectFromContainers(
  containers: readonly ContainerSummary[],
  name: string,
  services: readonly string[] = [],
): Project {
  if (containers.length === 0) throw new Error(`no container found for project "${name}": not found`);
  const project = observedProject(containers, name);
  for (const service of services) {
    if (!project.services.has(service)) throw new Error(`no such service: "${service}": not found`);
  }
  return withSelected(project, services, 'dependencies');
}

function observedProject(containers: readonly ContainerSummary[], name: string): Project {
  const services = new Map<string, Service>();
  for (const container of containers) {
    const service = container.Labels?.[LABEL.service] ?? canonicalName(container);
    const known = services.get(service);
    const dependencies = readDependencies(labelOf(container, LABEL.dependencies));
    services.set(service, {
      ...(known ?? { name: service, image: container.Image, ...(dependencies ? { depends_on: dependencies } : {}) }),
      scale: (known?.scale ?? 0) + 1,
    });
  }
  return { ...emptyProject(name), services: new Map([...services].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** A project as its containers, networks and volumes tell it; its services wait for nobody that is not there. */
export async function observeProject(
  api: Connection,
  containers: readonly ContainerSummary[],
  name: string,
): Promise<Project> {
  const project = observedProject(
    containers.filter((container) => !isOneOff(container)),
    name,
  );
  const filters = labelFilter(projectLabel(name));
  const volumes = (await volumeList(api, filters)).Volumes ?? [];
  const networks = await networkList(api, filters);
  const services = [...project.services].map(([key, service]): [string, Service] => {
    if (!service.depends_on) return [key, service];
    return [
      key,
      {
        ...service,
        depends_on: new Map([...service.depends_on].map(([to, how]) => [to, { ...how, required: false }])),
      },
    ];
  });
  return {
    ...project,
    services: new Map(services),
    volumes: new Map(volumes.map((one): [string, Volume] => [one.Labels?.[LABEL.volume] ?? '', { name: one.Name }])),
    networks: new Map(
      networks.map((one): [string, Network] => [one.Labels?.[LABEL.network] ?? '', { name: one.Name }]),
    ),
  };
}
