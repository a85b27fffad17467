// Models santhosh-tekuri/jsonschema v6 and compose-spec/compose-go schema/schema.go (v2.9.1).
import { LoadError } from '../errors.ts';
import { isList, isMap, Timestamp, type Tree, type TreeMap } from '../tree.ts';
import type { Schema } from './types.ts';
import { equal, fits } from './values.ts';

interface Problem {
  readonly at: readonly string[];
  readonly text: string;
  /** How specific it is: the deepest one is told. */
  readonly depth: number;
}

/** Throws LoadError with the most specific problem. */
export function validateModern(root: Tree, schema: Schema): void {
  const problem = check(root, schema, []);
  if (problem) throw new LoadError(`${problem.at.join('.')} ${problem.text}`);
}

/** Of several problems the deepest, the first of those. */
const deepest = (problems: readonly (Problem | undefined)[]): Problem | undefined => {
  let found: Problem | undefined;
  for (const problem of problems) if (problem && (!found || problem.depth > found.depth)) found = problem;
  return found;
};

function check(value: Tree, schema: Schema, at: readonly string[]): Problem | undefined {
  const say = (text: string, extra = 0): Problem => ({ at, text, depth: at.length + extra });
  const { types, values } = schema;
  if (value instanceof Timestamp) return say('invalid jsonType time.Time');
  if (types && !fits(value, types)) return say(`must be a ${readable(types)}`);
  const problems: (Problem | undefined)[] = [];
  if (values && typeof value === 'string' && !values.includes(value)) {
    const allowed = values.map((one) => `'${one}'`).join(', ');
    problems.push(say(`value must be ${values.length === 1 ? '' : 'one of '}${allowed}`));
  }
  if (isMap(value)) problems.push(...checkMembers(value, schema, at, say));
  if (isList(value)) problems.push(...checkItems(value, schema, at, say));
  if (typeof value === 'string' && schema.pattern !== undefined && !new RegExp(schema.pattern).test(value))
    problems.push(say(`'${value}' does not match pattern '${schema.pattern}'`));
  if (typeof value === 'number') {
    if (schema.minimum !== undefined && value < schema.minimum)
      problems.push(say(`must be greater than or equal to ${schema.minimum}`));
    if (schema.maximum !== undefined && value > schema.maximum)
      problems.push(say(`must be less than or equal to ${schema.maximum}`));
  }
  if (schema.oneOf) problems.push(checkOneOf(value, schema.oneOf, at, say));
  return deepest(problems);
}

type Say = (text: string, extra?: number) => Problem;

function checkMembers(value: TreeMap, schema: Schema, at: readonly string[], say: Say): (Problem | undefined)[] {
  const problems: (Problem | undefined)[] = [];
  const missing = (schema.required ?? []).filter((name) => !value.has(name));
  if (missing.length > 0) {
    const names = missing.map((name) => `'${name}'`).join(', ');
    problems.push(say(missing.length === 1 ? `missing property ${names}` : `missing properties ${names}`));
  }
  const unknown: string[] = [];
  for (const [key, item] of value) {
    const schemas = [
      ...(schema.properties?.has(key) ? [schema.properties.get(key)] : []),
      ...(schema.patterns ?? []).filter(([pattern]) => pattern.test(key)).map(([, one]) => one),
    ];
    for (const one of schemas) if (one) problems.push(check(item, one, [...at, key]));
    if (schemas.length === 0 && schema.closed) unknown.push(key);
  }
  if (unknown.length > 0)
    problems.push(say(`additional properties ${unknown.map((name) => `'${name}'`).join(', ')} not allowed`, 1));
  return problems;
}

function checkItems(value: readonly Tree[], schema: Schema, at: readonly string[], say: Say): (Problem | undefined)[] {
  const problems: (Problem | undefined)[] = [];
  if (schema.unique) {
    const pair = equal(value);
    if (pair) problems.push(say(`items at ${pair[0]} and ${pair[1]} are equal`));
  }
  const { items } = schema;
  if (items) problems.push(...value.map((item, index) => check(item, items, [...at, String(index)])));
  return problems;
}

function checkOneOf(value: Tree, choices: readonly Schema[], at: readonly string[], say: Say): Problem | undefined {
  const found = choices.map((choice) => check(value, choice, at));
  const matching = found.flatMap((problem, index) => (problem ? [] : [index]));
  if (matching.length === 1) return undefined;
  if (matching.length > 1) return say(`oneOf failed, subschemas ${matching.join(', ')} matched`);
  return deepest(found);
}

function readable(types: readonly string[]): string {
  const names = types.map((type) => (type === 'object' ? 'mapping' : type));
  if (names.length === 1) return names[0] ?? '';
  names.sort();
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
