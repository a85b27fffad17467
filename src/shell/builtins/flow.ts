import { BreakLoop, ContinueLoop, ExitShell, ReturnFrom } from '../control.ts';
import { messagePrefix, printTo } from '../report.ts';
import type { Argument, Builtin, Shell } from '../shell-state.ts';
import { BuiltinError, strings } from './arguments.ts';

export const nothing: Builtin = () => 0;
export const falseBuiltin: Builtin = () => 1;

const complain = (sh: Shell, name: string, message: string): Promise<boolean> =>
  printTo(sh, 2, `${messagePrefix(sh, name)}${message}\n`);

function count(sh: Shell, name: string, args: readonly Argument[], fallback: number): number {
  const [text] = strings(args);
  if (text === undefined) return fallback;
  if (!/^[-+]?\d+$/.test(text)) {
    throw new BuiltinError(
      sh,
      name,
      sh.flavour.name === 'bash' ? `${text}: numeric argument required` : `Illegal number: ${text}`,
      sh.flavour.name === 'bash' ? 128 : 2,
    );
  }
  return Number(text);
}

export const breakLoop: Builtin = async (sh, args, name) => {
  const levels = count(sh, name, args, 1);
  if (sh.loops === 0) {
    if (sh.flavour.name === 'bash') await complain(sh, name, "only meaningful in a `for', `while', or `until' loop");
    return 0;
  }
  if (levels < 1) throw new BuiltinError(sh, name, `${levels}: loop count out of range`);
  throw new BreakLoop(levels);
};

export const continueLoop: Builtin = async (sh, args, name) => {
  const levels = count(sh, name, args, 1);
  if (sh.loops === 0) {
    if (sh.flavour.name === 'bash') await complain(sh, name, "only meaningful in a `for', `while', or `until' loop");
    return 0;
  }
  if (levels < 1) throw new BuiltinError(sh, name, `${levels}: loop count out of range`);
  throw new ContinueLoop(levels);
};

export const returnFrom: Builtin = async (sh, args, name) => {
  const [text] = strings(args);
  if (sh.flavour.name === 'bash') {
    if (sh.functionNames.length === 0 && sh.sourced === 0) {
      await complain(sh, name, "can only `return' from a function or sourced script");
      return 2;
    }
    if (text !== undefined && !/^[-+]?\d+$/.test(text)) {
      await complain(sh, name, `${text}: numeric argument required`);
      throw new ReturnFrom(2);
    }
  }
  throw new ReturnFrom((text === undefined ? sh.status : count(sh, name, args, 0)) & 0xff);
};

export const exit: Builtin = async (sh, args, name) => {
  const [text, more] = strings(args);
  if (sh.interactive && name !== 'exec')
    await printTo(sh, 2, sh.flavour.name === 'bash' ? (sh.login ? 'logout\n' : 'exit\n') : '');
  if (text !== undefined && !/^[-+]?\d+$/.test(text) && sh.flavour.name === 'bash') {
    await complain(sh, 'exit', `${text}: numeric argument required`);
    throw new ExitShell(2);
  }
  if (more !== undefined && sh.flavour.name === 'bash') throw new BuiltinError(sh, 'exit', 'too many arguments');
  throw new ExitShell((text === undefined ? sh.status : count(sh, 'exit', args, 0)) & 0xff);
};

export const shift: Builtin = (sh, args, name) => {
  const by = count(sh, name, args, 1);
  if (by < 0) throw new BuiltinError(sh, name, `${by}: shift count out of range`);
  if (by > sh.positional.length) {
    if (!sh.flavour.dash) return 1;
    throw new BuiltinError(sh, name, "can't shift that many", 2);
  }
  sh.positional = sh.positional.slice(by);
  return 0;
};

/** What this shell has in name only. */
export const notHere: Builtin = async (sh, _args, name) => {
  await printTo(sh, 2, `${messagePrefix(sh, name)}not part of this sandbox's shell\n`);
  return 1;
};

export const logout: Builtin = async (sh: Shell) => {
  if (sh.login) return exit(sh, [], 'logout');
  throw new BuiltinError(sh, 'logout', "not login shell: use `exit'");
};
