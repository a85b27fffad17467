import { describe, expect, it } from 'vitest';
import { actionOf, STEP_KEYS } from '../../../src/site/runbook/keys.ts';

const press = (
  key: string,
  held: { ctrlKey?: boolean; shiftKey?: boolean; altKey?: boolean; metaKey?: boolean } = {},
) => ({
  key,
  ...{ ctrlKey: false, shiftKey: false, altKey: false, metaKey: false },
  ...held,
});

describe('a key without a modifier', () => {
  it('means something only in a step', () => {
    expect(actionOf(press('n'), true)).toBe('next');
    expect(actionOf(press('n'), false)).toBeUndefined();
  });

  it('may need Shift to be typed', () => {
    expect(actionOf(press('?', { shiftKey: true }), true)).toBe('help');
  });

  it('is another key with one', () => {
    expect(actionOf(press('r', { ctrlKey: true }), true)).toBeUndefined();
    expect(actionOf(press('n', { metaKey: true }), true)).toBeUndefined();
  });
});

describe('a key with a modifier', () => {
  it('works everywhere', () => {
    expect(actionOf(press('Enter', { ctrlKey: true }), false)).toBe('runNext');
    expect(actionOf(press('Enter', { altKey: true }), false)).toBe('skipNext');
    expect(actionOf(press('ArrowDown', { altKey: true }), false)).toBe('next');
  });

  it('leaves bash its own: no letter is taken with Ctrl or Alt', () => {
    expect(STEP_KEYS.filter(({ key, ctrl, alt }) => key.length === 1 && (ctrl || alt))).toEqual([]);
  });
});
