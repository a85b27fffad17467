import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/book/page.ts';
import { checkFill } from '../../../src/command/check/fill.ts';

const page = (language: 'ja' | 'en', body: string) =>
  readPage({ name: `content/docs/${language}/errors/x.mdx`, text: `---\ntitle: T\ndescription: D\n---\n${body}` });
const block = (commands: string, language = 'sh') => `\`\`\`${language} not-run=yours\n${commands}\n\`\`\`\n`;
const told = (fill: Record<string, string[]>, ja: string, en: string): string[] =>
  checkFill({ fill }, [page('ja', ja), page('en', en)]).map(({ message, expected }) => `${message}; ${expected}`);

describe('the placeholders of an error entry', () => {
  const fill = { volume: ['<volume>', '<ボリューム>'] };

  it('stand in the commands of both languages', () =>
    expect(told(fill, block('docker volume rm <ボリューム>'), block('docker volume rm <volume>'))).toEqual([]));

  it('may not be missing from both', () =>
    expect(
      told(fill, block('docker volume rm <volume>'), block('docker rm <container>\ndocker volume rm <volume>')),
    ).toEqual([
      'fill.volume names <ボリューム>, which stands in no sh block of the page; one of <volume>, <container>',
    ]));

  it('may not be missing from one of them', () =>
    expect(told({ volume: ['<volume>'] }, block('docker volume ls'), block('docker volume rm <volume>'))).toEqual([
      'fill.volume fills nothing in content/docs/ja/errors/x.mdx; a placeholder such as <container> in an sh block',
    ]));

  it.each(['text', 'console', 'yaml'])('are not looked for in %s', (language) =>
    expect(told({ volume: ['<volume>'] }, block('<volume>', language), block('<volume>', language))).toHaveLength(3),
  );
});
