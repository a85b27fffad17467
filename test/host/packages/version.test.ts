import { describe, expect, test } from 'vitest';
import { compareDebianVersions } from '../../../src/host/packages/version.ts';

describe('package versions are ordered as dpkg orders them', () => {
  test.each([
    ['1.7.0~rc.1-1', '1.7.0-1'],
    ['1.5.1-1', '1.7.0~rc.1'],
    ['1.7.0~rc.1', '1.7.0~rc.1-1'],
    ['20.10.7-0ubuntu5~18.04.3', '20.10.7-0ubuntu5'],
    ['17.12.1-0ubuntu1', '20.10.7-0ubuntu5~18.04.3'],
    ['9.9', '1:1.0'],
    ['1.9', '1.10'],
  ])('%s is older than %s', (older, newer) => {
    expect([compareDebianVersions(older, newer) < 0, compareDebianVersions(newer, older) > 0]).toEqual([true, true]);
  });
});
