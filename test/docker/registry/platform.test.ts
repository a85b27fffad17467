import { describe, expect, test } from 'vitest';
import { engineVersion } from '../../../src/docker/engine-version.ts';
import { bestMatch, formatPlatform, parsePlatform, writtenPlatform } from '../../../src/docker/registry/platform.ts';

const V28 = engineVersion('28.5.2');
const HOST = { os: 'linux', architecture: 'amd64', variant: '' };

describe('platforms as people write them', () => {
  test.each([
    ['linux/arm64', 'linux/arm64', 'linux/arm64'],
    ['linux/arm64/v8', 'linux/arm64', 'linux/arm64/v8'],
    ['arm64', 'linux/arm64', 'linux/arm64'],
    ['linux/aarch64', 'linux/arm64', 'linux/arm64'],
    ['linux/x86_64', 'linux/amd64', 'linux/amd64'],
    ['linux/arm', 'linux/arm/v7', 'linux/arm'],
    ['linux/arm/v6', 'linux/arm/v6', 'linux/arm/v6'],
    ['windows', 'windows/amd64', 'windows/amd64'],
  ])('%s is %s', (text, normal, written) => {
    expect(formatPlatform(parsePlatform(text, HOST, V28))).toBe(normal);
    expect(writtenPlatform(text, HOST, V28)).toBe(written);
  });

  test.each([
    ['28.5.2', 'nonsense', '"nonsense": unknown operating system or architecture: invalid argument'],
    ['28.5.2', 'a/b/c/d', '"a/b/c/d": cannot parse platform specifier: invalid argument'],
    [
      '20.10.24',
      'li nux/amd64',
      '"li nux" is an invalid component of "li nux/amd64": platform specifier component must match "^[A-Za-z0-9_-]+$": invalid argument',
    ],
    [
      '26.1.5',
      'linux/am d64',
      '"am d64" is an invalid component of "linux/am d64": platform specifier component must match "^[A-Za-z0-9_-]+$": invalid argument',
    ],
  ])('%s refuses %s', (version, text, message) => {
    expect(() => parsePlatform(text, HOST, engineVersion(version))).toThrow(message);
  });
});

describe('the best of what a list offers', () => {
  const offered = ['amd64/', 'arm/v6', 'arm/v7', 'arm64/v8'].map((text) => {
    const [architecture = '', variant = ''] = text.split('/');
    return { platform: { os: 'linux', architecture, variant } };
  });
  const pick = (text: string) => {
    const match = bestMatch(offered, parsePlatform(text, HOST, V28));
    return match && formatPlatform(match.platform);
  };

  test.each([
    ['linux/amd64', 'linux/amd64'],
    ['linux/arm64', 'linux/arm64/v8'],
    ['linux/arm', 'linux/arm/v7'],
    ['linux/arm/v6', 'linux/arm/v6'],
    ['linux/arm/v5', undefined],
    ['linux/s390x', undefined],
    ['windows/amd64', undefined],
  ])('%s: %s', (text, found) => {
    expect(pick(text)).toBe(found);
  });
});
