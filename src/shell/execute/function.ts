import type { Function as FunctionNode } from 'unbash';
import { ReturnFrom, ShellError } from '../control.ts';
import type { Shell, ShellFunction } from '../shell-state.ts';
import { runTrap } from '../traps.ts';
import { runList, runNode } from './node.ts';

const MAX_DEPTH = 900;

export function defineFunction(sh: Shell, node: FunctionNode): number {
  sh.functions.set(node.name.value, { name: node.name.value, body: node.body, code: sh.code });
  return 0;
}

/** Runs a function with its own positional parameters and local variables. */
export async function callFunction(sh: Shell, definition: ShellFunction, args: readonly string[]): Promise<number> {
  if (sh.functionNames.length >= MAX_DEPTH)
    throw new ShellError(`${definition.name}: maximum function nesting level exceeded (${MAX_DEPTH})`);
  const outer = { positional: sh.positional, code: sh.code, line: sh.line, loops: sh.loops };
  sh.positional = args;
  sh.code = definition.code;
  sh.loops = 0;
  sh.functionNames.push(definition.name);
  sh.vars.pushScope();
  try {
    const { body } = definition;
    const status = body.type === 'CompoundList' ? await runList(sh, body) : await runNode(sh, body, false);
    await runTrap(sh, 'RETURN');
    return status;
  } catch (error) {
    if (error instanceof ReturnFrom) return error.status;
    throw error;
  } finally {
    sh.vars.popScope();
    sh.functionNames.pop();
    Object.assign(sh, outer);
  }
}
