import { describe, expect, it } from 'vitest';
import { mapFields, message, parse } from '../../../../src/command/engine/grpc/protobuf.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('a message', () => {
  it.each([
    ['a number', message([1, 150]), '089601'],
    ['a negative number', message([1, -1]), '08ffffffffffffffffff01'],
    ['a text', message([2, 'testing']), '120774657374696e67'],
    ['a truth', message([3, true]), '1801'],
    ['a message', message([3, message([1, 150])]), '1a03089601'],
    ['a repeated field', message([4, 'a'], [4, 'b']), '220161220162'],
    ['a map', message(...mapFields(1, { k: 'v' })), '0a060a016b120176'],
    ['zeros, which are left out', message([1, 0], [2, ''], [3, false], [4, undefined]), ''],
  ])('holds %s', (_, bytes, expected) => {
    expect(hex(bytes)).toBe(expected);
  });

  it('is read back', () => {
    const read = parse(
      message(
        [1, 2 ** 40],
        [2, 'text'],
        [3, true],
        [4, message([1, 'x'])],
        [4, message([1, 'y'])],
        ...mapFields(5, { k: 'v' }),
      ),
    );
    expect([read.number(1), read.text(2), read.flag(3), read.map(5)]).toEqual([2 ** 40, 'text', true, { k: 'v' }]);
    expect(read.each(4).map((one) => one.text(1))).toEqual(['x', 'y']);
    expect([read.has(4), read.has(9), read.number(9), read.text(9)]).toEqual([true, false, 0, '']);
  });

  it('passes over fields of fixed width', () => {
    const read = parse(Uint8Array.from([0x09, 1, 2, 3, 4, 5, 6, 7, 8, 0x15, 1, 2, 3, 4, 0x18, 7]));
    expect(read.number(3)).toBe(7);
  });

  it.each([
    ['a length too long', [0x0a, 5, 1]],
    ['a number without an end', [0x08, 0x80]],
  ])('is refused with %s', (_, bytes) => {
    expect(() => parse(Uint8Array.from(bytes))).toThrow(RangeError);
  });
});
