import { expect, test } from 'vitest';
import { parseExport } from '../../../../../src/docker/cli/command/buildx/outputs.ts';

test.each([
  ['out', { type: 'local', attrs: {}, dest: 'out' }],
  ['-', { type: 'tar', attrs: {}, dest: '-' }],
  ['type=local,dest=a', { type: 'local', attrs: {}, dest: 'a' }],
  ['type=image,name=x,push=true', { type: 'image', attrs: { name: 'x', push: 'true' }, dest: '' }],
  ['type=registry,name=x', { type: 'image', attrs: { name: 'x', push: 'true' }, dest: '' }],
  ['type=docker,"name=a,b"', { type: 'docker', attrs: { name: 'a,b' }, dest: '' }],
])('%s', (text, entry) => {
  expect(parseExport(text)).toEqual(entry);
});

test.each([
  ['dest=x,a=b', 'type is required for output'],
  ['type=local,dest', 'invalid value dest'],
])('%s is wrong', (text, message) => {
  expect(() => parseExport(text)).toThrow(message);
});
