import { expect, test } from 'vitest';
import { webAddress } from '../../src/site/repository.ts';

test.each([
  ['git@github.com:team/hatoba.git', 'https://github.com/team/hatoba'],
  ['ssh://git@example.org/team/hatoba', 'https://example.org/team/hatoba'],
  ['git+https://github.com/team/hatoba.git', 'https://github.com/team/hatoba'],
  ['https://example.org/hatoba', 'https://example.org/hatoba'],
  ['/srv/hatoba.git', undefined],
])('%s is on the web at %s', (repository, address) => {
  expect(webAddress(repository)).toBe(address);
});
