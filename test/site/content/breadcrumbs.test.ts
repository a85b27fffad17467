import { describe, expect, test } from 'vitest';
import { breadcrumbData, breadcrumbs } from '../../../src/site/content/breadcrumbs.ts';
import { published } from '../../../src/site/site.ts';

const told = (id: string, language: 'ja' | 'en') =>
  breadcrumbs(id, language, 'Here').map(({ label, address }) => `${label} ${address ?? '-'}`);

describe('the way to a page', () => {
  test.each([
    ['en/volumes/tmpfs', 'en', ['Home /en/', 'Keeping data /en/volumes/', 'Here -']],
    ['ja/runbooks/first-container', 'ja', ['ホーム /ja/', '手順書 /ja/runbooks/', 'Here -']],
    ['ja/runbooks/drill-old', 'ja', ['ホーム /ja/', '手順書 /ja/runbooks/', '直す演習 /ja/drills/', 'Here -']],
    ['en/tags', 'en', ['Home /en/', 'Here -']],
    ['en/volumes', 'en', ['Home /en/', 'Here -']],
    ['en', 'en', []],
    ['en/404', 'en', []],
    ['404', 'ja', []],
  ] as const)('of %s', (id, language, expected) => expect(told(id, language)).toEqual(expected));

  test('is told to search engines with whole addresses, and cannot end the script it stands in', () => {
    const crumbs = [{ label: 'Home', address: '/en/' }, { label: '</script>' }];
    const text = breadcrumbData(crumbs, '/en/x/');
    expect(text).not.toContain('<');
    expect(JSON.parse(text).itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Home', item: published('/en/') },
      { '@type': 'ListItem', position: 2, name: '</script>', item: published('/en/x/') },
    ]);
  });
});
