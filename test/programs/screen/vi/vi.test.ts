import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openScreenedMachine, type ScreenedMachine } from '../../../support/screen-program.ts';

const ESC = '\x1b';
const FILE = '/tmp/f.txt';
const TEXT = 'one\ntwo two\nthree 日本語 x\n';

let machine: ScreenedMachine;
beforeAll(async () => {
  machine = await openScreenedMachine(80, 8);
});
afterEach(async () => {
  if (machine.screen.alternate) await machine.type(ESC, ESC, ':q!\r');
  await machine.resize(80, 8);
});

async function opened(text = TEXT): Promise<ScreenedMachine> {
  await machine.write(FILE, text);
  await machine.type(`vi ${FILE}\r`);
  return machine;
}

const lastLine = (): string =>
  machine.screen
    .lines()
    .at(-1)
    ?.replace(/\s{2,}.*$/, '') ?? '';

describe('keys leave this file', () => {
  test.each([
    ['i writes before the cursor', ['iX', ESC], 'Xone\ntwo two\nthree 日本語 x\n'],
    ['A writes at the end', ['Aly', ESC], 'onely\ntwo two\nthree 日本語 x\n'],
    ['o opens a line', ['onew', ESC], 'one\nnew\ntwo two\nthree 日本語 x\n'],
    ['O opens one above', ['Onew', ESC], 'new\none\ntwo two\nthree 日本語 x\n'],
    ['Enter and Backspace while writing', ['Aa\rb\x7f\x7f', ESC], 'onea\ntwo two\nthree 日本語 x\n'],
    ['x', ['xx'], 'e\ntwo two\nthree 日本語 x\n'],
    ['dd', ['dd'], 'two two\nthree 日本語 x\n'],
    ['2dd', ['2dd'], 'three 日本語 x\n'],
    ['yy and p', ['yyp'], 'one\none\ntwo two\nthree 日本語 x\n'],
    ['dd and P', ['jddP'], TEXT],
    ['dw', ['jdw'], 'one\ntwo\nthree 日本語 x\n'],
    ['cw keeps the blank', ['jcwsix', ESC], 'one\nsix two\nthree 日本語 x\n'],
    ['ciw', ['jwciwsix', ESC], 'one\ntwo six\nthree 日本語 x\n'],
    ['D', ['jlD'], 'one\nt\nthree 日本語 x\n'],
    ['f and x find Japanese', ['Gf本x'], 'one\ntwo two\nthree 日語 x\n'],
    ['r', ['rX'], 'Xne\ntwo two\nthree 日本語 x\n'],
    ['J', ['J'], 'one two two\nthree 日本語 x\n'],
    ['>>', ['>>'], '\tone\ntwo two\nthree 日本語 x\n'],
    ['~', ['~~'], 'ONe\ntwo two\nthree 日本語 x\n'],
    ['. does it again', ['x', 'j', '.'], 'ne\nwo two\nthree 日本語 x\n'],
    ['. writes again', ['Anew', ESC, 'j', '.'], 'onenew\ntwo twonew\nthree 日本語 x\n'],
    ['u undoes', ['dd', 'x', 'u', 'u', 'x'], 'ne\ntwo two\nthree 日本語 x\n'],
    ['Ctrl-R does it again', ['dd', 'u', '\x12'], 'two two\nthree 日本語 x\n'],
    ['V marks lines', ['Vj', 'd'], 'three 日本語 x\n'],
    ['v marks letters', ['vl', 'd'], 'e\ntwo two\nthree 日本語 x\n'],
    ['/ finds', ['/two\r', 'x'], 'one\nwo two\nthree 日本語 x\n'],
    ['n goes on', ['/two\r', 'n', 'x'], 'one\ntwo wo\nthree 日本語 x\n'],
    [':s', [':2s/two/six/\r'], 'one\nsix two\nthree 日本語 x\n'],
    [':%s with g', [':%s/t\\(w\\|h\\)/\\1/g\r'], 'one\nwo wo\nhree 日本語 x\n'],
    [':d with a range', [':1,2d\r'], 'three 日本語 x\n'],
    [':2 and dd', [':2\r', 'dd'], 'one\nthree 日本語 x\n'],
  ])('%s', async (_, keys, text) => {
    const { type, read } = await opened();
    await type(...keys, ':wq\r');
    expect(machine.screen.alternate).toBe(false);
    expect(await read(FILE)).toBe(text);
  });
});

describe('the way out', () => {
  test.each([
    [':q', [':q\r']],
    [':q! with changes', ['x', ':q!\r']],
    ['ZZ', ['ZZ']],
    ['ZQ', ['x', 'ZQ']],
    [':x', [':x\r']],
  ])('%s', async (_, keys) => {
    const { type, screen } = await opened();
    expect(screen.alternate).toBe(true);
    await type(...keys);
    expect(screen.alternate).toBe(false);
    expect(screen.lines().at(-1)).toMatch(/\$$/);
  });

  test(':q with changes says how to leave', async () => {
    const { type, screen } = await opened();
    await type('x', ':q\r');
    expect(lastLine()).toBe('E37: No write since last change (add ! to override)');
    expect(screen.alternate).toBe(true);
  });

  test('Ctrl-C says how to leave', async () => {
    const { type } = await opened();
    await type('\x03');
    expect(machine.screen.lines().at(-1)).toContain('Type  :qa  and press <Enter> to exit Vim');
    await type('x', '\x03');
    expect(machine.screen.lines().at(-1)).toContain('Type  :qa!  and press <Enter> to abandon all changes');
  });

  test('killed, it puts the screen and the keys back', async () => {
    const { type, screen, run } = await opened();
    await run('pkill vi');
    expect(screen.alternate).toBe(false);
    await type('echo back\r');
    expect(screen.lines()).toContain('back');
  });
});

describe('what it says', () => {
  test.each([
    ['a file', [], '"/tmp/f.txt" 3L, 30B'],
    ['writing', [':w\r'], '"/tmp/f.txt" 3L, 30B written'],
    ['a command that is none', [':frob\r'], 'E492: Not an editor command: frob'],
    ['a pattern that is not there', ['/zzz\r'], 'E486: Pattern not found: zzz'],
    ['a search that wraps', ['G', '/one\r'], 'search hit BOTTOM, continuing at TOP'],
    ['undone lines', ['dd', 'u'], '1 more line; before #1'],
    ['nothing to undo', ['u'], 'Already at oldest change'],
    ['typing', ['i'], '-- INSERT --'],
  ])('%s', async (_, keys, said) => {
    const { type } = await opened();
    await type(...keys);
    expect(lastLine()).toBe(said);
  });

  test('a file that may not be written', async () => {
    await machine.type('vi /etc/hostname\r', 'x', ':w\r');
    expect(lastLine()).toBe("E45: 'readonly' option is set (add ! to override)");
  });
});

describe('the screen', () => {
  test('shows the text, tildes below it, and where the cursor is', async () => {
    const { screen } = await opened();
    expect(screen.lines().slice(0, 7)).toEqual(['one', 'two two', 'three 日本語 x', '~', '~', '~', '~']);
    expect(screen.lines().at(-1)).toMatch(/1,1 {11}All$/);
  });

  test('long lines wrap; the cursor follows', async () => {
    const { type, screen } = await opened(`${'a'.repeat(90)}\nb\n`);
    await type('$');
    expect(screen.cursor).toEqual({ row: 1, col: 9 });
  });

  test('another size draws it anew', async () => {
    const { resize, screen } = await opened();
    await resize(40, 5);
    expect(screen.lines().slice(0, 4)).toEqual(['one', 'two two', 'three 日本語 x', '~']);
  });

  test(':set nu numbers the lines', async () => {
    const { type, screen } = await opened();
    await type(':set nu\r');
    expect(screen.lines()[1]).toBe('  2 two two');
  });
});
