import { describe, expect, test } from 'vitest';
import { YamlParser } from '../../../../src/base/yaml/parser.ts';
import { writeYaml } from '../../../../src/base/yaml/write.ts';
import { mergeFiles } from '../../../../src/docker/compose/load/merge.ts';
import { isMap, type TreeMap } from '../../../../src/docker/compose/load/tree.ts';
import { enforceUnicity } from '../../../../src/docker/compose/load/unicity.ts';
import { toTree } from '../../../../src/docker/compose/load/yaml/to-tree.ts';
import { treeDoc } from '../../../../src/docker/compose/render/document.ts';

function read(text: string): TreeMap {
  const node = new YamlParser(text).document();
  const tree = node && toTree(node, { modern: true }).tree;
  if (!isMap(tree ?? null)) throw new Error('no mapping');
  return tree as TreeMap;
}

/** What one service's member becomes when a second file says it too. */
function merged(base: string, other: string): string {
  const wrap = (member: string): string => `services:\n  web:\n    ${member}\n`;
  const tree = enforceUnicity(mergeFiles(read(wrap(base)), read(wrap(other))));
  return writeYaml(treeDoc(tree, 'yaml'))
    .replace(/^services:\n {2}web:\n {4}/, '')
    .replaceAll('\n    ', '\n')
    .trimEnd();
}

describe('one file over another', () => {
  test.each([
    ['a value', 'image: a', 'image: b', 'image: b'],
    ['a command, whole', 'command: [a, b]', 'command: c', 'command: c'],
    ['an entrypoint, whole', 'entrypoint: a', 'entrypoint: [b]', 'entrypoint:\n  - b'],
    ['lists, one after the other', 'volumes_from: [a]', 'volumes_from: [b]', 'volumes_from:\n  - a\n  - b'],
    ['variables by name', 'environment: {A: 1, B: 2}', 'environment: [B=3]', 'environment:\n  - A=1\n  - B=3'],
    ['labels by name', 'labels: [a=1]', 'labels: {a: 2, b: 3}', 'labels:\n  - a=2\n  - b=3'],
    ['mounts by target', 'volumes: ["one:/x"]', 'volumes: ["two:/x:ro"]', 'volumes:\n  - two:/x:ro'],
    ['the same port once', 'ports: ["80:80"]', 'ports: ["80:80", "81:80"]', 'ports:\n  - 80:80\n  - 81:80'],
    [
      'networks as a mapping',
      'networks: [a]',
      'networks: {b: {priority: 1}}',
      'networks:\n  a: null\n  b:\n    priority: 1',
    ],
    [
      'dependencies as a mapping',
      'depends_on: [a]',
      'depends_on: {a: {condition: service_healthy}}',
      'depends_on:\n  a:\n    condition: service_healthy\n    required: true',
    ],
    ['a build as a mapping', 'build: .', 'build: {target: x}', 'build:\n  context: .\n  target: x'],
    ['addresses', 'dns: 1.1.1.1', 'dns: [8.8.8.8, 1.1.1.1]', 'dns:\n  - 1.1.1.1\n  - 8.8.8.8'],
    [
      'hosts without those there',
      'extra_hosts: ["a:1"]',
      'extra_hosts: ["a:1", "b:2"]',
      'extra_hosts:\n  - a:1\n  - b:2',
    ],
    [
      'options of one driver',
      'logging: {driver: x, options: {a: 1}}',
      'logging: {options: {b: 2}}',
      'logging:\n  driver: x\n  options:\n    a: 1\n    b: 2',
    ],
    [
      'options of another driver',
      'logging: {driver: x, options: {a: 1}}',
      'logging: {driver: other}',
      'logging:\n  driver: other',
    ],
    [
      'limits, whole',
      'ulimits: {nofile: 1}',
      'ulimits: {nofile: {soft: 1, hard: 2}}',
      'ulimits:\n  nofile:\n    hard: 2\n    soft: 1',
    ],
  ])('%s', (_, base, other, expected) => {
    expect(merged(base, other)).toBe(expected);
  });

  test.each([
    ['deploy: {replicas: 1}', 'deploy: []', 'cannot override services.web.deploy'],
    ['security_opt: [a]', 'security_opt: {a: b}', 'cannot override services.web.security_opt'],
  ])('%s under %s fails', (base, other, message) => {
    expect(() => merged(base, other)).toThrow(message);
  });
});
