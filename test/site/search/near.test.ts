import { describe, expect, test } from 'vitest';
import { missingAddress, nearPages } from '../../../src/site/search/near.ts';

const pages = [
  '/en/volumes/',
  '/en/volumes/volumes/',
  '/en/volumes/bind-mounts/',
  '/en/volumes/tmpfs/',
  '/en/errors/port-already-allocated/',
  '/en/errors/container-name-conflict/',
  '/en/runbooks/port-already-allocated/',
  '/en/basics/images/',
].map((address) => ({ address, title: address }));
const near = (pathname: string) => nearPages(pathname, pages, 3).map(({ address }) => address);

describe('a missing address', () => {
  test.each([
    ['/en/volumes/bind-mounst/', 'en', 'bind mounst'],
    ['/ja/errors/port_is.allocated.html', 'ja', 'port is allocated'],
    ['/ja/%E3%83%9C%E3%83%AA%E3%83%A5%E3%83%BC%E3%83%A0/', 'ja', 'ボリューム'],
    ['/ja/volumes/%E0%A4%A/', 'ja', '%e0%a4%a'],
    ['/wiki/tmpfs', undefined, 'tmpfs'],
    ['/en/', 'en', ''],
    ['/', undefined, ''],
  ])('%s', (pathname, language, words) => expect(missingAddress(pathname)).toEqual({ language, words }));
});

describe('near pages', () => {
  test.each([
    ['letters are swapped', '/en/volumes/bind-muonts/', ['/en/volumes/bind-mounts/']],
    ['the plural is missing', '/en/volumes/bind-mount', ['/en/volumes/bind-mounts/']],
    ['the section is another', '/en/basics/tmpfs/', ['/en/volumes/tmpfs/']],
    ['the file is asked for', '/en/basics/images.html', ['/en/basics/images/']],
    [
      'words are in another order',
      '/en/errors/allocated-port/',
      ['/en/errors/port-already-allocated/', '/en/runbooks/port-already-allocated/'],
    ],
    ['a section is misspelt', '/en/volume/', ['/en/volumes/', '/en/volumes/volumes/']],
    ['the language is missing', '/errors/container-name-conflict', ['/en/errors/container-name-conflict/']],
    ['nothing is near', '/en/kubernetes/', []],
    ['nothing was asked for', '/en/', []],
  ])('when %s', (_why, pathname, expected) => expect(near(pathname)).toEqual(expected));
});
