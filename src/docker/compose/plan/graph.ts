// Models docker/compose pkg/compose/dependencies.go: services in the order of their dependencies, in parallel where they can be.
import type { Project } from '../types.ts';

export class NoSuchVertex extends Error {}

/** What every service waits for. Throws for a service that is required and not there, and for a cycle. */
export function dependencyGraph(project: Project): ReadonlyMap<string, ReadonlySet<string>> {
  const graph = new Map<string, Set<string>>();
  for (const [name, service] of project.services) {
    const needs = new Set<string>();
    for (const [needed, how] of service.depends_on ?? []) {
      if (project.services.has(needed)) needs.add(needed);
      else if (how.required) throw missing(project, name, needed);
    }
    graph.set(name, needs);
  }
  checkCycles(graph);
  return graph;
}

function missing(project: Project, name: string, needed: string): Error {
  const disabled = project.disabledServices.get(needed);
  return disabled
    ? new Error(
        `service ${needed} is required by ${name} but is disabled. Can be enabled by profiles [${(disabled.profiles ?? []).join(' ')}]`,
      )
    : new NoSuchVertex(`could not find ${needed}: not found`);
}

function checkCycles(graph: ReadonlyMap<string, ReadonlySet<string>>): void {
  const finished = new Set<string>();
  const visit = (name: string, path: readonly string[]): void => {
    for (const next of graph.get(name) ?? []) {
      if (path.includes(next)) throw new Error(`cycle found: ${[...path, next].join(' -> ')}`);
      if (!finished.has(next)) visit(next, [...path, next]);
    }
    finished.add(name);
  };
  for (const name of graph.keys()) if (!finished.has(name)) visit(name, [name]);
}

/** The graph the other way round: who waits for whom when things are taken down. */
export function reversed(graph: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, ReadonlySet<string>> {
  const result = new Map([...graph.keys()].map((name) => [name, new Set<string>()]));
  for (const [name, needs] of graph) for (const needed of needs) result.get(needed)?.add(name);
  return result;
}

/** Names, and everything that depends on them, directly or not. */
export function withAncestors(
  graph: ReadonlyMap<string, ReadonlySet<string>>,
  names: readonly string[],
): ReadonlySet<string> {
  const dependents = reversed(graph);
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const next of dependents.get(name) ?? []) visit(next);
  };
  names.forEach(visit);
  return found;
}
