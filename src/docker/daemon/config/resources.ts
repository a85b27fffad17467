// Models swarmkit api/genericresource/parse.go, as far as dockerd checks `node-generic-resources`.

/** Throws for what is no `name=value`, or for one name with numbers and words. */
export function checkResources(resources: readonly string[]): void {
  const named = new Map<string, string[]>();
  for (const term of resources) {
    const parts = term.split('=');
    if (parts.length !== 2 || parts[0] === '' || parts[1] === '')
      throw failed(`incorrect term ${term}, missing '=' or malformed expression`);
    const [name = '', value = ''] = parts.map((part) => part.trim());
    named.set(name, [...(named.get(name) ?? []), value]);
  }
  for (const [name, values] of named) {
    if (values.length < 2) continue;
    const numbers = values.filter((value) => /^\d+$/.test(value)).length;
    if (numbers > 0) throw failed(`mixed discrete and named resources in expression '${name}=[${values.join(' ')}]'`);
  }
}

const failed = (reason: string): Error => new Error(`could not parse GenericResource: ${reason}`);
