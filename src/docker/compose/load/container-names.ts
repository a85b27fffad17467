// Models compose-spec/compose-go types/project.go CheckContainerNameUnicity.
import type { Project } from '../types.ts';
import { LoadError } from './errors.ts';

/** Throws LoadError when two services claim one container name. The other service is told by that name. */
export function checkContainerNames({ services }: Project): void {
  const names = new Set<string>();
  for (const [name, { container_name: own }] of services) {
    if (own === undefined) continue;
    if (names.has(own))
      throw new LoadError(`services.${name}: container name ${JSON.stringify(own)} is already in use by service {}"`);
    names.add(own);
  }
}
