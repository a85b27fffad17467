// Models Go's text/template/exec.go.
import { ArgumentError, CallError, FUNCTIONS, isTrue, type TemplateFunction } from './functions.ts';
import {
  type Command,
  type Node,
  type Operand,
  type ParsedTemplate,
  type Pipe,
  spell,
  type TemplateCall,
} from './nodes.ts';
import { parseTemplate, TemplateError } from './parser.ts';
import { printable } from './print.ts';
import {
  concrete,
  dynamic,
  elements,
  entriesOf,
  fieldValue,
  findField,
  type GoValue,
  indirect,
  integer,
  isGoValue,
  type Maybe,
  type MethodTable,
  text,
  truth,
  typeName,
} from './values.ts';

export interface Template {
  /** The text for one value. Throws TemplateError with Go's message. */
  execute(
    data: Maybe,
    options?: { readonly missingKeyIsError?: boolean; readonly functions?: ReadonlyMap<string, TemplateFunction> },
  ): string;
}

/** Compiles a template. `name` stands in error texts. Throws TemplateError: `template: :1: function "foo" not defined`. */
export function compileTemplate(source: string, name = ''): Template {
  const parsed = parseTemplate(source, new Set(FUNCTIONS.keys()), name);
  return {
    execute: (data, options = {}) =>
      execute({ source, name, ...parsed }, data, options.functions ?? FUNCTIONS, options.missingKeyIsError ?? false),
  };
}

/** How deep templates may call each other here; Go allows 100000. */
const MAX_DEPTH = 1000;

type Flow = 'next' | 'break' | 'continue';

interface Parsed extends ParsedTemplate {
  readonly source: string;
  readonly name: string;
}

function execute(
  { source, name: title, nodes, defined }: Parsed,
  data: Maybe,
  functions: ReadonlyMap<string, TemplateFunction>,
  missingKeyIsError: boolean,
): string {
  let out = '';
  let scope: { name: string; value: Maybe }[] = [{ name: '$', value: data }];
  /** The templates that are being executed, outermost first. */
  const titles: string[] = [title];

  const fail = (node: { readonly pos: number } & (Operand | Command | TemplateCall), message: string): never => {
    const before = source.slice(0, node.pos);
    const line = before.split('\n').length;
    const column = node.pos - (before.lastIndexOf('\n') + 1);
    throw new TemplateError(
      `template: ${title}:${line}:${column}: executing "${titles.at(-1)}" at <${spell(node)}>: ${message}`,
    );
  };

  const lookUp = (name: string): Maybe => scope.findLast((variable) => variable.name === name)?.value;

  const run = (list: readonly Node[], dot: Maybe): Flow => {
    for (const node of list) {
      const flow = step(node, dot);
      if (flow !== 'next') return flow;
    }
    return 'next';
  };

  const step = (node: Node, dot: Maybe): Flow => {
    switch (node.kind) {
      case 'text':
        out += node.text;
        return 'next';
      case 'action': {
        const value = evaluatePipe(node.pipe, dot);
        if (node.pipe.declares.length === 0) out += printable(value);
        return 'next';
      }
      case 'break':
      case 'continue':
        return node.kind;
      case 'range':
        return range(node, dot);
      case 'template':
        return callTemplate(node, dot);
      default: {
        const depth = scope.length;
        const value = evaluatePipe(node.pipe, dot);
        const flow = isTrue(value)
          ? run(node.body, node.kind === 'with' ? value : dot)
          : node.otherwise
            ? run(node.otherwise, dot)
            : 'next';
        scope.length = depth;
        return flow;
      }
    }
  };

  const callTemplate = (node: TemplateCall, dot: Maybe): Flow => {
    const body = defined.get(node.name);
    if (!body) return fail(node, `template ${JSON.stringify(node.name)} not defined`);
    if (titles.length > MAX_DEPTH) return fail(node, `exceeded maximum template depth (${MAX_DEPTH})`);
    const value = node.pipe ? evaluatePipe(node.pipe, dot) : undefined;
    const outer = scope;
    scope = [{ name: '$', value }];
    titles.push(node.name);
    run(body, value);
    titles.pop();
    scope = outer;
    return 'next';
  };

  const range = (node: Node & { kind: 'range' | 'if' | 'with' }, dot: Maybe): Flow => {
    const depth = scope.length;
    const { value, isNil } = indirect(evaluatePipe(node.pipe, dot));
    const items = value && !isNil ? rangeItems(node.pipe, value) : [];
    scope.length = depth;
    if (items.length === 0) return node.otherwise ? run(node.otherwise, dot) : 'next';
    for (const [key, item] of items) {
      const [first, second] = node.pipe.declares;
      if (first) scope.push({ name: first, value: second ? key : item });
      if (second) scope.push({ name: second, value: item });
      const flow = run(node.body, item);
      scope.length = depth;
      if (flow === 'break') break;
    }
    return 'next';
  };

  const rangeItems = (pipe: Pipe, value: GoValue): (readonly [GoValue, GoValue])[] => {
    const { type } = value;
    if (type.kind === 'slice' || type.kind === 'array') {
      return elements(value).map((raw, index) => [integer(index), { type: type.elem, raw }]);
    }
    if (type.kind === 'map') return entriesOf(value).map(([key, raw]) => [text(key), { type: type.elem, raw }]);
    if (type.kind === 'int')
      return Array.from({ length: Number(value.raw ?? 0) }, (_, index) => [integer(index), integer(index)]);
    return fail(pipe, `range can't iterate over ${printable(value)}`);
  };

  const evaluatePipe = (pipe: Pipe, dot: Maybe): Maybe => {
    let value: Maybe;
    pipe.commands.forEach((command, index) => {
      value = evaluateCommand(command, dot, index === 0 ? [] : [value]);
    });
    const inRange = pipe.declares.length === 2;
    if (!inRange) {
      for (const name of pipe.declares) {
        if (pipe.assigns) {
          const variable = scope.findLast((candidate) => candidate.name === name);
          if (variable) variable.value = value;
        } else scope.push({ name, value });
      }
    }
    return value;
  };

  const evaluateCommand = (command: Command, dot: Maybe, final: readonly Maybe[]): Maybe => {
    const [first, ...rest] = command.args;
    if (!first) return undefined;
    switch (first.kind) {
      case 'field':
        return evaluateFields(dot, first, first.names, rest, final, dot);
      case 'chain':
        return evaluateFields(evaluate(first.node, dot), first, first.names, rest, final, dot);
      case 'variable':
        return evaluateFields(lookUp(first.names[0] ?? ''), first, first.names.slice(1), rest, final, dot);
      case 'identifier':
        return evaluateCall(first, command, rest, final, dot);
      default:
        if (rest.length > 0 || final.length > 0) fail(first, `can't give argument to non-function ${spell(first)}`);
        if (first.kind === 'nil') fail(first, 'nil is not a command');
        return evaluate(first, dot);
    }
  };

  const evaluate = (node: Operand, dot: Maybe): Maybe => {
    switch (node.kind) {
      case 'dot':
        return dot;
      case 'nil':
        return undefined;
      case 'bool':
        return truth(node.value);
      case 'number':
        return node.integer ? integer(node.value) : { type: { kind: 'float' }, raw: node.value };
      case 'string':
        return text(node.value);
      case 'pipe':
        return evaluatePipe(node, dot);
      default:
        return evaluateCommand({ pos: node.pos, args: [node] }, dot, []);
    }
  };

  const evaluateFields = (
    start: Maybe,
    node: Operand,
    names: readonly string[],
    args: readonly Operand[],
    final: readonly Maybe[],
    dot: Maybe,
  ): Maybe => {
    let value = start;
    names.forEach((name, index) => {
      const last = index === names.length - 1;
      value = evaluateField(value, node, name, last ? args : [], last ? final : [], dot);
    });
    if (names.length === 0 && (args.length > 0 || final.length > 0)) {
      fail(node, `can't give argument to non-function ${spell(node)}`);
    }
    return value;
  };

  const evaluateField = (
    receiver: Maybe,
    node: Operand,
    name: string,
    args: readonly Operand[],
    final: readonly Maybe[],
    dot: Maybe,
  ): Maybe => {
    const outer = concrete(receiver);
    if (!outer) {
      if (missingKeyIsError) return fail(node, `nil data; no entry for key "${name}"`);
      return undefined;
    }
    const hasArguments = args.length > 0 || final.length > 0;
    if (outer.type.kind === 'object')
      return callMethod(outer, node, name, [...args.map((arg) => evaluate(arg, dot)), ...final]);
    const { value: at, isNil } = indirect(outer);
    if (!at) return undefined;
    const holder = isNil && at.type.kind === 'ptr' ? at.type.elem : at.type;
    if (holder.kind === 'struct') {
      const field = findField(holder, name);
      if (field) {
        if (isNil) return fail(node, `nil pointer evaluating ${typeName(outer.type)}.${name}`);
        if (hasArguments) return fail(node, `${name} has arguments but cannot be invoked as function`);
        return fieldValue({ type: holder, raw: at.raw }, field);
      }
    } else if (holder.kind === 'map' && !holder.namedKey) {
      if (hasArguments) return fail(node, `${name} is not a method but has arguments`);
      const object = (at.raw ?? {}) as Record<string, unknown>;
      if (Object.hasOwn(object, name)) return { type: holder.elem, raw: object[name] };
      if (missingKeyIsError) return fail(node, `map has no entry for key "${name}"`);
      return undefined;
    }
    if (isNil) return fail(node, `nil pointer evaluating ${typeName(outer.type)}.${name}`);
    return fail(node, `can't evaluate field ${name} in type ${typeName(outer.type)}`);
  };

  const callMethod = (receiver: GoValue, node: Operand, name: string, args: readonly Maybe[]): Maybe => {
    const table = receiver.raw as MethodTable;
    const method = table.methods.get(name);
    if (!method && table.open) return undefined;
    if (!method) return fail(node, `can't evaluate field ${name} in type ${typeName(receiver.type)}`);
    const wanted = table.withArguments.has(name) ? 1 : 0;
    if (args.length !== wanted)
      return fail(node, `wrong number of args for ${name}: want ${wanted} got ${args.length}`);
    const result = method(...args.map((arg) => arg ?? text('')));
    return isGoValue(result) ? result : typeof result === 'number' ? integer(result) : dynamic(result);
  };

  const evaluateCall = (
    node: Operand & { kind: 'identifier' },
    command: Command,
    args: readonly Operand[],
    final: readonly Maybe[],
    dot: Maybe,
  ): Maybe => {
    const found = functions.get(node.name);
    if (!found) return fail(node, `"${node.name}" is not a defined function`);
    const [min, max] = found.arity;
    const count = args.length + final.length;
    if (count < min || count > max) {
      const want = max === Number.POSITIVE_INFINITY ? `at least ${min}` : `${min}`;
      return fail(node, `wrong number of args for ${node.name}: want ${want} got ${count}`);
    }
    if (node.name === 'and' || node.name === 'or') {
      let value: Maybe;
      for (const arg of args) {
        value = evaluate(arg, dot);
        if (isTrue(value) === (node.name === 'or')) return value;
      }
      return final.length > 0 ? final[0] : value;
    }
    const values = [...args.map((arg) => evaluate(arg, dot)), ...final];
    try {
      return found.call(values);
    } catch (error) {
      if (error instanceof CallError)
        return fail(command.args.length > 1 ? command : node, `error calling ${node.name}: ${error.message}`);
      if (error instanceof ArgumentError) return fail(args[0] ?? node, literalFault(args[0], error.message));
      throw error;
    }
  };

  run(nodes, data);
  return out;
}

/** A literal of the wrong type is found before the call: `expected string; found 1`. */
function literalFault(arg: Operand | undefined, message: string): string {
  const [, wanted] = /^wrong type for value; expected (\w+); got/.exec(message) ?? [];
  return wanted !== undefined && arg && ['number', 'bool'].includes(arg.kind)
    ? `expected ${wanted}; found ${spell(arg)}`
    : message;
}
