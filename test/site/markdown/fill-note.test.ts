import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { errorOfFile, fillNote } from '../../../src/site/markdown/fill-note.ts';

const PAGE = 'content/docs/en/errors/volume-in-use.mdx';
const compiled = async (source: string, file = PAGE) =>
  (await mdxToJs(source, { mdastPlugins: [fillNote], fileURL: pathToFileURL(file) })).code;
const block = (commands: string, language = 'sh') => `\`\`\`${language}\n${commands}\n\`\`\`\n\n`;

test('the note stands once, before the first commands that take a value', async () => {
  const code = await compiled(
    block('docker ps') + block('<volume>', 'text') + block('rm <volume>') + block('inspect <volume>'),
  );
  expect(code.match(/_jsx\(FillIn/g)).toHaveLength(1);
  expect(code.indexOf('_jsx(FillIn')).toBeGreaterThan(code.indexOf('docker ps'));
  expect(code.indexOf('_jsx(FillIn')).toBeLessThan(code.indexOf('rm <volume>'));
});

test('no other page has one', async () => {
  expect(await compiled(block('docker volume rm <volume>'), 'content/docs/en/volumes/volumes.mdx')).not.toContain(
    'FillIn',
  );
  expect(await compiled(block('docker volume rm <other>'))).not.toContain('FillIn');
  expect(errorOfFile('/w/content/docs/ja/errors/x.mdx')).toBe('x');
  expect(errorOfFile('/w/content/docs/ja/errors/index.md')).toBeUndefined();
});
