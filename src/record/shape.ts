/** Holds data that came from outside to a shape, and names the place where it is another one. */

/** Something is not as a record has it. */
export class RecordProblem extends Error {
  /** As a path into the JSON: `runbooks[0].steps[2].state`; empty for the whole. */
  readonly place: string;
  readonly expected: string;

  constructor(place: string, expected: string) {
    super(`${place === '' ? 'the record' : place}: expected ${expected}`);
    this.name = 'RecordProblem';
    this.place = place;
    this.expected = expected;
  }
}

/** Throws `RecordProblem`. Members that are not named are left alone: later versions may add some. */
export type Shape = (value: unknown, place: string) => void;

const primitive =
  (kind: string, is: (value: unknown) => boolean): Shape =>
  (value, place) => {
    if (!is(value)) throw new RecordProblem(place, `a ${kind}`);
  };

export const string = primitive('string', (value) => typeof value === 'string');
export const number = primitive('number', (value) => typeof value === 'number');
export const boolean = primitive('boolean', (value) => typeof value === 'boolean');

export const between =
  (least: number, most: number): Shape =>
  (value, place) => {
    if (typeof value !== 'number' || !(value >= least && value <= most))
      throw new RecordProblem(place, `a number from ${least} to ${most}`);
  };

export const oneOf =
  (...values: readonly (string | number | null)[]): Shape =>
  (value, place) => {
    if (!values.some((one) => one === value))
      throw new RecordProblem(place, `one of ${values.map((one) => JSON.stringify(one)).join(', ')}`);
  };

export const nullOr =
  (shape: Shape): Shape =>
  (value, place) => {
    if (value !== null) shape(value, place);
  };

export const optional =
  (shape: Shape): Shape =>
  (value, place) => {
    if (value !== undefined) shape(value, place);
  };

export const list =
  (shape: Shape): Shape =>
  (value, place) => {
    if (!Array.isArray(value)) throw new RecordProblem(place, 'a list');
    for (const [index, item] of value.entries()) shape(item, `${place}[${index}]`);
  };

export const object =
  (members: Readonly<Record<string, Shape>>): Shape =>
  (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new RecordProblem(place, 'an object');
    for (const [name, shape] of Object.entries(members)) {
      const member = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
      shape(member, place === '' ? name : `${place}.${name}`);
    }
  };

/** An object whose members all have one shape. */
export const each =
  (shape: Shape): Shape =>
  (value, place) => {
    object({})(value, place);
    for (const [name, member] of Object.entries(value as object)) shape(member, `${place}.${name}`);
  };

/** An object whose shape is named by one of its members. */
export const variant =
  (name: string, shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, place) => {
    object({ [name]: oneOf(...Object.keys(shapes)) })(value, place);
    shapes[String((value as Record<string, unknown>)[name])]?.(value, place);
  };
