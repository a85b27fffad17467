import { describe, expect, test } from 'vitest';
import { codePointsOf, facesOf, fontCss, holdsAny } from '../../../src/site/fonts/subsets.ts';

const css = `
@font-face { font-family: 'X'; src: url(./files/x-1.woff2) format('woff2-variations'); unicode-range: U+3042,U+4e00-4e03; }
@font-face { font-family: 'X'; src: url(./files/x-latin.woff2) format('woff2-variations'); unicode-range: U+0000-00FF; }`;

describe('font subsets', () => {
  test('are read from the style sheet', () => {
    expect(facesOf(css)).toEqual([
      { file: 'x-1.woff2', range: 'U+3042,U+4e00-4e03' },
      { file: 'x-latin.woff2', range: 'U+0000-00FF' },
    ]);
  });

  test.each([
    ['あ', true],
    ['丂', true],
    ['丄', false],
    ['a', false],
  ])('U+3042,U+4e00-4e03 holds %s: %s', (character, held) => {
    expect(holdsAny('U+3042,U+4e00-4e03', codePointsOf([character]))).toBe(held);
  });

  test('are named only where a character in use needs them', () => {
    expect(fontCss('X', '@x', facesOf(css), codePointsOf(['dock']))).toBe(
      "@font-face{font-family:'X';font-style:normal;font-display:swap;font-weight:100 900;" +
        "src:url('@x/files/x-latin.woff2') format('woff2');unicode-range:U+0000-00FF}",
    );
  });
});
