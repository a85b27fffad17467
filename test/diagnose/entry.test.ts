import { expect, test } from 'vitest';
import { parseEntry } from '../../src/diagnose/entry.ts';

const GOOD = `area: volume
templates:
  - text: 'remove {{name:volume}}: volume is in use'
    engines: all
symptoms:
  ja: [ボリュームが消せない]
  en: [cannot remove a volume]
examples:
  - text: 'remove app: volume is in use'
    engine: 28.5.2
    source: docker volume rm
sources:
  - title: docker volume rm
    url: https://docs.docker.com/reference/cli/docker/volume/rm/
`;
const problems = (source: string, file = 'content/errors/volume-in-use.yaml') => {
  const read = parseEntry(file, source);
  return 'problems' in read ? read.problems.map(({ line, column, message }) => `${line}:${column} ${message}`) : [];
};

test('a good entry has its file name as its slug, and the defaults of what it leaves out', () => {
  expect(parseEntry('content/errors/volume-in-use.yaml', GOOD)).toMatchObject({
    entry: {
      slug: 'volume-in-use',
      also: [],
      wraps: false,
      templates: [{ shared: false, needs: [] }],
      examples: [{ engine: '28.5.2' }],
    },
  });
});

test('placeholders to fill in are kept as they are written', () => {
  expect(
    parseEntry('content/errors/x.yaml', `${GOOD}fill:\n  volume: ['<your volume>', '<ボリューム>']\n`),
  ).toMatchObject({
    entry: { fill: { volume: ['<your volume>', '<ボリューム>'] } },
  });
});

test.each([
  [
    'an unknown slot type',
    GOOD.replace('{{name:volume}}', '{{nome:volume}}'),
    /^3:11 unknown slot type "nome"; expected one of: any name/,
  ],
  ['a slot that is not closed', GOOD.replace('{{name:volume}}', '{{name:volume'), /^3:11 a slot is not of the form/],
  [
    'a template of slots only',
    GOOD.replace('remove {{name:volume}}: volume is in use', '{{any}}'),
    /^3:11 a template needs words/,
  ],
  [
    'an unknown area',
    GOOD.replace('area: volume', 'area: volumes'),
    /^1:7 unknown area "volumes"; expected one of run, image/,
  ],
  [
    'a needed word that the template has not',
    GOOD.replace('    engines: all\n', '    engines: all\n    needs: [in-use]\n'),
    /^5:13 "in-use" is no word of the template; expected one of remove, volume, is, in, use$/,
  ],
  ['a missing key', GOOD.replace('    engines: all\n', ''), /^3:5 a template lacks "engines"/],
  [
    'a misspelt key',
    GOOD.replace('symptoms:', 'symptom:'),
    /^5:1 an error has no "symptom"; expected one of area, templates/,
  ],
  [
    'an empty list',
    GOOD.replace('[ボリュームが消せない]', '[]'),
    /^6:7 "symptoms.ja" must be a list with at least one item/,
  ],
  ['an address without https', GOOD.replace('https:', 'http:'), /^14:10 .* expected https/],
  [
    'a value for a slot that no template has',
    `${GOOD}fill:\n  volum: ['<volume>']\n`,
    /^16:3 fill has no "volum"; expected one of volume$/,
  ],
  [
    'a placeholder without its brackets',
    `${GOOD}fill:\n  volume: [volume]\n`,
    /^16:12 "volume" is no placeholder; expected it as the page has it, such as <volume>/,
  ],
  [
    'values to fill in where templates read none',
    `${GOOD.replace(':volume}}', '}}')}fill:\n  volume: ['<volume>']\n`,
    /^16:3 there is nothing to fill in/,
  ],
  ['broken YAML', GOOD.replace("use'\n    engines", 'use\n    engines'), /^\d+:\d+ not YAML: /],
  ['a text that is a list', GOOD.replace('engines: all', 'engines: [all]'), /^4:14 "engines" must be a text/],
])('%s', (_, source, message) => {
  expect(problems(source)[0]).toMatch(message);
});

test('a file name that is no slug', () => {
  expect(problems(GOOD, 'content/errors/Volume_In_Use.yaml')[0]).toMatch(/"Volume_In_Use" is no slug/);
});
