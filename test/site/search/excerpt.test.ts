import { expect, test } from 'vitest';
import { aroundFirstMark } from '../../../src/site/search/excerpt.ts';

const part = (text: string, marked = false) => ({ text, marked });

test('a short excerpt stays whole', () => {
  const parts = [part('the '), part('volume', true), part(' is in use')];
  expect(aroundFirstMark(parts)).toEqual(parts);
});

test('a long one is cut around its first mark', () => {
  const shown = aroundFirstMark([part('前'.repeat(80)), part('印', true), part('後'.repeat(300))]);
  expect(shown.map(({ text }) => text)).toEqual([`…${'前'.repeat(24)}`, '印', `${'後'.repeat(109)}…`]);
});

test('the end of a sentence before it is left out', () => {
  const shown = aroundFirstMark([part('. No such '), part('container', true)]);
  expect(shown).toEqual([part('No such '), part('container', true)]);
});
