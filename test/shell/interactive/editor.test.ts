import { describe, expect, test } from 'vitest';
import { openEditedLine } from '../../support/edited-line.ts';

const LEFT = '\x1b[D';
const UP = '\x1b[A';
const DOWN = '\x1b[B';

describe('keys leave this line', () => {
  test.each([
    ['Ctrl-A and Ctrl-E', ['bc', '\x01', 'a', '\x05', 'd'], 'abcd'],
    ['Home and End', ['b', '\x1b[H', 'a', '\x1b[F', 'c'], 'abc'],
    ['Ctrl-B and Ctrl-F', ['ac', '\x02', 'b', '\x06', 'd'], 'abcd'],
    ['Delete', ['abc', LEFT, LEFT, '\x1b[3~'], 'ac'],
    ['Ctrl-D in a line', ['abc', '\x01', '\x04'], 'bc'],
    ['Alt-B and Alt-F', ['one two', '\x1bb', 'x', '\x1bf', 'y'], 'one xtwoy'],
    ['Ctrl-Left and Ctrl-Right', ['one two', '\x1b[1;5D', 'x', '\x1b[1;5C', 'y'], 'one xtwoy'],
    ['Alt-D', ['one two', '\x01', '\x1bd'], ' two'],
    ['Alt-Backspace stops at a slash, Ctrl-W does not', ['ls /a/b', '\x1b\x7f', ' /c/d', '\x17'], 'ls /a/ '],
    ['Ctrl-U and Ctrl-Y', ['one', '\x15', 'two ', '\x19'], 'two one'],
    ['words cut one after the other come back together', ['a one two', '\x17', '\x17', 'x ', '\x19'], 'a x one two'],
    ['Alt-D cut twice comes back in order', ['one two x', '\x01', '\x1bd', '\x1bd', '\x05', '\x19'], ' xone two'],
    ['Alt-Y takes what was cut before', ['one', '\x15', 'two', '\x15', '\x19', '\x1by'], 'one'],
    ['Ctrl-T', ['ba', '\x14'], 'ab'],
    ['Alt-T', ['two one', '\x1bt'], 'one two'],
    ['Alt-U', ['one two', '\x01', '\x1bu'], 'ONE two'],
    ['Alt-L', ['ONE', '\x01', '\x1bl'], 'one'],
    ['Alt-C capitalises the word after the blank', ['a one', '\x01', '\x1bf', '\x1bc'], 'a One'],
    ['Alt-\\ takes the blanks away', ['a   b', '\x1bb', '\x1b\\'], 'ab'],
    ['Ctrl-_ takes a run of letters back', ['echo ', 'one', '\x01', 'x', '\x1f', '\x1f'], ''],
    ['Alt-R takes all of it back', ['one', '\x17', 'two', '\x1br'], ''],
    ['Ctrl-V takes a key as it is', ['a', '\x16', '\x1b[A'], 'a\x1b[A'],
    ['an accent goes with its letter', ['cafe\u0301s', LEFT, LEFT, 'x'], 'cafxe\u0301s'],
  ])('%s', async (_, keys, text) => {
    const { type, results } = await openEditedLine();
    await type(...keys, '\r');
    expect(results).toEqual([{ kind: 'line', text }]);
  });

  test('Alt-# keeps it as a comment', async () => {
    const { type, results } = await openEditedLine();
    await type('rm -rf /', '\x1b#');
    expect(results).toEqual([{ kind: 'line', text: '#rm -rf /' }]);
  });
});

test.each([
  ['Backspace at the beginning', '\x7f'],
  ['Delete at the end', '\x1b[3~'],
  ['an arrow at the end', '\x1b[C'],
  ['a key that means nothing', '\x1b[15~'],
  ['going down from the newest line', DOWN],
])('the bell rings: %s', async (_, key) => {
  const { type, screen } = await openEditedLine();
  await type(key);
  expect(screen.bells).toBe(1);
});

describe('the history', () => {
  test('up and down, and back to the line that was begun', async () => {
    const { type, screen } = await openEditedLine({ history: ['one', 'two'] });
    await type('draft', UP);
    expect(screen.lines()).toEqual(['$ two']);
    await type('\x10');
    expect(screen.lines()).toEqual(['$ one']);
    await type('\x0e', DOWN);
    expect(screen.lines()).toEqual(['$ draft']);
  });

  test('Alt-< and Alt-> go to its ends', async () => {
    const { type, screen } = await openEditedLine({ history: ['one', 'two', 'three'] });
    await type('\x1b<');
    expect(screen.lines()).toEqual(['$ one']);
    await type('\x1b>');
    expect(screen.lines()).toEqual(['$']);
  });

  test('a line changed on the way is still so on the way back', async () => {
    const { type, screen } = await openEditedLine({ history: ['one', 'two'] });
    await type(UP, '!', UP, DOWN);
    expect(screen.lines()).toEqual(['$ two!']);
  });

  test('Alt-. takes the last argument, again the one before that', async () => {
    const { type, screen } = await openEditedLine({ history: ['echo a "b c"', 'docker logs web'] });
    await type('ls ', '\x1b.');
    expect(screen.lines()).toEqual(['$ ls web']);
    await type('\x1b.');
    expect(screen.lines()).toEqual(['$ ls "b c"']);
  });
});

describe('a paste', () => {
  const PASTED = '\x1b[200~echo a\recho b\x1b[201~';

  test('stands out until the next key', async () => {
    const { type, screen } = await openEditedLine();
    await type('x ', PASTED);
    expect(screen.lines()).toEqual(['$ x echo a', 'echo b']);
    expect(screen.marked()).toBe('echo aecho b');
    await type(LEFT);
    expect(screen.marked()).toBe('');
    expect(screen.lines()).toEqual(['$ x echo a', 'echo b']);
  });

  test('runs at Enter, not before', async () => {
    const { type, results, screen } = await openEditedLine();
    await type(PASTED);
    expect(results).toEqual([]);
    await type('\r');
    expect(results).toEqual([{ kind: 'line', text: 'echo a\necho b' }]);
    expect(screen.marked()).toBe('');
  });

  test('is one change to take back', async () => {
    const { type, screen } = await openEditedLine();
    await type('x', PASTED, '\x1f');
    expect(screen.lines()).toEqual(['$ x']);
  });
});

describe('Ctrl-C', () => {
  test('leaves what was typed and begins anew', async () => {
    const { type, screen, results } = await openEditedLine();
    await type('echo a', '\x03');
    expect(results).toEqual([{ kind: 'interrupt' }]);
    expect(screen.lines()).toEqual(['$ echo a^C', '$']);
  });

  test('ends a search too', async () => {
    const { type, screen } = await openEditedLine({ history: ['echo one'] });
    await type('\x12', 'one', '\x03');
    expect(screen.lines().at(-1)).toBe('$');
  });
});

describe('BusyBox has fewer keys', () => {
  test('cuts, but has nothing to put back', async () => {
    const { type, results } = await openEditedLine({ keys: 'busybox' });
    await type('echo one two', '\x17', '\x19', '\x1f', '\r');
    expect(results).toEqual([{ kind: 'line', text: 'echo one ' }]);
  });

  test('searches with its own words', async () => {
    const { type, screen } = await openEditedLine({ keys: 'busybox', history: ['echo one'] });
    await type('\x12', 'on');
    expect(screen.lines()).toEqual(["(reverse-i-search)'on': echo one"]);
    expect(screen.marked()).toBe('');
  });
});
