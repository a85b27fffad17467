// awk as mawk 1.3.4 (Debian's) and busybox editors/awk.c are called, and what they say of mistakes.
import { encode } from '../../base/bytes.ts';
import { isErrno } from '../../host/errno.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { toBinary } from '../applet/binary.ts';
import { flavourOf } from '../applet/flavour.ts';
import { showBusyboxUsage } from '../busybox/usage.ts';
import { BadPattern } from '../text/regex.ts';
import { runProgram } from './interpret.ts';
import { AwkSyntaxError, unescapeString } from './lexer.ts';
import { AwkFailure, createMachine, quoted } from './machine.ts';
import { parseProgram } from './parser.ts';
import type { AwkProgram } from './syntax.ts';
import { fromOutside } from './values.ts';

interface Call {
  readonly separator: string | undefined;
  readonly variables: readonly string[];
  readonly program: string;
  readonly operands: readonly string[];
}

/** Ends before the program runs: what is printed, and the status. */
class WrongCall extends Error {
  readonly usage: boolean;
  constructor(message: string, usage = false) {
    super(message);
    this.usage = usage;
  }
}

const binary = (text: string): string => toBinary(encode(text));

function readCall(proc: Process, busybox: boolean): Call {
  const args = proc.argv.slice(1);
  const variables: string[] = [];
  const sources: string[] = [];
  let separator: string | undefined;
  while (/^-./.test(args[0] ?? '')) {
    const option = args.shift() ?? '';
    if (option === '--') break;
    const letter = option.charAt(1);
    if (!'Fvfe'.includes(letter) || (letter === 'e' && !busybox))
      throw new WrongCall(busybox ? `invalid option -- '${letter}'` : `not an option: ${option}`, busybox);
    const value = option.length > 2 ? option.slice(2) : args.shift();
    if (value === undefined)
      throw new WrongCall(
        busybox ? `option requires an argument -- '${letter}'` : `option -${letter} lacks argument`,
        busybox,
      );
    if (letter === 'F') separator = value === 't' && !busybox ? '\t' : unescapeString(binary(value));
    else if (letter === 'v') variables.push(binary(value));
    else sources.push(letter === 'e' ? binary(value) : readSource(proc, value, busybox));
  }
  const given = sources.length > 0 ? undefined : args.shift();
  if (sources.length === 0 && given === undefined) throw new WrongCall('', true);
  return { separator, variables, program: given === undefined ? sources.join('\n') : binary(given), operands: args };
}

function readSource(proc: Process, path: string, busybox: boolean): string {
  try {
    return toBinary(proc.files.readFile(path));
  } catch (error) {
    if (!isErrno(error)) throw error;
    throw new WrongCall(
      busybox ? `can't open '${path}': ${error.message}` : `cannot open ${quoted(proc, path)} (${error.message})`,
    );
  }
}

const MAWK_USAGE = `Usage: mawk [Options] [Program] [file ...]

Program:
    The -f option value is the name of a file containing program text.
    If no -f option is given, a "--" ends option processing; the following
    parameters are the program text.

Options:
    -f program-file  Program  text is read from file instead of from the
                     command-line.  Multiple -f options are accepted.
    -F value         sets the field separator, FS, to value.
    -v var=value     assigns value to program variable var.
    --               unambiguous end of options.

    Implementation-specific options are prefixed with "-W".  They can be
    abbreviated:

    -W version       show version information and exit.
    -W dump          show assembler-like listing of program and exit.
    -W help          show this message and exit.
    -W interactive   set unbuffered output, line-buffered input.
    -W exec file     use file as program as well as last option.
    -W posix         stricter POSIX checking.
    -W random=number set initial random seed.
    -W sprintf=number adjust size of sprintf buffer.
    -W traditional   pre-POSIX 2001.
    -W usage         show this message and exit.
`;

/** awk(1) */
export const awk: Program = async (proc) => {
  const { busybox } = flavourOf(proc);
  const fail = async (message: string): Promise<number> => {
    await printError(proc, `awk: ${message}\n`);
    return busybox ? 1 : 2;
  };
  if (proc.argv[1] === '--help' && busybox) {
    await showBusyboxUsage(proc, 'awk');
    return 0;
  }
  if ((proc.argv[1] === '--version' || proc.argv[1] === '-Wversion') && !busybox) {
    await print(proc, 'mawk 1.3.4 20200120\n');
    return 0;
  }
  try {
    const call = readCall(proc, busybox);
    return await execute(proc, call, parseProgram(call.program), busybox);
  } catch (error) {
    if (error instanceof WrongCall) return tellWrong(proc, busybox, error, fail);
    if (error instanceof AwkSyntaxError) return fail(busybox ? 'cmd. line:1: Unexpected token' : mawkText(error));
    if (error instanceof AwkFailure) return fail(error.message);
    if (error instanceof BadPattern)
      return fail(busybox ? `bad regex: ${error.message}` : `regular expression compile failed (${error.message})`);
    throw error;
  }
};

const mawkText = (error: AwkSyntaxError): string => `line ${error.line}: ${error.problem ?? error.message}`;

async function tellWrong(
  proc: Process,
  busybox: boolean,
  error: WrongCall,
  fail: (message: string) => Promise<number>,
): Promise<number> {
  if (!error.usage) return fail(error.message);
  if (!busybox) {
    await printError(proc, MAWK_USAGE);
    return 2;
  }
  if (error.message !== '') await printError(proc, `awk: ${error.message}\n`);
  await showBusyboxUsage(proc, 'awk');
  return 1;
}

function execute(proc: Process, call: Call, program: AwkProgram, busybox: boolean): Promise<number> {
  const machine = createMachine(proc, program, busybox);
  if (call.separator !== undefined) machine.set('FS', call.separator);
  for (const variable of call.variables) {
    const [, name = '', value = ''] = /^([A-Za-z_]\w*)=([\s\S]*)$/.exec(variable) ?? [];
    if (name === '') throw new AwkFailure(`improper assignment: -v ${variable}`);
    machine.set(name, fromOutside(unescapeString(value)));
  }
  const words = ['awk', ...call.operands.map(binary)];
  const argv = machine.array('ARGV');
  for (const [index, word] of words.entries()) argv.set(String(index), fromOutside(word));
  machine.set('ARGC', words.length);
  return runProgram(machine).catch((error: unknown) => {
    if (!(error instanceof AwkFailure) || !error.runtime) throw error;
    const place = (name: string): string => machine.text(machine.get(name));
    const where = `\tFILENAME="${place('FILENAME')}" FNR=${place('FNR')} NR=${place('NR')}`;
    throw new AwkFailure(`run time error: ${error.message}\n${where}`);
  });
}
