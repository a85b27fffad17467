import { expect, test } from 'vitest';
import type { ProcessFacts, ProcessRole } from '../../../src/machine/state/host-state.ts';
import { type ProcessNode, planProcesses } from '../../../src/site/machine/process-plan.ts';

const facts = (pid: number, parent: number, role: ProcessRole): ProcessFacts => ({ pid, parent, role, command: role });

/** `1(2, proxy × 5)` */
const story = (nodes: ProcessNode['children']): string =>
  nodes
    .map((node) =>
      'members' in node
        ? `${node.role} × ${node.members.length}`
        : `${node.process.pid}${node.children.length > 0 ? `(${story(node.children)})` : ''}`,
    )
    .join(', ');

test('processes hang on their parents', () => {
  const tree = planProcesses([facts(1, 0, 'other'), facts(2, 1, 'shim'), facts(3, 2, 'container')]);
  expect(story(tree)).toBe('1(2(3))');
});

test('many brothers of a role are gathered, shims never are', () => {
  const proxies = [3, 4, 5, 6, 7].map((pid) => facts(pid, 2, 'proxy'));
  const shims = [8, 9, 10, 11, 12].map((pid) => facts(pid, 1, 'shim'));
  const tree = planProcesses([facts(1, 0, 'other'), facts(2, 1, 'dockerd'), ...proxies, ...shims]);
  expect(story(tree)).toBe('1(2(proxy × 5), 8, 9, 10, 11, 12)');
});
