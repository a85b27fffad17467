// Models the selections of compose-spec/compose-go types/project.go (v2.0.2 to v2.9.1).
import type { Dependency, Project, Service } from '../types.ts';

export type Selection = 'dependencies' | 'dependents' | 'alone';

/** A service by name. Throws with compose's message. */
export function getService(project: Project, name: string): Service {
  const service = project.services.get(name);
  if (service) return service;
  throw new Error(`no such service: ${name}: ${project.disabledServices.has(name) ? 'service disabled' : 'not found'}`);
}

/** The services that depend on one, with how they do. */
export function dependentsOf(project: Project, name: string): ReadonlyMap<string, Dependency> {
  const dependents = new Map<string, Dependency>();
  for (const service of project.services.values()) {
    const dependency = service.depends_on?.get(name);
    if (dependency) dependents.set(service.name, dependency);
  }
  return dependents;
}

/** Names chosen, and what comes with them. Throws `no such service: x`. */
export function selectedNames(project: Project, names: readonly string[], selection: Selection): ReadonlySet<string> {
  const chosen = new Set<string>();
  const visit = (wanted: readonly string[], because: ReadonlyMap<string, Dependency>): void => {
    for (const name of wanted) {
      if (!project.services.has(name) && (because.get(name)?.required ?? true))
        throw new Error(`no such service: ${name}`);
    }
    for (const name of wanted) {
      const service = project.services.get(name);
      if (!service || chosen.has(name)) continue;
      chosen.add(name);
      const next =
        selection === 'dependencies'
          ? (service.depends_on ?? new Map())
          : selection === 'dependents'
            ? dependentsOf(project, name)
            : new Map<string, Dependency>();
      if (next.size > 0) visit([...next.keys()], next);
    }
  };
  visit(names.length > 0 ? names : [...project.services.keys()], new Map());
  return chosen;
}

/** The project with these services alone; none means all. The others are disabled, and nobody depends on them. */
export function withSelected(project: Project, names: readonly string[], selection: Selection): Project {
  if (names.length === 0) return project;
  const chosen = selectedNames(project, names, selection);
  return withDisabled(
    project,
    [...project.services.keys()].filter((name) => !chosen.has(name)),
  );
}

/** The project without these services, and without dependencies on them. */
export function withDisabled(project: Project, names: readonly string[]): Project {
  const services = new Map<string, Service>();
  const disabledServices = new Map(project.disabledServices);
  for (const [name, service] of project.services) {
    if (names.includes(name)) disabledServices.set(name, service);
    else
      services.set(
        name,
        withDependencies(service, (dependency) => !names.includes(dependency)),
      );
  }
  return { ...project, services, disabledServices };
}

/** A service with those of its dependencies that `keep` lets stand. */
export function withDependencies(service: Service, keep: (name: string, how: Dependency) => boolean): Service {
  if (!service.depends_on) return service;
  return { ...service, depends_on: new Map([...service.depends_on].filter(([name, how]) => keep(name, how))) };
}

/** The project with every service exchanged for what `change` makes of it. */
export const withServices = (project: Project, change: (service: Service) => Service): Project => ({
  ...project,
  services: new Map([...project.services].map(([name, service]) => [name, change(service)])),
});

/** How many containers a service is to have. */
export const scaleOf = (service: Service): number => service.scale ?? service.deploy?.replicas ?? 1;

/** The service with so many containers. */
export const withScale = (service: Service, count: number): Service => ({
  ...service,
  scale: count,
  ...(service.deploy ? { deploy: { ...service.deploy, replicas: count } } : {}),
});
