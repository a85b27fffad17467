import { describe, expect, it } from 'vitest';
import { type Page, readPage } from '../../../src/book/page.ts';
import { checkFrontmatter } from '../../../src/command/check/frontmatter.ts';
import { checkLinks } from '../../../src/command/check/links.ts';
import { mdxProblems } from '../../../src/command/check/mdx.ts';
import { checkNext } from '../../../src/command/check/next.ts';
import { checkParity } from '../../../src/command/check/parity.ts';
import { formatProblem } from '../../../src/runbook/problem.ts';

const HEAD = '---\ntitle: T\ndescription: D\n---\n';
const page = (language: 'ja' | 'en', id: string, body: string, head = HEAD): Page =>
  readPage({ name: `content/docs/${language}/${id}.mdx`, text: head + body });
const places = (...pages: Page[]) => ({ root: '/nowhere', pages: new Map(pages.map((one) => [one.address, one])) });

describe('MDX', () => {
  it('that the site could not compile says where and why', () => {
    expect(
      mdxProblems(page('en', 'a', 'a veth <=> another\n').text).map(
        ({ line, column, message }) => `${line}:${column} ${message}`,
      ),
    ).toEqual([expect.stringMatching(/^5:8 Unexpected character after `<`/)]);
  });
});

describe('links', () => {
  const target = page('en', 'a/b', '## There\n<span id="own" />\n');
  const japanese = page('ja', 'a/b', '');
  const japaneseOnly = page('ja', 'a/only', '## そこ [#there]\n');
  it.each<[string, string | undefined]>([
    ['/en/a/b/', undefined],
    ['/en/a/b/#there', undefined],
    ['/en/a/b/#own', undefined],
    ['../b/', undefined],
    ['#here', undefined],
    ['https://example.com/', undefined],
    ['mailto:a@example.com', undefined],
    ['/en/search/', undefined],
    ['/en/', undefined],
    ['/en/a/c/', 'the link /en/a/c/ leads nowhere (did you mean /en/a/b/?)'],
    ['/en/a/b', 'the link /en/a/b does not end in a slash'],
    ['/en/a/b/#gone', 'content/docs/en/a/b.mdx has no heading with the anchor #gone'],
    ['#gone', 'content/docs/en/a/from.mdx has no heading with the anchor #gone'],
    ['/ja/a/b/', 'the link /ja/a/b/ leads into the other language'],
    ['/en/a/only/#there', undefined],
    ['/en/a/only/#gone', 'content/docs/ja/a/only.mdx has no heading with the anchor #gone'],
  ])('%s: %s', (link, message) => {
    const from = page('en', 'a/from', `## Here\n\n[x](${link})\n`);
    expect(checkLinks(from, places(target, japanese, japaneseOnly, from)).map((problem) => problem.message)).toEqual(
      message === undefined ? [] : [message],
    );
  });

  it('in code are text', () =>
    expect(page('en', 'a', '`[x](/nowhere/)`\n\n```md\n[x](/nowhere/)\n```\n').links).toEqual([]));
});

describe('both languages', () => {
  const compare = (ja: string, en: string): string[] =>
    checkParity([page('ja', 'a', ja), page('en', 'a', en)]).map(({ file, problem }) => formatProblem(file, problem));

  it('are alike', () =>
    expect(compare('## あ\n\n```console\n$ x\n```\n', '## A\n\n```console\n$ x\n```\n')).toEqual([]));

  it('have the same headings', () => {
    expect(compare('## あ\n### い\n', '## A\n## B\n')).toEqual([
      'content/docs/en/a.mdx:6:1: the headings differ: here ## B; expected ### い as in content/docs/ja/a.mdx:6 [headings]',
    ]);
    expect(compare('## あ\n## い\n', '## A\n')[0]).toContain('here no further heading; expected ## い');
  });

  it('have the same commands', () => {
    expect(compare('```console\n$ x\n1\n```\n', '```console\n$ x\n2\n```\n')).toEqual([
      'content/docs/en/a.mdx:7:1: this console block differs from the Japanese one; expected that of content/docs/ja/a.mdx:6 [console-blocks]',
    ]);
    expect(compare('```console\n$ x\n```\n', '')[0]).toContain('a console block is missing');
  });

  it('have the same pages', () => {
    expect(checkParity([page('ja', 'x/a', '')]).map(({ file, problem }) => formatProblem(file, problem))).toEqual([
      'content/docs/ja/x/a.mdx:1:1: the page exists in Japanese only; expected content/docs/en/x/a.mdx [one-language]',
    ]);
  });

  it('name the same error, host and related pages', () => {
    const one = page('ja', 'a', '', '---\ntitle: T\nhost: jetson\n---\n');
    const other = page('en', 'a', '', '---\ntitle: T\n---\n');
    expect(checkParity([one, other]).map(({ problem }) => problem.message)).toEqual(['host is missing']);
  });
});

describe('frontmatter', () => {
  const known = { pages: new Set(['volumes/bind-mount']), errors: new Set(['volume-in-use']), hosts: ['jetson'] };
  const problems = (head: string): string[] =>
    checkFrontmatter(page('en', 'a', '', `---\n${head}\n---\n`), known).map(
      ({ line, column, message }) => `${line}:${column} ${message}`,
    );

  it.each<[string, string[]]>([
    ['title: T\ndescription: D\nrelated: [volumes/bind-mount]\nerror: volume-in-use\nhost: jetson', []],
    ['title: T', ['1:1 there is no description']],
    ['title: T\ndescription: D\ntitel: x', ['4:1 unknown key titel (did you mean title?)']],
    [
      'title: T\ndescription: D\nhost: jetsun',
      ['4:1 host names "jetsun", which is not a host profile (did you mean jetson?)'],
    ],
    [
      'title: T\ndescription: D\nerror: volume-in-us',
      ['4:1 error names "volume-in-us", which is not a file of content/errors (did you mean volume-in-use?)'],
    ],
    [
      'title: T\ndescription: D\nrelated: [volumes/bind-mnt]',
      ['4:1 related names what is no page: "volumes/bind-mnt" (did you mean volumes/bind-mount?)'],
    ],
    ['title: T\ndescription: D\nminutes: soon', ['4:1 minutes is "soon"']],
    ['title: ""\ndescription: D', ['2:1 title is ""']],
  ])('%j', (head, expected) => expect(problems(head)).toEqual(expected));
});

describe('what comes next', () => {
  const note = (related: string, id = 'volumes/a'): Page =>
    page('en', id, '', `---\ntitle: T\ndescription: D\nrelated: ${related}\n---\n`);
  const told = (one: Page, runbooks = ['run-a']): string[] =>
    checkNext(one, runbooks).map(({ line, message }) => `${line}: ${message}`);

  it.each<[string, string, string[]]>([
    ['both', '[volumes/b, runbooks/run-a]', []],
    ['no runbook', '[volumes/b]', ['4: related names no runbook to run next']],
    ['nothing to read', '[runbooks/run-a]', ['4: related names no page to read next']],
  ])('is told of a note that names %s', (_, related, expected) => expect(told(note(related))).toEqual(expected));

  it.each(['errors/a', 'runbooks/a'])('is not asked of %s', (id) => expect(told(note('[]', id))).toEqual([]));
  it('is not asked where there are no runbooks', () => expect(told(note('[]'), [])).toEqual([]));
});
