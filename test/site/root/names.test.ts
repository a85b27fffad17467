import { expect, test } from 'vitest';
import { nameAt } from '../../../src/site/root/names.ts';

test.each([
  ['/', 'hatoba:theme'],
  ['/team/docs/', 'hatoba:theme@/team/docs/'],
])('what is kept for the site at %s is called %s', (root, name) => expect(nameAt(root, 'hatoba:theme')).toBe(name));
