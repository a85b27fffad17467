// Models compose-spec/compose-go template/variables.go and docker/compose cmd/compose/config.go runVariables.

import { type Doc, writeYaml } from '../../../base/yaml/write.ts';
import type { ComposeCli } from '../compose-cli.ts';
import { sinceCompose } from '../compose-version.ts';
import type { ModelOptions } from '../load/load.ts';
import { closingBrace } from '../load/template.ts';
import { isList, isMap, sorted, type Tree } from '../load/tree.ts';
import { indentedJson } from '../render/json.ts';
import { table } from '../render/table.ts';

interface Variable {
  readonly name: string;
  readonly required: boolean;
  readonly defaultValue: string;
  readonly presenceValue: string;
}

const PATTERN = /\$(?:(\$)|([_a-z][_a-z0-9]*)|\{(?:([_a-z][_a-z0-9]*(?::?[-+?](?:.*))?)\}|))/gi;

/** The variables of a text, those of default values included. */
export function variablesOf(text: string): Variable[] {
  const found: Variable[] = [];
  for (const [match, escaped, named, braced = ''] of text.matchAll(PATTERN)) {
    if (escaped) continue;
    let body = named ?? braced;
    if (named === undefined) {
      const close = closingBrace(match);
      if (close > 0) {
        body = match.slice(2, close);
        found.push(...variablesOf(match.slice(close + 1)));
      }
    }
    const variable = describe(body);
    found.push(variable, ...variablesOf(variable.defaultValue), ...variablesOf(variable.presenceValue));
  }
  return found;
}

function describe(body: string): Variable {
  const name = /^\w+/.exec(body)?.[0] ?? body;
  const rest = body.slice(name.length);
  const after = (operator: string): string | undefined => {
    if (rest.startsWith(`:${operator}`)) return rest.slice(2);
    return rest.startsWith(operator) ? rest.slice(1) : undefined;
  };
  return {
    name,
    required: after('?') !== undefined,
    defaultValue: after('-') ?? '',
    presenceValue: after('+') ?? '',
  };
}

function collect(tree: Tree, into: Map<string, Variable>): void {
  if (typeof tree === 'string') for (const variable of variablesOf(tree)) into.set(variable.name, variable);
  else if (isMap(tree)) for (const value of tree.values()) collect(value, into);
  else if (isList(tree)) for (const value of tree) collect(value, into);
}

/** `docker compose config --variables`. */
export async function printVariables(cli: ComposeCli, format: string, options: ModelOptions): Promise<void> {
  const { tree } = await cli.model({ ...options, noInterpolate: true });
  const found = new Map<string, Variable>();
  collect(tree, found);
  const modern = sinceCompose(cli.version, 2, 30);
  if (modern && format === 'json') return cli.out(`${indentedJson(document(found, false), { step: '    ' })}\n\n`);
  if (modern && format === 'yaml') return cli.out(writeYaml(document(found, true)));
  const rows = [...sorted(found).values()].map(({ name, required, defaultValue, presenceValue }) => [
    name,
    String(required),
    defaultValue,
    presenceValue,
  ]);
  await cli.out(table(['NAME', 'REQUIRED', 'DEFAULT VALUE', 'ALTERNATE VALUE'], rows));
}

function document(variables: ReadonlyMap<string, Variable>, yaml: boolean): Doc {
  const key = (name: string): string => (yaml ? name.toLowerCase() : name);
  return new Map(
    [...sorted(new Map(variables))].map(([name, variable]): [string, Doc] => [
      name,
      new Map<string, Doc>([
        [key('Name'), variable.name],
        [key('DefaultValue'), variable.defaultValue],
        [key('PresenceValue'), variable.presenceValue],
        [key('Required'), variable.required],
      ]),
    ]),
  );
}
