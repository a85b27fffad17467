import { expect, test } from 'vitest';
import { inspectLine } from '../../../src/site/machine/inspect-sheet.ts';

test('the line that shows the same names a thing as a reader would', () => {
  expect(inspectLine('container', 'abc', 'web')).toBe('docker inspect web');
  expect(inspectLine('volume', 'data', 'data')).toBe('docker volume inspect data');
  expect(inspectLine('image', 'sha256:0123456789abcdef', 'nginx:latest')).toBe('docker image inspect nginx:latest');
  expect(inspectLine('image', 'sha256:0123456789abcdef', '0123456789ab')).toBe('docker image inspect 0123456789ab');
});
