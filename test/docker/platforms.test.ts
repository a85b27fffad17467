import { expect, test } from 'vitest';
import { formatPlatform, parsePlatform } from '../../src/docker/platforms.ts';

const HOST = { os: 'linux', architecture: 'amd64', variant: '' };

test.each([
  ['linux/amd64', 'linux/amd64'],
  ['linux', 'linux/amd64'],
  ['amd64', 'linux/amd64'],
  ['x86_64', 'linux/amd64'],
  ['aarch64', 'linux/arm64'],
  ['linux/arm64/v8', 'linux/arm64'],
  ['linux/arm/v7', 'linux/arm/v7'],
  ['windows/AMD64', 'windows/amd64'],
])('%s is %s', (text, platform) => {
  expect(formatPlatform(parsePlatform(text, HOST))).toBe(platform);
});

test.each([
  ['bogus', '"bogus": unknown operating system or architecture: invalid argument'],
  ['a/b/c/d', '"a/b/c/d": cannot parse platform specifier: invalid argument'],
  ['linux/a,b', /^"a,b" is an invalid component of "linux\/a,b": /],
])('%s is none', (text, message) => {
  expect(() => parsePlatform(text, HOST)).toThrow(message);
});
