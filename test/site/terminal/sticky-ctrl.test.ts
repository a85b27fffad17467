import { describe, expect, test } from 'vitest';
import { controlOf, tapped, typedWith } from '../../../src/site/terminal/sticky-ctrl.ts';

describe('the control character', () => {
  test.each([
    ['c', '\x03'],
    ['C', '\x03'],
    ['d', '\x04'],
    ['[', '\x1b'],
    ['_', '\x1f'],
    [' ', '\0'],
    ['?', '\x7f'],
  ])('of %j is %j', (key, control) => {
    expect(controlOf(key)).toBe(control);
  });

  test.each(['1', 'あ', 'ls', '\x1b[A'])('of %j is itself', (keys) => {
    expect(controlOf(keys)).toBe(keys);
  });
});

test('Ctrl is down for the next key, then held, then up again', () => {
  expect(tapped('up')).toBe('once');
  expect(tapped('once')).toBe('held');
  expect(tapped('held')).toBe('up');
});

test('Ctrl for the next key is up after it', () => {
  expect(typedWith('once', 'c')).toEqual({ keys: '\x03', ctrl: 'up' });
});

test('Ctrl that is held stays', () => {
  expect(typedWith('held', 'c')).toEqual({ keys: '\x03', ctrl: 'held' });
});

test('without Ctrl, keys are what they are', () => {
  expect(typedWith('up', 'c')).toEqual({ keys: 'c', ctrl: 'up' });
});
