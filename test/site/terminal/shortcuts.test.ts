import { describe, expect, test } from 'vitest';
import { shortcutOf } from '../../../src/site/terminal/shortcuts.ts';

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false };

/** `Ctrl+Shift+Enter` as an event has it. */
function press(keys: string) {
  const parts = keys.split('+');
  const has = (name: string): boolean => parts.includes(name);
  const held = { ctrlKey: has('Ctrl'), metaKey: has('Cmd'), altKey: has('Alt'), shiftKey: has('Shift') };
  return { ...NONE, ...held, key: parts.at(-1) || '+' };
}

test.each([
  ['Ctrl+f', 'find'],
  ['Ctrl+=', 'larger'],
  ['Ctrl++', 'larger'],
  ['Ctrl+Shift++', 'larger'],
  ['Ctrl+-', 'smaller'],
  ['Ctrl+0', 'size'],
  ['Shift+Home', 'top'],
  ['Shift+End', 'bottom'],
  ['Ctrl+Shift+Enter', 'new'],
  ['Ctrl+Shift+ArrowRight', 'next'],
  ['Ctrl+Shift+ArrowLeft', 'previous'],
])('%s is for %s', (keys, shortcut) => {
  expect(shortcutOf(press(keys), false)).toBe(shortcut);
});

describe('left to the shell', () => {
  test.each(['a', 'Home', 'Ctrl+l', 'Ctrl+r', 'Ctrl+c', 'Alt+f', 'Ctrl+Alt+f', 'Ctrl+Enter', 'Ctrl+ArrowLeft'])(
    '%s',
    (keys) => {
      expect(shortcutOf(press(keys), false)).toBeUndefined();
    },
  );

  test('keys of an input method', () => {
    expect(shortcutOf({ ...press('Ctrl+f'), isComposing: true }, false)).toBeUndefined();
  });

  test('Control on a Mac, where Command is for the tools', () => {
    expect(shortcutOf(press('Ctrl+f'), true)).toBeUndefined();
    expect(shortcutOf(press('Cmd+f'), true)).toBe('find');
  });
});
