import { expect, test } from 'vitest';
import type { Level } from '../../../src/book/languages.ts';
import type { Standing } from '../../../src/site/practice/reached.ts';
import { type Drill, suggest } from '../../../src/site/practice/suggestion.ts';

const drill = (slug: string, area: string, level: Level, standing: Standing = 'new', updatedAt = 0): Drill => ({
  slug,
  area,
  level,
  reached: { standing, passed: 0, states: {}, updatedAt },
});

test('the first drill is the easiest of the first area', () => {
  const drills = [
    drill('b', 'basics', 'intermediate'),
    drill('a', 'basics', 'beginner'),
    drill('c', 'gpu', 'beginner'),
  ];
  expect(suggest(drills)).toEqual({ slug: 'a', reason: 'first' });
});

test('what was left half-way goes first, the latest of several', () => {
  const drills = [
    drill('a', 'basics', 'beginner'),
    drill('b', 'basics', 'beginner', 'begun', 5),
    drill('c', 'gpu', 'advanced', 'begun', 9),
  ];
  expect(suggest(drills)).toEqual({ slug: 'c', reason: 'begun' });
});

test('an area nobody went to comes before more of a known one', () => {
  const drills = [
    drill('a', 'basics', 'beginner', 'finished'),
    drill('b', 'basics', 'beginner'),
    drill('c', 'gpu', 'intermediate'),
    drill('d', 'gpu', 'beginner'),
  ];
  expect(suggest(drills)).toEqual({ slug: 'd', reason: 'area' });
});

test('a level done is followed by the next', () => {
  const drills = [drill('a', 'gpu', 'beginner', 'finished'), drill('b', 'gpu', 'intermediate')];
  expect(suggest(drills)).toEqual({ slug: 'b', reason: 'level' });
});

test('among areas begun, the one with most left goes on', () => {
  const drills = [
    drill('a', 'basics', 'beginner', 'finished'),
    drill('b', 'basics', 'beginner'),
    drill('c', 'gpu', 'beginner', 'finished'),
    drill('d', 'gpu', 'beginner'),
    drill('e', 'gpu', 'beginner'),
  ];
  expect(suggest(drills)).toEqual({ slug: 'd', reason: 'more' });
});

test('there is nothing to suggest when all are mended', () => {
  expect(suggest([drill('a', 'gpu', 'beginner', 'finished')])).toBeUndefined();
});
