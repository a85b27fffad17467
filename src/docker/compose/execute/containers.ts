// Models docker/compose pkg/compose/containers.go and filters.go: the containers of a project, found by their labels.
import type { ContainerSummary } from '../../api/types/container.ts';
import type { Connection } from '../../client/connection.ts';
import { containerList } from '../../client/container.ts';
import { type ComposeVersion, sinceCompose } from '../compose-version.ts';
import { LABEL, labelOf } from '../plan/labels.ts';
import { canonicalName, containerNumber } from '../plan/names.ts';
import type { Project } from '../types.ts';

export type OneOff = 'include' | 'exclude' | 'only';

export const isOneOff = (container: ContainerSummary): boolean => labelOf(container, LABEL.oneoff) === 'True';
export const serviceOf = (container: ContainerSummary): string => labelOf(container, LABEL.service);
export const ofService =
  (...names: readonly string[]) =>
  (container: ContainerSummary): boolean =>
    names.includes(serviceOf(container));

/** The label filters, as the engine takes them. */
export const labelFilter = (...labels: readonly string[]): ReadonlyMap<string, readonly string[]> =>
  new Map([['label', labels]]);

export const projectLabel = (project: string): string => `${LABEL.project}=${project}`;

function filtersOf(project: string, oneOff: OneOff, services: readonly string[]): string[] {
  const labels = [projectLabel(project)];
  if (services.length === 1) labels.push(`${LABEL.service}=${services[0]}`);
  labels.push(LABEL.configHash);
  if (oneOff !== 'include') labels.push(`${LABEL.oneoff}=${oneOff === 'only' ? 'True' : 'False'}`);
  return labels;
}

/** A project's containers, newest first. `all` includes those that do not run. */
export async function projectContainers(
  api: Connection,
  project: string,
  options: { readonly oneOff: OneOff; readonly all: boolean; readonly services?: readonly string[] },
): Promise<readonly ContainerSummary[]> {
  const { services = [], oneOff, all } = options;
  const filters = labelFilter(...filtersOf(project, oneOff, services));
  const found = await containerList(api, { all, size: false, limit: 0, filters });
  return services.length > 1 ? found.filter(ofService(...services)) : found;
}

/** One container of a service: with this number, or the first. Throws when there is none. */
export async function serviceContainer(
  api: Connection,
  project: string,
  service: string,
  options: { readonly oneOff: OneOff; readonly all: boolean; readonly index: number },
): Promise<ContainerSummary> {
  const { index, oneOff, all } = options;
  const labels = filtersOf(project, oneOff, [service]);
  if (index > 0) labels.push(`${LABEL.number}=${index}`);
  const found = await containerList(api, { all, size: false, limit: 0, filters: labelFilter(...labels) });
  const number = (container: ContainerSummary): number => containerNumber(container) || 0;
  const [first] = [...found].sort((a, b) => Number(isOneOff(a)) - Number(isOneOff(b)) || number(a) - number(b));
  if (first) return first;
  throw new Error(`service ${JSON.stringify(service)} is not running${index > 0 ? ` container #${index}` : ''}`);
}

/** A container of the project that no service of it accounts for. Since 2.27 one-off containers are, once they have ended. */
export const isOrphan =
  (project: Project, version: ComposeVersion) =>
  (container: ContainerSummary): boolean => {
    if (sinceCompose(version, 2, 27) && isOneOff(container)) {
      return container.State === 'exited' || container.State === 'dead';
    }
    const service = serviceOf(container);
    return !project.services.has(service) && !project.disabledServices.has(service);
  };

/** By name, as colours and lists want them. */
export const byName = (containers: readonly ContainerSummary[]): readonly ContainerSummary[] =>
  [...containers].sort((a, b) => (canonicalName(a) < canonicalName(b) ? -1 : 1));
