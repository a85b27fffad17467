import { describe, expect, it } from 'vitest';
import { blocksToRun, type TryBlock } from '../../../src/site/try/order.ts';

const on = (host: string, fresh = false): TryBlock => ({ host, fresh });
const PAGE = [on('a'), on('a'), on('b'), on('a'), on('a', true), on('a')];

describe('what is run for a block', () => {
  it.each<[string, number, number[], number[]]>([
    ['the first alone', 0, [], [0]],
    ['what came before on its machine', 3, [], [0, 1, 3]],
    ['not what has been run', 3, [0, 1], [3]],
    ['not what runs on another machine', 2, [], [2]],
    ['nothing from before its machine was new', 5, [], [4, 5]],
    ['itself again', 1, [0, 1], [1]],
  ])('is %s', (_, wanted, done, expected) => expect(blocksToRun(PAGE, wanted, new Set(done))).toEqual(expected));
});
