// Models compose-spec/compose-go types/project.go: which services and resources of a project take part.
import type { Dependency, Project, Service } from '../types.ts';
import { SelectionError } from './errors.ts';
import { sorted } from './tree.ts';

/** A project in which only services without a profile, or with one of these, are enabled. */
export function withProfiles(project: Project, profiles: readonly string[]): Project {
  const all = [...project.services, ...project.disabledServices];
  const isEnabled = ([, service]: readonly [string, Service]): boolean =>
    !service.profiles || profiles.includes('*') || service.profiles.some((one) => profiles.includes(one));
  return {
    ...project,
    services: sorted(new Map(all.filter(isEnabled))),
    disabledServices: sorted(new Map(all.filter((entry) => !isEnabled(entry)))),
    profiles,
  };
}

/** Services that are named are enabled, with all that share their profiles. */
export function withServicesEnabled(project: Project, names: readonly string[]): Project {
  if (names.length === 0) return project;
  const more = names.flatMap((name) =>
    project.services.has(name) ? [] : (project.disabledServices.get(name)?.profiles ?? []),
  );
  return withProfiles(project, [...project.profiles, ...more]);
}

/** Only these services and what they depend on. Throws SelectionError `no such service: …`. */
export function withSelectedServices(project: Project, names: readonly string[], patterns: boolean): Project {
  if (names.length === 0) return project;
  const selected = new Set<string>();
  const visit = (wanted: readonly string[], dependencies: ReadonlyMap<string, Dependency>): void => {
    const found = wanted.map((name) => ({ name, services: matching(project, name, patterns) }));
    for (const { name, services } of found) {
      if (services.length === 0 && dependencies.get(name)?.required !== false)
        throw new SelectionError(`no such service: ${name}`);
    }
    for (const service of found.flatMap(({ services }) => services)) {
      if (selected.has(service.name)) continue;
      selected.add(service.name);
      const needed = service.depends_on;
      if (needed) visit([...needed.keys()], needed);
    }
  };
  visit(names, new Map());
  const kept = [...project.services].filter(([name]) => selected.has(name));
  const others = [...project.services].filter(([name]) => !selected.has(name));
  return {
    ...project,
    services: new Map(kept.map(([name, service]) => [name, withoutDependencies(service, selected)])),
    disabledServices: sorted(new Map([...project.disabledServices, ...others])),
  };
}

function matching({ services }: Project, name: string, patterns: boolean): Service[] {
  const exact = services.get(name);
  if (exact || !patterns || !/[*?[]/.test(name)) return exact ? [exact] : [];
  const source = name
    .replace(/[.+^${}()|\\]/g, '\\$&')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]');
  return [...services.values()].filter((service) => new RegExp(`^${source}$`).test(service.name));
}

function withoutDependencies(service: Service, selected: ReadonlySet<string>): Service {
  if (!service.depends_on) return service;
  const kept = new Map([...service.depends_on].filter(([name]) => selected.has(name)));
  const { depends_on: _, ...rest } = service;
  return kept.size > 0 ? { ...rest, depends_on: kept } : rest;
}

/** Without the networks, volumes, secrets and configs that no enabled service uses. */
export function withoutUnnecessaryResources(project: Project): Project {
  const services = [...project.services.values()];
  const pick = <T>(from: ReadonlyMap<string, T>, used: readonly (string | undefined)[]): Map<string, T> =>
    new Map([...from].filter(([name]) => used.includes(name)));
  return {
    ...project,
    networks: pick(
      project.networks,
      services.flatMap(({ networks }) => [...(networks?.keys() ?? [])]),
    ),
    volumes: pick(
      project.volumes,
      services.flatMap(({ volumes = [] }) =>
        volumes.filter(({ type }) => type === 'volume').map(({ source }) => source),
      ),
    ),
    secrets: pick(
      project.secrets,
      services.flatMap(({ secrets = [], build }) =>
        [...secrets, ...(build?.secrets ?? [])].map(({ source }) => source),
      ),
    ),
    configs: pick(
      project.configs,
      services.flatMap(({ configs = [] }) => configs.map(({ source }) => source)),
    ),
    models: pick(
      project.models,
      services.flatMap(({ models }) => [...(models?.keys() ?? [])]),
    ),
  };
}
