import { describe, expect, it } from 'vitest';
import { createCourse } from '../../../src/site/runbook/course.ts';

const MINUTE = 60_000;

function courseAt() {
  let time = 0;
  const course = createCourse('test', [], () => time);
  const later = (ms: number) => {
    time += ms;
  };
  const pass = (id: string, inputs: number, captured = {}) => {
    course.begin(id, inputs);
    course.set(id, 'passed');
    course.done(id, captured, false);
  };
  return { course, later, pass };
}

describe('the course of a reader', () => {
  it('knows how long each step took, and takes no account of a long pause', () => {
    const { course, later, pass } = courseAt();
    later(2 * MINUTE);
    pass('a', 0);
    later(600 * MINUTE);
    pass('b', 1);
    expect(course.kept.took).toEqual({ a: 2 * MINUTE, b: 10 * MINUTE });
  });

  it('knows in which step a name was captured first', () => {
    const { course, pass } = courseAt();
    pass('a', 0, { web: 'x' });
    pass('b', 1, { web: 'x', other: 'y' });
    expect(course.kept.origins).toEqual({ web: 'a', other: 'b' });
  });

  it('goes back to when a step began: its inputs, the values and states of then', () => {
    const { course, pass } = courseAt();
    pass('a', 3, { web: 'x' });
    pass('b', 5, { other: 'y' });
    pass('c', 8);
    expect(course.rewind('b')).toBe(5);
    expect(Object.fromEntries(course.states)).toEqual({ a: 'passed' });
    expect(course.values).toEqual({ web: 'x' });
    expect(Object.keys(course.kept.marks)).toEqual(['a']);
    expect(course.rewind('c')).toBeUndefined();
  });
});
