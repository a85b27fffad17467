import { expect, test } from 'vitest';
import { encode } from '../../../../src/base/bytes.ts';
import { lineSplitter } from '../../../../src/docker/compose/logs/lines.ts';

test.each([
  ['whole lines', ['one\ntwo\n'], ['one', 'two']],
  ['a line in pieces', ['o', 'n', 'e\nt', 'wo\n'], ['one', 'two']],
  ['an end without a line break', ['one\ntwo'], ['one', 'two']],
  ['empty lines', ['\n\n'], ['', '']],
  ['nothing', [], []],
])('%s', async (_, chunks, expected) => {
  const lines: string[] = [];
  const splitter = lineSplitter(async (line) => {
    lines.push(line);
  });
  for (const chunk of chunks) await splitter.push(encode(chunk));
  await splitter.end();
  expect(lines).toEqual(expected);
});
