// Models the naming rules of docker/compose pkg/compose/convergence.go and compose.go.
import type { ContainerSummary } from '../../api/types/container.ts';
import type { Service } from '../types.ts';
import { LABEL, labelOf } from './labels.ts';

/** `shop-web-1`, or the service's own container_name. */
export const containerName = (project: string, service: Service, number: number, separator: string): string =>
  service.container_name || [project, service.name, number].join(separator);

/** The name without its slash; links give a container further ones. */
export function canonicalName(container: Pick<ContainerSummary, 'Id' | 'Names'>): string {
  const own = container.Names.find((name) => name.lastIndexOf('/') === 0) ?? container.Names[0];
  return own === undefined ? container.Id.slice(0, 12) : own.replace(/^\//, '');
}

/** `web-1` for `shop-web-1`; a name of the user's own stays whole. */
export function shortName(container: Pick<ContainerSummary, 'Id' | 'Names' | 'Labels'>, separator: string): string {
  const label = (name: string): string => labelOf(container, name);
  const project = label(LABEL.project);
  const name = canonicalName(container);
  const usual = [project, label(LABEL.service), label(LABEL.number)].join(separator);
  return name === usual ? name.slice(project.length + 1) : name;
}

/** The id of a container's line of progress. */
export const containerEvent = (container: Pick<ContainerSummary, 'Id' | 'Names'>): string =>
  `Container ${canonicalName(container)}`;

export const containerNumber = (container: Pick<ContainerSummary, 'Labels'>): number =>
  Number.parseInt(labelOf(container, LABEL.number), 10);
