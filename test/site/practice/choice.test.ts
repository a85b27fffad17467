import { describe, expect, test } from 'vitest';
import { isChosen, readChoice, standings, writeChoice } from '../../../src/site/practice/choice.ts';

const offered = { level: ['beginner', 'advanced'], area: ['gpu', 'volumes'], standing: standings };

describe('a choice in the address', () => {
  test.each([{}, { level: 'beginner' }, { area: 'gpu', standing: 'new' as const }])(
    '%j is read as written',
    (choice) => {
      expect(readChoice(writeChoice(choice), offered)).toEqual(choice);
    },
  );

  test('is nothing when nothing is chosen', () => {
    expect(writeChoice({})).toBe('');
  });

  test('passes over what the page does not offer', () => {
    expect(readChoice('?level=heroic&area=gpu&colour=red', offered)).toEqual({ area: 'gpu' });
  });
});

describe('a drill', () => {
  const drill = { level: 'beginner', area: 'gpu', standing: 'new' } as const;

  test('is shown when nothing is chosen', () => {
    expect(isChosen({}, drill)).toBe(true);
  });

  test('is shown when all that is chosen fits', () => {
    expect(isChosen({ level: 'beginner', standing: 'new' }, drill)).toBe(true);
  });

  test('is left out when one thing does not fit', () => {
    expect(isChosen({ level: 'beginner', area: 'volumes' }, drill)).toBe(false);
  });
});
