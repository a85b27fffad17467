import { expect, test } from 'vitest';
import { createRandom } from '../../src/base/random.ts';

test('the same seed gives the same values, another seed others', () => {
  const ids = (seed: string): string[] => {
    const random = createRandom(seed);
    return [random.hex(64), random.hex(12), String(random.int(1000))];
  };
  expect(ids('a')).toEqual(ids('a'));
  expect(ids('a')).not.toEqual(ids('b'));
});

test('hex gives as many lower-case digits as asked for', () => {
  expect(createRandom('x').hex(64)).toMatch(/^[0-9a-f]{64}$/);
});

test('pick refuses an empty list', () => {
  expect(() => createRandom('x').pick([])).toThrow('the list is empty');
});
