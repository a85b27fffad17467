import type { Builtin } from '../shell-state.ts';
import { builtin, caller, command, enable, evalBuiltin, exec, hash, help, source } from './commands.ts';
import { declare } from './declare.ts';
import { cd, dirs, popd, pushd, pwd } from './directory.ts';
import { echo } from './echo.ts';
import { exportBuiltin, readonlyBuiltin } from './export.ts';
import { breakLoop, continueLoop, exit, falseBuiltin, logout, notHere, nothing, returnFrom, shift } from './flow.ts';
import { getopts } from './getopts.ts';
import { compgen, history } from './history.ts';
import { bg, disown, fg, jobs, wait } from './jobs.ts';
import { kill } from './kill.ts';
import { letBuiltin } from './let.ts';
import { times, ulimit, umask } from './limits.ts';
import { mapfile } from './mapfile.ts';
import { printf } from './printf.ts';
import { read } from './read.ts';
import { alias, set, shopt, unalias } from './set.ts';
import { test } from './test.ts';
import { trap } from './trap.ts';
import { type } from './type.ts';
import { unset } from './unset.ts';

/** Every builtin there is; a flavour says which of them it has. */
export const BUILTINS: ReadonlyMap<string, Builtin> = new Map<string, Builtin>([
  ['.', source],
  ['source', source],
  [':', nothing],
  ['true', nothing],
  ['false', falseBuiltin],
  ['[', test],
  ['[[', test],
  ['test', test],
  ['alias', alias],
  ['unalias', unalias],
  ['bg', bg],
  ['fg', fg],
  ['jobs', jobs],
  ['kill', kill],
  ['wait', wait],
  ['disown', disown],
  ['break', breakLoop],
  ['continue', continueLoop],
  ['return', returnFrom],
  ['exit', exit],
  ['logout', logout],
  ['shift', shift],
  ['builtin', builtin],
  ['command', command],
  ['caller', caller],
  ['enable', enable],
  ['eval', evalBuiltin],
  ['exec', exec],
  ['hash', hash],
  ['type', type],
  ['cd', cd],
  ['chdir', cd],
  ['pwd', pwd],
  ['pushd', pushd],
  ['popd', popd],
  ['dirs', dirs],
  ['compgen', compgen],
  ['complete', nothing],
  ['compopt', nothing],
  ['bind', nothing],
  ['declare', declare],
  ['typeset', declare],
  ['local', declare],
  ['export', exportBuiltin],
  ['readonly', readonlyBuiltin],
  ['unset', unset],
  ['echo', echo],
  ['printf', printf],
  ['read', read],
  ['mapfile', mapfile],
  ['readarray', mapfile],
  ['getopts', getopts],
  ['let', letBuiltin],
  ['history', history],
  ['fc', notHere],
  ['help', help],
  ['suspend', notHere],
  ['set', set],
  ['shopt', shopt],
  ['times', times],
  ['trap', trap],
  ['ulimit', ulimit],
  ['umask', umask],
]); // prettier-ignore
