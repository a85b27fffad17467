import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const texts = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(`content/i18n/${language}.json`, 'utf8'));
const ja = texts('ja');
const en = texts('en');
const values = (text = '') => [...text.matchAll(/\{\{\w+\}\}/g)].map(([name]) => name).sort();

describe('interface texts', () => {
  test('have the same keys in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(ja).sort());
  });

  test.each(Object.keys(ja))('%s is filled in from the same values in both', (key) => {
    expect(values(en[key])).toEqual(values(ja[key]));
  });

  test('are never empty', () => {
    const empty = Object.entries({ ...ja, ...en }).filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });
});
