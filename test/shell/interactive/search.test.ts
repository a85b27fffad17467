import { describe, expect, test } from 'vitest';
import { openEditedLine } from '../../support/edited-line.ts';

const HISTORY = ['docker ps', 'echo two foo', 'echo three foo'];

const opened = () => openEditedLine({ history: HISTORY });

describe('Ctrl-R', () => {
  test('takes the place of the prompt and keeps the line', async () => {
    const { type, screen } = await opened();
    await type('draft', '\x12');
    expect(screen.lines()).toEqual(["(reverse-i-search)`': draft"]);
  });

  test('finds more with each letter, and marks what it found', async () => {
    const { type, screen } = await opened();
    await type('\x12', 'f');
    expect(screen.lines()).toEqual(["(reverse-i-search)`f': echo three foo"]);
    await type('oo');
    expect(screen.marked()).toBe('foo');
    expect(screen.cursor).toEqual({ row: 0, col: "(reverse-i-search)`foo': echo three ".length });
  });

  test('again goes further back, Ctrl-S forward', async () => {
    const { type, screen } = await opened();
    await type('\x12', 'foo', '\x12');
    expect(screen.lines()).toEqual(["(reverse-i-search)`foo': echo two foo"]);
    await type('\x13');
    expect(screen.lines()).toEqual(["(i-search)`foo': echo three foo"]);
  });

  test('says when there is nothing, and rings', async () => {
    const { type, screen } = await opened();
    await type('\x12', 'three', 'x');
    expect(screen.lines()).toEqual(["(failed reverse-i-search)`threex': echo three foo"]);
    expect(screen.bells).toBe(1);
    await type('\x7f');
    expect(screen.lines()).toEqual(["(reverse-i-search)`three': echo three foo"]);
  });

  test('Ctrl-G brings the line back', async () => {
    const { type, screen } = await opened();
    await type('draft', '\x02', '\x12', 'foo', '\x07');
    expect(screen.lines()).toEqual(['$ draft']);
    expect(screen.cursor.col).toBe('$ draf'.length);
  });

  test.each([
    ['Esc', ['\x1b']],
    ['Ctrl-J', ['\x0a']],
    ['an arrow', ['\x1b[D', '\x1b[C']],
    ['End', ['\x1b[F', '\x1bb']],
  ])('%s takes the line', async (_, keys) => {
    const { type, screen, results } = await opened();
    await type('\x12', 'two', ...keys);
    expect(screen.lines()).toEqual(['$ echo two foo']);
    expect(results).toEqual([]);
  });

  test('Enter runs it', async () => {
    const { type, results, screen } = await opened();
    await type('\x12', 'docker', '\r');
    expect(results).toEqual([{ kind: 'line', text: 'docker ps' }]);
    expect(screen.lines()).toEqual(['$ docker ps', '$']);
  });

  test('twice on nothing looks for what was looked for before', async () => {
    const { type, screen } = await opened();
    await type('\x12', 'two', '\x07', '\x12', '\x12');
    expect(screen.lines()).toEqual(["(reverse-i-search)`two': echo two foo"]);
  });

  test('does not stop at the same line again', async () => {
    const { type, screen } = await openEditedLine({ history: ['make a', 'make b', 'make b'] });
    await type('\x12', 'make', '\x12');
    expect(screen.lines()).toEqual(["(reverse-i-search)`make': make a"]);
  });

  test('finds Japanese', async () => {
    const { type, screen } = await openEditedLine({ history: ['echo 港の朝'] });
    await type('\x12', 'の');
    expect(screen.lines()).toEqual(["(reverse-i-search)`の': echo 港の朝"]);
    expect(screen.marked()).toBe('の');
  });
});
