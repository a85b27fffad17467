import { describe, expect, test } from 'vitest';
import { dependencyGraph, reversed, withAncestors } from '../../../../src/docker/compose/plan/graph.ts';
import type { Dependency, Project, Service } from '../../../../src/docker/compose/types.ts';

/** `web: db cache?` is a service that needs one and would like the other. */
function project(lines: Readonly<Record<string, string>>, disabled: Readonly<Record<string, string[]>> = {}): Project {
  const service = (name: string, needs: string): Service => ({
    name,
    depends_on: new Map(
      needs
        .split(' ')
        .filter((word) => word !== '')
        .map((word): [string, Dependency] => [
          word.replace('?', ''),
          { condition: 'service_started', required: !word.endsWith('?') },
        ]),
    ),
  });
  return {
    name: 'shop',
    workingDir: '/shop',
    services: new Map(Object.entries(lines).map(([name, needs]) => [name, service(name, needs)])),
    disabledServices: new Map(Object.entries(disabled).map(([name, profiles]) => [name, { name, profiles }])),
    networks: new Map(),
    volumes: new Map(),
    secrets: new Map(),
    configs: new Map(),
    models: new Map(),
    extensions: new Map(),
    composeFiles: [],
    environment: new Map(),
    profiles: [],
  };
}

const plain = (graph: ReadonlyMap<string, ReadonlySet<string>>): Record<string, string[]> =>
  Object.fromEntries([...graph].map(([name, needs]) => [name, [...needs]]));

describe('who waits for whom', () => {
  test('up: for what a service needs; down: the other way round', () => {
    const graph = dependencyGraph(project({ db: '', web: 'db', front: 'web db' }));
    expect(plain(graph)).toEqual({ db: [], web: ['db'], front: ['web', 'db'] });
    expect(plain(reversed(graph))).toEqual({ db: ['web', 'front'], web: ['front'], front: [] });
  });

  test('who goes down with a service: all that need it', () => {
    const graph = dependencyGraph(project({ db: '', web: 'db', front: 'web', job: '' }));
    expect([...withAncestors(graph, ['db'])]).toEqual(['db', 'web', 'front']);
  });

  test('what is not required may be missing', () => {
    expect(plain(dependencyGraph(project({ web: 'cache?' })))).toEqual({ web: [] });
  });

  test('what is required may not', () => {
    expect(() => dependencyGraph(project({ web: 'db' }))).toThrow('could not find db: not found');
  });

  test('what a profile hides is named with it', () => {
    expect(() => dependencyGraph(project({ web: 'db' }, { db: ['data', 'all'] }))).toThrow(
      'service db is required by web but is disabled. Can be enabled by profiles [data all]',
    );
  });

  test('a circle is found', () => {
    expect(() => dependencyGraph(project({ a: 'b', b: 'a' }))).toThrow('cycle found: a -> b -> a');
  });
});
