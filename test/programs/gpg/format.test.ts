/** Golden text: gpg 2.2.40 on Debian 12, with Docker's key. */
import { describe, expect, test } from 'vitest';
import { DOCKER_KEY } from '../../../src/host/packages/catalogue/keys.ts';
import { ID_FORMATS } from '../../../src/programs/gpg/command-line.ts';
import { formatKeys } from '../../../src/programs/gpg/format.ts';

const print = (fingerprint: string): string => fingerprint;

/** Ids of the key and of its subkey, and the column of the user id. */
const IDS = {
  none: ['', '', 25],
  short: ['/0EBFCD88', '/F273FCD8', 23],
  '0xshort': ['/0x0EBFCD88', '/0xF273FCD8', 25],
  long: ['/8D81803C0EBFCD88', '/7EA0A9C3F273FCD8', 31],
  '0xlong': ['/0x8D81803C0EBFCD88', '/0x7EA0A9C3F273FCD8', 33],
} as const;

describe('--keyid-format', () => {
  test.each(ID_FORMATS)('%s', (ids) => {
    const [key, subkey, column] = IDS[ids];
    expect(formatKeys([DOCKER_KEY], { print, ids })).toBe(`pub   rsa4096${key} 2017-02-22 [SCEA]
      9DC858229FC7DD38854AE2D88D81803C0EBFCD88
${'uid'.padEnd(column)}Docker Release (CE deb) <docker@docker.com>
sub   rsa4096${subkey} 2017-02-22 [S]
`);
  });
});

test('--with-subkey-fingerprint tells those of subkeys', () => {
  expect(formatKeys([DOCKER_KEY], { print, subkeys: true }).split('\n').slice(-3)).toEqual([
    'sub   rsa4096 2017-02-22 [S]',
    '      D3306A018370199E527AE7997EA0A9C3F273FCD8',
    '',
  ]);
});
