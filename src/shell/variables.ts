import { ShellError } from './control.ts';

/** A shell variable and its attributes. Exactly one of value, list and dict is in use. */
export interface Variable {
  value: string | undefined;
  list?: Map<number, string>;
  dict?: Map<string, string>;
  exported: boolean;
  readonly: boolean;
  integer: boolean;
  reference: boolean;
  change: '' | 'upper' | 'lower';
}

/** Variables that the shell makes up when they are asked for (RANDOM, LINENO, SECONDS ...). */
export interface DynamicVariable {
  get(): string;
  set?(value: string): void;
}

export interface Variables {
  readonly dynamic: Map<string, DynamicVariable>;
  /** The innermost variable of that name, references followed. */
  find(name: string): Variable | undefined;
  /** Its scalar value; of an array, element 0. */
  get(name: string): string | undefined;
  /** Sets a scalar (or element 0 of an array). Throws ShellError when it is read-only. */
  set(name: string, value: string): void;
  /** The variable to change, made where there is none. Throws ShellError when it is read-only. */
  writable(name: string): Variable;
  /** Puts a variable in place as it is. */
  put(name: string, variable: Variable): void;
  /** The variable itself, references not followed. */
  raw(name: string): Variable | undefined;
  unset(name: string): void;
  export(name: string, value?: string): void;
  /** A new variable of the innermost function. False outside functions. */
  declareLocal(name: string): Variable | undefined;
  pushScope(): void;
  popScope(): void;
  readonly scopes: number;
  names(): string[];
  environment(): Map<string, string>;
  fork(): Variables;
}

export const newVariable = (value?: string): Variable => ({
  value,
  exported: false,
  readonly: false,
  integer: false,
  reference: false,
  change: '',
});

export const copyVariable = (from: Variable): Variable => ({
  ...from,
  ...(from.list && { list: new Map(from.list) }),
  ...(from.dict && { dict: new Map(from.dict) }),
});

/** A fresh store; `scopes` is for copies. */
export function createVariables(scopes: Map<string, Variable>[] = [new Map()]): Variables {
  const dynamic = new Map<string, DynamicVariable>();
  const globals = scopes[0] ?? new Map<string, Variable>();

  const raw = (name: string): Variable | undefined => {
    for (let depth = scopes.length - 1; depth >= 0; depth--) {
      const found = scopes[depth]?.get(name);
      if (found) return found;
    }
    return undefined;
  };
  /** The name behind references; stops at loops. */
  const target = (name: string): string => {
    let at = name;
    for (let hops = 0; hops < 16; hops++) {
      const found = raw(at);
      if (!found?.reference || !found.value || found.value === at) return at;
      at = found.value;
    }
    return at;
  };
  const find = (name: string): Variable | undefined => {
    const found = raw(name);
    return found?.reference ? raw(target(name)) : found;
  };

  const vars: Variables = {
    dynamic,
    raw,
    find,
    get(name) {
      const made = dynamic.get(name);
      if (made) return made.get();
      const found = find(name);
      if (!found) return undefined;
      return found.list ? found.list.get(0) : found.dict ? found.dict.get('0') : found.value;
    },
    set(name, value) {
      const made = dynamic.get(name);
      if (made) return made.set?.(value);
      const variable = vars.writable(name);
      const text =
        variable.change === 'upper' ? value.toUpperCase() : variable.change === 'lower' ? value.toLowerCase() : value;
      if (variable.list) variable.list.set(0, text);
      else if (variable.dict) variable.dict.set('0', text);
      else variable.value = text;
    },
    writable(name) {
      const at = target(name);
      const found = raw(at);
      if (found?.readonly) throw new ShellError(`${at}: readonly variable`);
      if (found) return found;
      const made = newVariable();
      globals.set(at, made);
      return made;
    },
    put(name, variable) {
      for (let depth = scopes.length - 1; depth > 0; depth--)
        if (scopes[depth]?.has(name)) return void scopes[depth]?.set(name, variable);
      globals.set(name, variable);
    },
    unset(name) {
      dynamic.delete(name);
      for (let depth = scopes.length - 1; depth >= 0; depth--) {
        const scope = scopes[depth];
        const found = scope?.get(name);
        if (!found) continue;
        if (found.readonly) throw new ShellError(`${name}: cannot unset: readonly variable`);
        if (depth === scopes.length - 1 && depth > 0) scope?.set(name, newVariable());
        else scope?.delete(name);
        return;
      }
    },
    export(name, value) {
      if (value !== undefined) vars.set(name, value);
      const variable = find(name) ?? vars.writable(name);
      variable.exported = true;
    },
    declareLocal(name) {
      if (scopes.length === 1) return undefined;
      const scope = scopes.at(-1);
      const existing = scope?.get(name);
      if (existing) return existing;
      if (raw(name)?.readonly) throw new ShellError(`${name}: readonly variable`);
      const made = newVariable();
      scope?.set(name, made);
      return made;
    },
    pushScope: () => void scopes.push(new Map()),
    popScope: () => void scopes.pop(),
    get scopes() {
      return scopes.length;
    },
    names: () => [...new Set(scopes.flatMap((scope) => [...scope.keys()]))].sort(),
    environment() {
      const env = new Map<string, string>();
      for (const scope of scopes) {
        for (const [name, variable] of scope) {
          if (variable.exported && variable.value !== undefined && !variable.list && !variable.dict)
            env.set(name, variable.value);
        }
      }
      return env;
    },
    fork: () =>
      createVariables(scopes.map((scope) => new Map([...scope].map(([name, each]) => [name, copyVariable(each)])))),
  };
  return vars;
}

export const isName = (text: string): boolean => /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
