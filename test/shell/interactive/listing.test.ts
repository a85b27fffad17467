import { describe, expect, test } from 'vitest';
import { openEditedLine } from '../../support/edited-line.ts';

const names = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `name-${String(index).padStart(3, '0')}`);

const opened = (candidates: readonly string[], rows = 24) =>
  openEditedLine({ cols: 42, rows, complete: () => ({ replaces: 5, text: 'name-', candidates }) });

describe('Tab', () => {
  test('puts in what all agree on, and rings because there is more', async () => {
    const { type, screen } = await openEditedLine({
      complete: () => ({ replaces: 1, text: 'name-', candidates: ['name-a', 'name-b'] }),
    });
    await type('n', '\t');
    expect(screen.lines()).toEqual(['$ name-']);
    expect(screen.bells).toBe(1);
  });

  test('rings when there is nothing', async () => {
    const { type, screen } = await openEditedLine();
    await type('zzz', '\t');
    expect(screen.bells).toBe(1);
  });

  test('twice lists in columns, down first', async () => {
    const { type, screen } = await opened(names(5));
    await type('name-', '\t', '\t');
    expect(screen.lines()).toEqual(['$ name-', 'name-000  name-002  name-004', 'name-001  name-003', '$ name-']);
  });

  test('Alt-? lists at once', async () => {
    const { type, screen } = await opened(names(2));
    await type('name-', '\x1b?');
    expect(screen.lines()).toEqual(['$ name-', 'name-000  name-001', '$ name-']);
  });

  test('wide names stand in their columns', async () => {
    const { type, screen } = await opened(['港', '日本語', 'b']);
    await type('name-', '\t', '\t');
    expect(screen.lines()).toEqual(['$ name-', '港      日本語  b', '$ name-']);
  });
});

describe('a hundred choices or more', () => {
  test('are shown after a question', async () => {
    const { type, screen } = await opened(names(143));
    await type('name-', '\t', '\t');
    expect(screen.lines()).toEqual(['$ name-', 'Display all 143 possibilities? (y or n)']);
    await type('x');
    expect(screen.bells).toBe(2);
    await type('n');
    expect(screen.lines()).toEqual(['$ name-', 'Display all 143 possibilities? (y or n)', '$ name-']);
  });

  test('a page at a time: Enter a line more, Space a page, q no more', async () => {
    const { type, screen } = await opened(names(143), 8);
    await type('name-', '\t', '\t', 'y');
    expect(screen.lines().at(-1)).toBe('--More--');
    await type('\r');
    expect(screen.lines().slice(-2)).toEqual(['name-007  name-043  name-079  name-115', '--More--']);
    await type('q');
    expect(screen.lines().at(-1)).toBe('$ name-');
  });
});
