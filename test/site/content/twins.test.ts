import { expect, test } from 'vitest';
import { twinAddress } from '../../../src/site/content/twins.ts';

test.each([
  ['content/docs/en/volumes/tmpfs.mdx', '/en/volumes/tmpfs.md'],
  ['runbooks/first-container/ja.mdx', '/ja/runbooks/first-container.md'],
  ['content/docs/ja/index.mdx', undefined],
  ['src/content/docs/ja/tags.md', undefined],
  [undefined, undefined],
])('the twin of %s stands at %s', (file, address) => expect(twinAddress(file)).toBe(address));
