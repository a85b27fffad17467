import { describe, expect, it } from 'vitest';
import { anchorNames } from '../../src/book/anchors.ts';
import { type Page, readPage } from '../../src/book/page.ts';

const HEAD = '---\ntitle: T\ndescription: D\n---\n';
const page = (language: 'ja' | 'en', id: string, body: string, head = HEAD): Page =>
  readPage({ name: `content/docs/${language}/${id}.mdx`, text: head + body });

describe('a page', () => {
  it('has headings, anchors, links and console blocks with their lines', () => {
    const read = page(
      'en',
      'volumes/bind-mount',
      '# One\n\n[a](/en/x/)\n\n```console\n$ x\n# not a heading\n```\n\n## Two `code`\n<a href="#one">\n',
    );
    expect(read.id).toBe('volumes/bind-mount');
    expect(read.address).toBe('/en/volumes/bind-mount/');
    expect(read.headings).toEqual([
      { level: 1, text: 'One', line: 5, anchor: 'one', stable: false },
      { level: 2, text: 'Two `code`', line: 14, anchor: 'two-code', stable: false },
    ]);
    expect(read.links.map(({ target, line, column }) => `${target} ${line}:${column}`)).toEqual([
      '/en/x/ 7:5',
      '#one 15:10',
    ]);
    expect(read.fences.map(({ line }) => line)).toEqual([10]);
  });

  it('of a runbook stands beside its steps', () => {
    const read = readPage({ name: 'runbooks/first/ja.mdx', text: HEAD });
    expect([read.language, read.id, read.address]).toEqual(['ja', 'runbooks/first', '/ja/runbooks/first/']);
  });

  it('that is an index has the address of its folder', () => expect(page('ja', 'index', '').address).toBe('/ja/'));
});

describe('anchors', () => {
  it.each<[string[], string[]]>([
    [['Create a volume'], ['create-a-volume']],
    [['What is `docker run`?'], ['what-is-docker-run']],
    [
      ['ボリューム: 作る', '直す'],
      ['ボリューム-作る', '直す'],
    ],
    [
      ['A', 'A', 'a'],
      ['a', 'a-1', 'a-2'],
    ],
    [['[Link](/x/) and **bold**'], ['link-and-bold']],
    [['under_score'], ['under_score']],
  ])('of %j are %j', (headings, names) => expect(anchorNames(headings)).toEqual(names));
});
