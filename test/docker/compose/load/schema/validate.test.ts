import { describe, expect, test } from 'vitest';
import { YamlParser } from '../../../../../src/base/yaml/parser.ts';
import { composeSchema } from '../../../../../src/docker/compose/load/schema/compose-schema.ts';
import { validateClassic } from '../../../../../src/docker/compose/load/schema/validate-classic.ts';
import { validateModern } from '../../../../../src/docker/compose/load/schema/validate-modern.ts';
import { toTree } from '../../../../../src/docker/compose/load/yaml/to-tree.ts';

function problem(member: string, modern: boolean): string {
  const node = new YamlParser(`services:\n  web:\n    ${member}\n`).document();
  const tree = node ? toTree(node, { modern }).tree : null;
  try {
    (modern ? validateModern : validateClassic)(tree, composeSchema(modern));
    return '';
  } catch (error) {
    return error instanceof Error ? error.message.replace('services.web', '') : '';
  }
}

describe('what a service may hold, told as compose 2.26 and 2.40 do', () => {
  test.each([
    ['image: busybox', '', ''],
    ['imagee: x', ' Additional property imagee is not allowed', " additional properties 'imagee' not allowed"],
    ['ports: 80', '.ports must be a list', '.ports must be a array'],
    ['image: [a]', '.image must be a string', '.image must be a string'],
    ['environment: 5', '.environment must be a mapping', '.environment must be a mapping'],
    [
      'build: {foo: 1}',
      '.build Additional property foo is not allowed',
      ".build additional properties 'foo' not allowed",
    ],
    ['depends_on: {db: {}}', '.depends_on.db condition is required', ".depends_on.db missing property 'condition'"],
    [
      'cgroup: x',
      '.cgroup services.web.cgroup must be one of the following: "host", "private"',
      ".cgroup value must be one of 'host', 'private'",
    ],
    ['oom_score_adj: 5000', '.oom_score_adj Must be less than or equal to 1000', '.oom_score_adj must be a string'],
    ['ulimits: {nofile: {soft: 1}}', '.ulimits.nofile hard is required', '.ulimits.nofile must be a integer or string'],
    ['use_api_socket: true', ' Additional property use_api_socket is not allowed', ''],
  ])('%s', (member, classic, modern) => {
    expect([problem(member, false), problem(member, true)]).toEqual([classic, modern]);
  });
});
