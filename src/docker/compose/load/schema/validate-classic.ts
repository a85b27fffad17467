// Models xeipuuv/gojsonschema v1.2.0 and compose-spec/compose-go schema/schema.go (v2.0.2 to v2.4.8).
import { LoadError } from '../errors.ts';
import { isList, isMap, type Tree, type TreeMap } from '../tree.ts';
import type { Schema } from './types.ts';
import { equal, fits } from './values.ts';

interface Problem {
  readonly type: 'invalid_type' | 'one_of' | 'other';
  readonly at: string;
  readonly text: string;
}

/** Problems in the order they are found, and a score that says which choice of several came closest. */
class Result {
  readonly problems: Problem[] = [];
  score = 0;

  add(problem: Problem): void {
    this.problems.push(problem);
    this.score -= 2;
  }

  merge(other: Result): void {
    this.problems.push(...other.problems);
    this.score += other.score;
  }
}

/** Throws LoadError with the most specific problem. */
export function validateClassic(root: Tree, schema: Schema): void {
  const result = check(root, schema, '');
  const { problems } = result;
  let chosen = 0;
  problems.forEach((problem, index) => {
    const best = problems[chosen];
    if (!best) return;
    const more = depth(problem) - depth(best);
    if (more > 0 || (more === 0 && problem.type === 'invalid_type' && best.type !== 'invalid_type')) chosen = index;
  });
  const problem = problems[chosen];
  if (!problem) return;
  const told = problem.type === 'one_of' ? (problems[chosen + 1] ?? problem) : problem;
  throw new LoadError(`${problem.at === '' ? '(root)' : problem.at} ${told.text}`);
}

const depth = ({ at }: Problem): number => at.split('.').length;

const join = (at: string, key: string): string => (at === '' ? key : `${at}.${key}`);

function check(value: Tree, schema: Schema, at: string): Result {
  const result = new Result();
  const { types } = schema;
  if (types && !fits(value, types)) {
    result.add({ type: 'invalid_type', at, text: `must be a ${readable(types)}` });
    return result;
  }
  if (schema.oneOf) checkOneOf(value, schema.oneOf, at, result);
  if (typeof value === 'number') checkNumber(value, schema, at, result);
  if (isList(value)) checkItems(value, schema, at, result);
  if (isMap(value)) checkMembers(value, schema, at, result);
  if (schema.values && typeof value === 'string' && !schema.values.includes(value)) {
    const allowed = schema.values.map((one) => JSON.stringify(one)).join(', ');
    result.add({ type: 'other', at, text: `${at} must be one of the following: ${allowed}` });
  }
  result.score += 2;
  if (typeof value === 'string' || typeof value === 'number') result.score++;
  if (isMap(value)) {
    for (const [key, child] of schema.properties ?? []) {
      const item = value.get(key);
      if (item !== undefined) result.merge(check(item, child, join(at, key)));
    }
  }
  return result;
}

function checkNumber(value: number, { minimum, maximum }: Schema, at: string, result: Result): void {
  if (minimum !== undefined && value < minimum)
    result.add({ type: 'other', at, text: `Must be greater than or equal to ${minimum}` });
  if (maximum !== undefined && value > maximum)
    result.add({ type: 'other', at, text: `Must be less than or equal to ${maximum}` });
  result.score++;
}

function checkItems(value: readonly Tree[], schema: Schema, at: string, result: Result): void {
  const { items } = schema;
  if (items)
    value.forEach((item, index) => {
      result.merge(check(item, items, join(at, String(index))));
    });
  if (schema.unique) {
    const pair = equal(value);
    if (pair) result.add({ type: 'other', at, text: `array items[${pair[0]},${pair[1]}] must be unique` });
  }
  result.score++;
}

function checkMembers(value: TreeMap, schema: Schema, at: string, result: Result): void {
  for (const name of schema.required ?? []) {
    if (value.has(name)) result.score++;
    else result.add({ type: 'other', at, text: `${name} is required` });
  }
  for (const [key, item] of value) {
    const known = schema.properties?.has(key) ?? false;
    const matching = (schema.patterns ?? []).filter(([pattern]) => pattern.test(key));
    for (const [, child] of matching) result.merge(check(item, child, join(at, key)));
    if (!known && matching.length === 0 && schema.closed)
      result.add({ type: 'other', at, text: `Additional property ${key} is not allowed` });
  }
  result.score++;
}

function checkOneOf(value: Tree, choices: readonly Schema[], at: string, result: Result): void {
  let valid = 0;
  let best: Result | undefined;
  for (const choice of choices) {
    const one = check(value, choice, at);
    if (one.problems.length === 0) valid++;
    else if (valid === 0 && (!best || one.score > best.score)) best = one;
  }
  if (valid === 1) return;
  result.add({ type: 'one_of', at, text: 'Must validate one and only one schema (oneOf)' });
  if (valid === 0 && best) result.merge(best);
}

function readable(types: readonly string[]): string {
  const names = types.map((type) => (type === 'object' ? 'mapping' : type === 'array' ? 'list' : type));
  return names.length === 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
