import { expect, test } from 'vitest';
import type { StepRecord } from '../../src/record/record.ts';
import { storyOf } from '../../src/record/story.ts';

const step = (id: string, inputs: number | null): StepRecord => ({
  ...{ id, inputs, heading: id, line: 1, state: 'passed', noticed: inputs === null, reason: null, optional: false },
  ...{ duration: 0, captured: {}, branch: null, check: null, commands: [] },
});
const typed = (line: string, inputs: number) => ({ line, inputs, output: '', exit: 0 });

test('what was typed stands before the step that came after it, and at the end', () => {
  const story = storyOf({
    steps: [step('a', 3), step('b', 9)],
    typed: [typed('one', 2), typed('two', 5), typed('last', 11)],
  });
  expect(
    story.map((scene) => (scene.kind === 'step' ? scene.step.id : scene.commands.map(({ line }) => line))),
  ).toEqual([['one'], 'a', ['two'], 'b', ['last']]);
  expect(story.map(({ inputs }) => inputs)).toEqual([2, 3, 5, 9, 11]);
});

test('a step that left no trace is over with the one before', () => {
  expect(storyOf({ steps: [step('a', 3), step('b', null)], typed: [] }).map(({ inputs }) => inputs)).toEqual([3, 3]);
});
