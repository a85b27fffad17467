/** What Compose's labels say of a thing. */
import { LABEL } from '../../docker/compose/plan/labels.ts';

type Labels = Readonly<Record<string, string>> | null | undefined;

/** The project and the service (empty for networks and volumes); undefined for what Compose did not make. */
export function composeOf(labels: Labels): { readonly project: string; readonly service: string } | undefined {
  const project = labels?.[LABEL.project];
  return project === undefined ? undefined : { project, service: labels?.[LABEL.service] ?? '' };
}

/** The same of what has no service. */
export function projectOf(labels: Labels): { readonly compose?: { readonly project: string } } {
  const found = composeOf(labels);
  return found ? { compose: { project: found.project } } : {};
}
