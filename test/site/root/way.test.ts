import { expect, test } from 'vitest';
import { wayToRoot } from '../../../src/site/root/way.ts';

test.each([
  ['index.html', './'],
  ['sw.js', './'],
  ['ja/index.html', '../'],
  ['ja/volumes/volumes/', '../../../'],
  ['ja/volumes/volumes.md', '../../'],
])('from %s to the root it is %s', (path, way) => expect(wayToRoot(path)).toBe(way));
