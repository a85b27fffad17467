import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = 'src/site/pictures';
const texts: Record<string, string> = JSON.parse(readFileSync('content/i18n/ja.json', 'utf8'));

interface Drawing {
  readonly file: string;
  readonly source: string;
  readonly name: string;
}

const drawings = readdirSync(folder).flatMap((file): Drawing[] => {
  const source = readFileSync(`${folder}/${file}`, 'utf8');
  const name = /pictureTexts\('(\w+)'/.exec(source)?.[1];
  return file.endsWith('.astro') && name !== undefined ? [{ file, source, name }] : [];
});

describe.each(drawings)('the picture $file', ({ source, name }) => {
  test('asks only for texts that exist', () => {
    const asked = [...source.matchAll(/text\('([\w.]+)'\)/g)].map(([, key]) => `picture.${name}.${key}`);
    expect(asked.filter((key) => !(key in texts))).toEqual([]);
  });

  test('has a title and a description for those who do not see it', () => {
    expect(source).toContain("title={text('title')}");
    expect(source).toContain("description={text('about')}");
  });
});
