import { expect, test } from 'vitest';
import { llmsText } from '../../../src/site/markdown/llms.ts';

test('llms.txt says what the site is, then lists the pages by section', () => {
  const text = llmsText({ name: 'Site', description: { ja: '日本語で。', en: 'In English.' } }, [
    {
      title: 'English: Volumes',
      pages: [
        { title: 'Volumes [named]', address: '/en/volumes/volumes.md', about: 'Where data lives.' },
        { title: 'Mounts', address: '/en/volumes/mounts.md', about: undefined },
      ],
    },
    { title: 'English: GPU', pages: [] },
    { title: '日本語: ボリューム', pages: [{ title: '置き場所', address: '/ja/a.md', about: 'どこか。' }] },
  ]);
  const [title, quote, about, japanese, ...rest] = text.split('\n\n');
  expect([title, quote, japanese]).toEqual(['# Site', '> In English.', '日本語で。']);
  expect(about).not.toContain('\n');
  expect(rest.join('\n\n')).toBe(`## English: Volumes

- [Volumes \\[named\\]](en/volumes/volumes.md): Where data lives.
- [Mounts](en/volumes/mounts.md)

## 日本語: ボリューム

- [置き場所](ja/a.md): どこか。
`);
});
