import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import type { GlossaryEntry } from '../../../src/book/glossary/entries.ts';
import { glossaryLinks } from '../../../src/site/markdown/glossary-links.ts';

const ENTRY: GlossaryEntry = {
  id: 'container',
  ja: { term: 'コンテナ', reading: 'こんてな', also: [], avoid: [] },
  en: { term: 'container', also: ['containers'], avoid: [] },
  about: { ja: '箱です。', en: 'A box.' },
  page: 'basics/what-is-a-container',
  link: true,
};
const compiled = async (language: string, source: string, page = 'a/b'): Promise<string> =>
  (
    await mdxToJs(source, {
      fileURL: new URL(`file:///x/content/docs/${language}/${page}.mdx`),
      mdastPlugins: [glossaryLinks([ENTRY])],
    })
  ).code;
const links = (code: string): number => code.split('/glossary/#container').length - 1;

test('the first mention leads to the glossary, with the meaning at hand', async () => {
  const code = await compiled('en', 'Two containers.\n\nA container.');
  expect(links(code)).toBe(1);
  expect(code).toContain('"/en/glossary/#container"');
  expect(code).toContain('A box.');
  expect(code).toMatch(/"containers"/);
});

test('of a Japanese page to the Japanese entry', async () =>
  expect(await compiled('ja', 'このコンテナを消す')).toContain('"/ja/glossary/#container"'));

test.each([
  ['headings', '## A container'],
  ['links', '[the container](/en/x/)'],
  ['code', '`container`'],
  ['parts of longer words', 'containerd'],
])('%s are left alone', async (_, source) => expect(links(await compiled('en', source))).toBe(0));

test('a page that explains the word does not link it to itself', async () =>
  expect(links(await compiled('en', 'A container.', 'basics/what-is-a-container'))).toBe(0));

test('a word that is not to be linked is left alone', async () => {
  const { code } = await mdxToJs('A container.', {
    fileURL: new URL('file:///x/content/docs/en/a/b.mdx'),
    mdastPlugins: [glossaryLinks([{ ...ENTRY, link: false }])],
  });
  expect(links(code)).toBe(0);
});
