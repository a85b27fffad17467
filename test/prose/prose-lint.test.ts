/** The linter of prose: faults are found where they stand in the file, and what is no prose is left alone. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { proseLinter } from '../../scripts/prose/linter.ts';
import { knownWords } from '../../scripts/prose/words.ts';

const words = knownWords(fileURLToPath(new URL('../..', import.meta.url)));
const lint = { ja: proseLinter('ja', words), en: proseLinter('en', words) };

/** Findings as `line:column rule`. */
async function findings(language: 'ja' | 'en', lines: readonly string[], file = `page/${language}.mdx`) {
  const found = await lint[language](file, `${lines.join('\n')}\n`);
  return found.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}

const HEAD = ['---', 'title: Volumes', '---', ''];

describe('Japanese', () => {
  test('a fault is told with its place', async () => {
    expect(
      await findings('ja', [
        '---',
        'title: ボリューム',
        "description: '材料不足で代替素材で作ります。'",
        '---',
        '',
        '## 材料 [#material]',
        '',
        'コンテナを**消します**。材料不足で代替素材で作ります。',
        '',
        ':::note[補足]',
        'ここまで来れます。',
        ':::',
      ]),
    ).toEqual(['3:24 no-doubled-joshi', '8:24 no-doubled-joshi', '11:6 no-dropping-the-ra']);
  });

  test('a sentence is as long as its words, not as its commands', async () => {
    const command = `\`docker run --mount type=bind,source=/srv/${'a'.repeat(90)},target=/data busybox\``;
    expect(await findings('ja', [...HEAD, `${command} と打ちます。`])).toEqual([]);
    expect(await findings('ja', [...HEAD, '始めます。', `${'コンテナを消して、'.repeat(12)}終わります。`])).toContain(
      '6:1 sentence-length',
    );
  });

  test('texts of the interface and the glossary are prose; labels are free', async () => {
    expect(
      await findings('ja', ['{', '  "a": "動かす",', '  "b": "材料不足で代替素材で作ります。"', '}'], 'i18n/ja.json'),
    ).toEqual(['3:18 no-doubled-joshi']);
    const glossary = ['- id: a', '  about:', '    ja: ここまで来れます。', '    en: This is is it.'];
    expect(await findings('ja', glossary, 'glossary.yaml')).toEqual(['3:14 no-dropping-the-ra']);
    expect(await findings('en', glossary, 'glossary.yaml')).toEqual(['4:14 repeated-words']);
  });
});

describe('English', () => {
  test('a fault is told with its place', async () => {
    expect(
      await findings('en', [
        ...HEAD,
        '## The the volume [#the-the]',
        '',
        'Keep a image, and **teh** data of `a hour`.',
        '',
        '| an volume | one  |',
        '| --------- | ---- |',
      ]),
    ).toEqual(['5:4 repeated-words', '7:6 a-or-an', '7:21 spelling', '9:3 a-or-an']);
  });

  test('names, and words that stand in code on the page, are spelt right', async () => {
    const page = [
      ...HEAD,
      'BuildKit, overlay2 and frobnicate read daemon.json.',
      '',
      '```console',
      '$ frobnicate',
      '```',
    ];
    expect(await findings('en', page)).toEqual([]);
    expect(await findings('en', [...HEAD, 'It runs frobnicate.'])).toEqual(['5:9 spelling']);
  });
});

test('what is no prose is left alone', async () => {
  const page = [
    '---',
    'title: Volumes',
    'tags: [teh, 来れます]',
    '---',
    '',
    "import Picture from './teh-picture.astro';",
    '',
    '## Steps [#teh-steps]',
    '',
    '<Step id="teh-step" />',
    '',
    '```console',
    '$ echo teh the the 来れます',
    '```',
    '',
    'Run `teh a image`, then see [the page](/en/teh-page/) and [Teh teh title](https://example.com/teh).',
  ];
  expect(await findings('en', page)).toEqual([]);
  expect(await findings('ja', [...page.slice(0, -1), '`材料不足で代替素材で` と打ちます。'])).toEqual([]);
});

test('a comment silences a rule from here to there', async () => {
  const page = [
    ...HEAD,
    '{/* textlint-disable spelling */}',
    '',
    'Colours as in teh log.',
    '',
    '{/* textlint-enable spelling */}',
    '',
    'And teh rest.',
  ];
  expect(await findings('en', page)).toEqual(['11:5 spelling']);
});
