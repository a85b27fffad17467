// Runs an AWK program: rules and statements.
import { evaluate, format, subscriptOf } from './evaluate.ts';
import type { AwkArray, Machine } from './machine.ts';
import type { Expr, Output, Rule, Statement } from './syntax.ts';
import { fromOutside, isTrue, numberText, toNumber, toText, UNSET, type Value } from './values.ts';
import { finish, Leave, type Work, wait } from './work.ts';

/** BEGIN, the records, END. Resolves with the exit status; throws `AwkFailure`. */
export async function runProgram(machine: Machine): Promise<number> {
  const { program } = machine;
  let status = 0;
  /** False when `exit` ended it. */
  const guarded = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof Leave) || error.how !== 'exit') throw error;
      if (error.value !== UNSET) status = Math.trunc(toNumber(error.value));
      return false;
    }
  };
  try {
    const begun = await guarded(async () => {
      for (const statement of program.begin) await finish(run(machine, statement));
    });
    const reads = program.rules.length > 0 || program.end.length > 0;
    if (begun && reads) await guarded(() => records(machine));
    // An `exit` in BEGIN or in a rule still runs END, unless there was nothing to read for.
    await guarded(async () => {
      for (const statement of program.end) await finish(run(machine, statement));
    });
  } finally {
    await machine.closeAll();
  }
  return status & 0xff;
}

async function records(machine: Machine): Promise<void> {
  const active = new Set<Rule>();
  for (;;) {
    const text = await machine.nextRecord();
    if (text === undefined) return;
    machine.setRecord(text);
    try {
      await finish(applyRules(machine, active));
    } catch (error) {
      if (!(error instanceof Leave) || (error.how !== 'next' && error.how !== 'nextfile')) throw error;
      if (error.how === 'nextfile') await machine.skipFile();
    }
    const rest = machine.proc.checkpoint();
    if (rest) await rest;
  }
}

function* applyRules(machine: Machine, active: Set<Rule>): Work<void> {
  for (const rule of machine.program.rules) {
    if (rule.until) {
      if (!active.has(rule)) {
        if (!rule.pattern || !isTrue(yield* evaluate(machine, rule.pattern))) continue;
        active.add(rule);
      }
      if (isTrue(yield* evaluate(machine, rule.until))) active.delete(rule);
    } else if (rule.pattern && !isTrue(yield* evaluate(machine, rule.pattern))) continue;
    if (rule.action) yield* run(machine, rule.action);
    else yield* wait(machine.out.write(machine.text(machine.field(0)) + machine.text(machine.get('ORS'))));
  }
}

/** Runs a statement. */
export function* run(machine: Machine, statement: Statement): Work<void> {
  switch (statement.is) {
    case 'empty':
      return;
    case 'block':
      for (const each of statement.body) yield* run(machine, each);
      return;
    case 'expression':
      yield* evaluate(machine, statement.value);
      return;
    case 'print':
      return yield* print(machine, statement.args, statement.output);
    case 'printf':
      return yield* printFormatted(machine, statement.args, statement.output);
    case 'if':
      if (isTrue(yield* evaluate(machine, statement.test))) yield* run(machine, statement.then);
      else if (statement.otherwise) yield* run(machine, statement.otherwise);
      return;
    case 'delete': {
      const array = machine.array(statement.name);
      if (statement.subscript) array.delete(yield* subscriptOf(machine, statement.subscript));
      else array.clear();
      return;
    }
    case 'exit':
      throw new Leave('exit', statement.status ? yield* evaluate(machine, statement.status) : UNSET);
    case 'return':
      throw new Leave('return', statement.value ? yield* evaluate(machine, statement.value) : UNSET);
    case 'break':
    case 'continue':
    case 'next':
    case 'nextfile':
      throw new Leave(statement.is);
    default:
      return yield* loop(machine, statement);
  }
}

type Loop = Extract<Statement, { is: 'while' | 'do' | 'for' | 'forIn' }>;

function* loop(machine: Machine, statement: Loop): Work<void> {
  if (statement.is === 'forIn') {
    const array = machine.array(statement.name);
    for (const key of keysOf(array)) {
      if (!array.has(key)) continue;
      machine.set(statement.variable, fromOutside(key));
      if (!(yield* once(machine, statement.body))) return;
    }
    return;
  }
  if (statement.is === 'for' && statement.first) yield* run(machine, statement.first);
  if (statement.is === 'do' && !(yield* once(machine, statement.body))) return;
  while (!statement.test || isTrue(yield* evaluate(machine, statement.test))) {
    if (!(yield* once(machine, statement.body))) return;
    if (statement.is === 'for' && statement.step) yield* run(machine, statement.step);
  }
}

/** The order in which `for (k in a)` goes: numbers as they grow, then the rest as they came. */
const keysOf = (array: AwkArray): string[] => [...array.keys()];

/** One turn of a loop; false when it was broken off. */
function* once(machine: Machine, body: Statement): Work<boolean> {
  const rest = machine.proc.checkpoint();
  if (rest) yield* wait(rest);
  try {
    yield* run(machine, body);
    return true;
  } catch (error) {
    if (!(error instanceof Leave) || (error.how !== 'break' && error.how !== 'continue')) throw error;
    return error.how === 'continue';
  }
}

function* print(machine: Machine, args: readonly Expr[], output: Output | undefined): Work<void> {
  const format = toText(machine.get('OFMT'), '%.6g');
  const words: string[] = [];
  for (const arg of args) {
    const value = yield* evaluate(machine, arg);
    words.push(typeof value === 'number' ? numberText(value, format) : toText(value, format));
  }
  const text = args.length === 0 ? machine.text(machine.field(0)) : words.join(machine.text(machine.get('OFS')));
  yield* send(machine, text + machine.text(machine.get('ORS')), output);
}

function* printFormatted(machine: Machine, args: readonly Expr[], output: Output | undefined): Work<void> {
  const values: Value[] = [];
  for (const arg of args) values.push(yield* evaluate(machine, arg));
  yield* send(machine, format(machine, values), output);
}

function* send(machine: Machine, text: string, output: Output | undefined): Work<void> {
  if (!output) return yield* wait(machine.out.write(text));
  const name = machine.text(yield* evaluate(machine, output.to));
  if (output.kind === '|' || name === '/dev/stderr') yield* wait(machine.out.flush());
  const writer = name === '/dev/stdout' || name === '-' ? machine.out : machine.writerFor(output.kind, name);
  yield* wait(writer.write(text));
  if (name === '/dev/stderr') yield* wait(writer.flush());
}
