import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { catalogue } from './catalogue.ts';

const page = (lang: string, slug: string) => readFileSync(`content/docs/${lang}/errors/${slug}.mdx`, 'utf8');
const fences = (text: string) => [...text.matchAll(/^ *```(\w+)/gm)].map(([, language]) => language);
const headings = (text: string) => text.replace(/^( *)```.*?^\1```/gms, '').match(/^## /gm)?.length;

test.each(catalogue().map(({ slug }) => slug))('%s has a page in both languages, alike in structure', (slug) => {
  const [ja, en] = [page('ja', slug), page('en', slug)];
  expect(fences(ja)).toEqual(fences(en));
  expect(headings(ja)).toBe(headings(en));
  for (const text of [ja, en]) {
    const frontmatter: unknown = parse(text.split('---\n')[1] ?? '');
    expect(frontmatter).toMatchObject({ error: slug, title: expect.any(String), description: expect.any(String) });
  }
});

test('links between error pages lead somewhere', () => {
  const dead = catalogue().flatMap(({ slug }) =>
    ['ja', 'en'].flatMap((lang) =>
      [...page(lang, slug).matchAll(/\]\(\/((?:ja|en)\/errors\/[\w-]+)\/\)/g)]
        .map(([, id]) => `content/docs/${id}.mdx`)
        .filter((file) => !existsSync(file)),
    ),
  );
  expect(dead).toEqual([]);
});
