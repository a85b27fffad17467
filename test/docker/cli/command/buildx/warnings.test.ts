import { expect, test } from 'vitest';
import { encode } from '../../../../../src/base/bytes.ts';
import type { VertexWarning } from '../../../../../src/docker/api/types/buildkit.ts';
import { printWarnings } from '../../../../../src/docker/cli/command/buildx/warnings.ts';
import { engineVersion } from '../../../../../src/docker/engine-version.ts';

const warning = (short: string): VertexWarning => ({
  vertex: 'sha256:a',
  level: 1,
  short,
  detail: ['Because.'],
  url: 'https://example.com/rule',
  sourceInfo: { filename: 'Dockerfile', data: encode('FROM x\nMAINTAINER y\n'), language: 'Dockerfile' },
  ranges: [{ start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }],
});
const plain = (text: string): string => text.replaceAll(/\u001b\[\d+m/g, '');
const V28 = engineVersion('28.5.2');

test('none', () => {
  expect(printWarnings([], false, V28)).toBe('');
});

test('one, said twice', () => {
  const text = plain(printWarnings([warning('A: b (line 2)'), warning('A: b (line 2)')], false, V28));
  expect(text).toBe('\n 1 warning found (use docker --debug to expand):\n - A: b (line 2)\n');
  expect(plain(printWarnings([warning('A')], false, engineVersion('26.1.5')))).toContain('(use --debug to expand)');
});

test('two, at length', () => {
  expect(plain(printWarnings([warning('A'), warning('B')], true, V28))).toBe(
    `\n 2 warnings found:\n${['A', 'B']
      .map(
        (name) => ` - ${name}
Because.
More info: https://example.com/rule
Dockerfile:2
--------------------
   1 |     FROM x
   2 | >>> MAINTAINER y
   3 |     
--------------------

`,
      )
      .join('')}`,
  );
});
