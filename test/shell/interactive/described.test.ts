import { describe, expect, test } from 'vitest';
import { listed } from '../../../src/shell/interactive/described.ts';

const CANDIDATES = [
  { value: 'rm', description: 'Remove one or more containers' },
  { value: 'restart', description: 'Restart one or more containers' },
];

describe('candidates with descriptions', () => {
  test('are aligned', () => {
    expect(listed(CANDIDATES, 80)).toEqual([
      'rm       (Remove one or more containers)',
      'restart  (Restart one or more containers)',
    ]);
  });

  test('are cut to the width of the screen', () => {
    expect(listed(CANDIDATES, 24)).toEqual(['rm       (Remove one o…)', 'restart  (Restart one …)']);
  });

  test('are not aligned where there is no room', () => {
    expect(listed(CANDIDATES, 14)).toEqual(['rm  (Remove …)', 'restart  (Re…)']);
  });
});

test('names without descriptions stay as they are', () => {
  expect(listed([{ value: 'web' }, { value: '--flag=web', listed: 'web' }], 80)).toEqual(['web', 'web']);
});
