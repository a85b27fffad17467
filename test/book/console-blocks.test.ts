import { describe, expect, it } from 'vitest';
import { compileBlocks } from '../../src/book/console-blocks.ts';
import { readPage } from '../../src/book/page.ts';

const compile = (body: string, head = '') =>
  compileBlocks(readPage({ name: 'content/docs/en/a/b.mdx', text: `---\ntitle: T\n${head}---\n${body}` }), [
    'ubuntu-24.04',
    'jetson',
  ]);
const fence = (meta: string, text = '$ ls'): string => `\`\`\`console ${meta}\n${text}\n\`\`\`\n`;
const hosts = (body: string, head = ''): string[] =>
  compile(body, head).blocks.map(({ plan, fresh }) => `${plan.host}${fresh ? ' fresh' : ''}`);

describe('the blocks of a page', () => {
  it.each<[string, string, string, string[]]>([
    ['the ordinary host, if nobody says', '', fence(''), ['ubuntu-24.04']],
    ["the page's", 'host: jetson\n', fence(''), ['jetson']],
    ['their own', '', fence('host=jetson') + fence(''), ['jetson', 'ubuntu-24.04']],
    ['a new machine', '', fence('fresh'), ['ubuntu-24.04 fresh']],
    ['the same, whatever the looks', '', fence('title="On the server" {1}'), ['ubuntu-24.04']],
  ])('run on %s', (_, head, body, expected) => expect(hosts(body, head)).toEqual(expected));

  it('are plans of one step each', () => {
    const { blocks } = compile(fence('', '$ echo a\na') + fence('', '$ echo b\nb'));
    expect(
      blocks.map(({ plan }) => plan.steps.map(({ id, commands }) => [id, commands.map(({ text }) => text)])),
    ).toEqual([[['block-1', ['echo a']]], [['block-2', ['echo b']]]]);
  });

  it.each<[string, string, string]>([
    ['a word nobody knows', fence('frsh'), '4:1 unknown word frsh after console'],
    ['a host nobody knows', fence('host=mars'), '4:1 unknown host mars'],
    ['a block that is open', '```console\n$ ls\n', '4:1 the block is not closed'],
    ['output without a command', fence('', 'out'), '5:1 output without a command'],
  ])('tell of %s with its place', (_, body, message) =>
    expect(compile(body).problems.map((problem) => `${problem.line}:${problem.column} ${problem.message}`)).toContain(
      message,
    ),
  );
});
