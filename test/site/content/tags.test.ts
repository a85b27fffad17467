import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/book/languages.ts';
import { catalogue } from '../../../src/site/content/catalogue.ts';
import { sharedTags, tagAddress, tagKey } from '../../../src/site/content/tags.ts';

const told = (language: Language, ...tags: string[][]) =>
  sharedTags(
    catalogue(
      tags.map((own, index) => ({ id: `${language}/volumes/page-${index}`, data: { title: `${index}`, tags: own } })),
      language,
    ),
    language,
  ).map(({ key, name, pages }) => `${key} ${name}: ${pages.map(({ slug }) => slug).join(' ')}`);

describe('tags', () => {
  test('that two pages share are listed, those of one page not', () =>
    expect(told('en', ['volume', 'tmpfs'], ['volume'])).toEqual(['volume volume: page-0 page-1']));

  test('that differ in capitals, width and blanks are one, spelt as most pages spell it', () =>
    expect(told('en', ['Bind  mount'], ['bind mount'], ['ｂind mount', 'bind mount'])).toEqual([
      'bind-mount bind mount: page-0 page-1 page-2',
    ]));

  test('stand in the order of the language', () => {
    const tags = ['137', '20', 'zlib', 'API', 'ボリューム', 'アクセス', 'イメージ', '--mount'];
    const names = (language: Language) => told(language, tags, tags).map((line) => line.split(/ |:/)[1]);
    expect(names('en')).toEqual(['20', '137', 'API', '--mount', 'zlib', 'アクセス', 'イメージ', 'ボリューム']);
    expect(names('ja').slice(-3)).toEqual(['アクセス', 'イメージ', 'ボリューム']);
  });

  test.each([
    ['docker run', '/en/tags/#docker-run'],
    ['--mount type=bind', '/en/tags/#--mount-type%3Dbind'],
    ['権限', '/en/tags/#%E6%A8%A9%E9%99%90'],
  ])('%s is found at %s', (tag, address) => expect(tagAddress('en', tagKey(tag))).toBe(address));
});
