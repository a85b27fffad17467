import { describe, expect, test } from 'vitest';
import { parseProgress } from '../../../src/site/browser/progress.ts';

describe('stored progress', () => {
  test('is read as written', () => {
    const stored = JSON.stringify({ steps: { create: 'passed', remove: 'failed' }, updatedAt: 5 });
    expect(parseProgress(stored)).toEqual({ steps: { create: 'passed', remove: 'failed' }, updatedAt: 5 });
  });

  test.each([null, '', 'nonsense', '[]', '{}', '{"steps":null}', '4'])('%j counts as none', (stored) => {
    expect(parseProgress(stored)).toBeUndefined();
  });
});
