// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is tested is that very notation
import { describe, expect, test } from 'vitest';
import { substitute } from '../../../../src/docker/compose/load/template.ts';

const VARIABLES: Readonly<Record<string, string>> = { SET: 'value', EMPTY: '', OTHER: 'else' };

function run(template: string): { readonly value: string; readonly unset: readonly string[] } {
  const unset: string[] = [];
  const value = substitute(
    template,
    (name) => VARIABLES[name],
    (name) => unset.push(name),
  );
  return { value, unset };
}

describe('variables in values', () => {
  test.each([
    ['plain', 'plain'],
    ['$SET', 'value'],
    ['${SET}', 'value'],
    ['a$SET-b', 'avalue-b'],
    ['a${SET}b', 'avalueb'],
    ['$$SET', '$SET'],
    ['$${SET}', '${SET}'],
    ['${SET:-x}', 'value'],
    ['${EMPTY:-x}', 'x'],
    ['${EMPTY-x}', ''],
    ['${NONE:-x}', 'x'],
    ['${NONE-x}', 'x'],
    ['${NONE:-}', ''],
    ['${SET:+x}', 'x'],
    ['${EMPTY:+x}', ''],
    ['${EMPTY+x}', 'x'],
    ['${NONE+x}', ''],
    ['${NONE:-a:b}', 'a:b'],
    ['${NONE:-${SET}}', 'value'],
    ['${NONE:-${ALSO:-deep}}', 'deep'],
    ['${NONE:-$SET}', 'value'],
    ['a${NONE:-b}c${ALSO:-d}e', 'abcde'],
    ['${SET?why}', 'value'],
    ['${EMPTY?why}', ''],
    ['$1', '$1'],
    ['cost: 5$', 'cost: 5$'],
  ])('%s is %j', (template, value) => {
    expect(run(template)).toEqual({ value, unset: [] });
  });

  test('a variable that is not set is blank, and told', () => {
    expect(run('$NONE-${ALSO}')).toEqual({ value: '-', unset: ['NONE', 'ALSO'] });
  });

  test.each([
    ['${NONE:?say why}', 'required variable NONE is missing a value: say why'],
    ['${NONE?}', 'required variable NONE is missing a value'],
    ['${EMPTY:?$OTHER}', 'required variable EMPTY is missing a value: else'],
    ['${', 'Invalid template: "${"'],
    ['a ${SET', 'Invalid template: "a ${SET"'],
    ['${}', 'Invalid template: "${}"'],
    ['${SET!x}', 'Invalid template: "${SET!x}"'],
  ])('%s fails: %s', (template, message) => {
    expect(() => run(template)).toThrow(message);
  });
});
