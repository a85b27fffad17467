import { describe, expect, it } from 'vitest';
import { compileRunbook } from '../../src/runbook/compile.ts';
import { parseFence, parseRunbook } from '../../src/runbook/parse.ts';
import { updateSource } from '../../src/runbook/update.ts';

const HEAD = '---\nhost: h\n---\n## a\n';
const HEX = '0123456789abcdef'.repeat(4);

function update(body: string, output: string, exit = 0): string {
  const source = `${HEAD}$ x\n${body}`;
  const updated = updateSource(source, parseRunbook(source).tree, [{ line: 5, output, exit, matched: false }]);
  expect(compileRunbook(updated).problems).toEqual([]);
  return updated.slice(`${HEAD}$ x\n`.length);
}

describe('updating expected output', () => {
  it.each<[string, string, string, string]>([
    ['replaces what differs', 'old 1\n', 'new 2\n', 'new 2\n'],
    ['adds output where none was', '', 'a\nb\n', 'a\nb\n'],
    ['takes output away', 'a\nb\n', '', ''],
    ['keeps placeholders that match', '{{id}}\nold\n', `${HEX}\nnew\n`, '{{id}}\nnew\n'],
    [
      'keeps placeholders in a line that differs',
      'Up {{duration}} on {{port}}\n',
      'Running 3 minutes on 8080\n',
      'Running 3 minutes on {{port}}\n',
    ],
    ['keeps a name', 'removed {{id:web}}.\n', `deleted [${HEX}].\n`, `deleted [${HEX}].\n`],
    [
      'keeps an id after the same word',
      'old in use - [{{id:web}}]\n',
      `new in use - [${HEX}]\n`,
      'new in use - [{{id:web}}]\n',
    ],
    ['does not put a placeholder where another text stands', '{{int}} items\n', 'no items at 5\n', 'no items at 5\n'],
    ['keeps ...', 'a\n...\nz\n', 'A\nb\nc\nz\n', 'A\n...\nz\n'],
    ['keeps blank lines before the next command', 'a\n\n', 'b\n', 'b\n\n'],
    [
      'escapes what looks like syntax',
      'a\n',
      '$ a\n## b\n...\n? 1\n@check\n\\x\n{{.ID}}\n',
      '\\$ a\n\\## b\n\\...\n\\? 1\n\\@check\n\\\\x\n\\{{.ID}}\n',
    ],
    ['takes what looks like a continuation for output', 'a\n', '> a\n', '\\> a\n'],
  ])('%s', (_, body, output, expected) => expect(update(body, output)).toBe(expected));

  it('writes the exit status', () => expect(update('a\n', 'b\n', 2)).toBe('? 2\nb\n'));
  it('takes the exit status away', () => expect(update('? 2\na\n', 'a\n', 0)).toBe('a\n'));

  it('keeps names that hold a value', () => {
    const source = '$ x\nold {{name:web}}\n';
    const { tree } = parseFence(source, 'f');
    const printed = [{ line: 1, output: 'fresh web1 web2', exit: 0, matched: false }];
    expect(updateSource(source, tree, printed, { values: { web: 'web2' } })).toBe('$ x\nfresh web1 web2\n');
  });

  it('leaves commands that match alone, and rewrites from the end without losing the place', () => {
    const source = `${HEAD}$ x\n1\n$ y\n2\n$ z\n3\n`;
    const updated = updateSource(source, parseRunbook(source).tree, [
      { line: 5, output: '1a\n1b', exit: 0, matched: false },
      { line: 7, output: '9', exit: 0, matched: true },
      { line: 9, output: '', exit: 3, matched: false },
    ]);
    expect(updated).toBe(`${HEAD}$ x\n1a\n1b\n$ y\n2\n$ z\n? 3\n`);
  });

  it('writes into an indented fence of a page', () => {
    const page = '- item\n\n  ```console\n  $ x\n  old\n  ```\n';
    const { tree } = parseFence('$ x\nold', 'f', 4);
    const printed = [{ line: 4, output: 'new\nmore', exit: 0, matched: false }];
    expect(updateSource(page, tree, printed, { indent: '  ' })).toBe(
      '- item\n\n  ```console\n  $ x\n  new\n  more\n  ```\n',
    );
  });
});
