import type { ArithmeticFor, Case, CompoundCommand, CompoundList, For, If, Select, While } from 'unbash';
import { readLine } from '../builtins/read-line.ts';
import { BreakLoop, CommandError, ContinueLoop, ShellError } from '../control.ts';
import { arithmetic } from '../expand/arithmetic-scope.ts';
import { expandPattern, expandQuoted, expandText, expandWords } from '../expand/expand.ts';
import { matches } from '../expand/pattern.ts';
import { quoteTrace } from '../expand/quote.ts';
import { addJob, waitForeground } from '../jobs.ts';
import { printTo, report } from '../report.ts';
import type { Shell } from '../shell-state.ts';
import { createCode, lineAt } from '../syntax/code.ts';
import { betweenCommands } from '../traps.ts';
import { inCondition, runList } from './node.ts';
import { runTest } from './test-command.ts';

/** Runs a compound command in this shell. */
export async function runCompound(sh: Shell, node: Exclude<CompoundCommand, { type: 'Subshell' }>): Promise<number> {
  switch (node.type) {
    case 'BraceGroup':
      return runList(sh, node.body);
    case 'If':
      return runIf(sh, node);
    case 'While':
      return runWhile(sh, node);
    case 'For':
      return runFor(sh, node);
    case 'ArithmeticFor':
      return runArithmeticFor(sh, node);
    case 'Case':
      return runCase(sh, node);
    case 'Select':
      return runSelect(sh, node);
    case 'TestCommand':
      sh.line = lineAt(sh.code, node.pos);
      if (sh.flavour.dash) return noSuchTest(sh);
      return runTest(sh, node.expression);
    case 'ArithmeticCommand':
      sh.line = lineAt(sh.code, node.pos);
      return sh.flavour.arithmeticCommand ? runArithmetic(sh, node.body) : runNested(sh, node.body);
  }
}

/** To a shell without `((`, it is a subshell in a subshell. */
async function runNested(sh: Shell, body: string): Promise<number> {
  const child = sh.engine.spawnCopy(sh, (copy) => copy.engine.run(copy, createCode(body, sh.line)));
  return waitForeground(sh, addJob(sh, [child], `((${body}))`, false));
}

async function runArithmetic(sh: Shell, body: string): Promise<number> {
  if (sh.options.has('xtrace')) await printTo(sh, 2, `${sh.vars.get('PS4') ?? '+ '}(( ${body.trim()} ))\n`);
  try {
    return arithmetic(sh, await expandQuoted(sh, body)) === 0n ? 1 : 0;
  } catch (error) {
    if (error instanceof ShellError && !sh.options.has('nounset')) throw new CommandError(`((: ${error.message}`);
    throw error;
  }
}

const condition = (sh: Shell, clause: CompoundList): Promise<boolean> =>
  inCondition(sh, async () => (await runList(sh, clause)) === 0);

async function runIf(sh: Shell, node: If): Promise<number> {
  if (await condition(sh, node.clause)) return runList(sh, node.then);
  for (const branch of node.elif) if (await condition(sh, branch.clause)) return runList(sh, branch.then);
  return node.else ? runList(sh, node.else) : 0;
}

/** Runs a loop's body once. `end`: leave this loop. */
async function runBody(sh: Shell, body: CompoundList): Promise<{ readonly status: number; readonly end: boolean }> {
  sh.loops++;
  try {
    return { status: await runList(sh, body), end: false };
  } catch (error) {
    if (error instanceof BreakLoop) {
      if (error.levels > 1 && sh.loops > 1) throw new BreakLoop(error.levels - 1);
      return { status: 0, end: true };
    }
    if (error instanceof ContinueLoop) {
      if (error.levels > 1 && sh.loops > 1) throw new ContinueLoop(error.levels - 1);
      return { status: 0, end: false };
    }
    throw error;
  } finally {
    sh.loops--;
  }
}

async function runWhile(sh: Shell, node: While): Promise<number> {
  let status = 0;
  for (;;) {
    await betweenCommands(sh);
    sh.loops++;
    let holds: boolean;
    try {
      holds = await condition(sh, node.clause);
    } catch (error) {
      if (error instanceof BreakLoop && error.levels <= 1) return 0;
      if (error instanceof ContinueLoop && error.levels <= 1) continue;
      throw error;
    } finally {
      sh.loops--;
    }
    if (holds !== (node.kind === 'while')) return status;
    const turn = await runBody(sh, node.body);
    status = turn.status;
    if (turn.end) return status;
  }
}

async function runFor(sh: Shell, node: For): Promise<number> {
  sh.line = lineAt(sh.code, node.pos);
  const name = node.name.text;
  if (!/^[A-Za-z_]\w*$/.test(name)) throw new CommandError(`\`${name}': not a valid identifier`);
  const items = node.wordlist ? await expandWords(sh, node.wordlist) : sh.positional;
  const shown = node.wordlist?.map((word) => word.text).join(' ');
  let status = 0;
  for (const item of items) {
    await betweenCommands(sh);
    if (sh.options.has('xtrace') && sh.flavour.name === 'bash')
      await printTo(sh, 2, `${sh.vars.get('PS4') ?? '+ '}for ${name} in ${shown ?? '"$@"'}\n`);
    sh.vars.set(name, item);
    const turn = await runBody(sh, node.body);
    status = turn.status;
    if (turn.end) break;
  }
  return status;
}

async function runArithmeticFor(sh: Shell, node: ArithmeticFor): Promise<number> {
  sh.line = lineAt(sh.code, node.pos);
  if (!sh.flavour.arithmeticCommand) throw new ShellError('syntax error: bad for loop variable', 2);
  const { source } = sh.code;
  const part = (each: ArithmeticFor['test']): string => (each ? source.slice(each.pos, each.end) : '');
  const value = async (text: string): Promise<bigint> =>
    text === '' ? 1n : arithmetic(sh, await expandQuoted(sh, text));
  const [initialize, test, update] = [part(node.initialize), part(node.test), part(node.update)];
  await value(initialize);
  let status = 0;
  while ((await value(test)) !== 0n) {
    await betweenCommands(sh);
    const turn = await runBody(sh, node.body);
    status = turn.status;
    if (turn.end) break;
    await value(update);
  }
  return status;
}

async function runCase(sh: Shell, node: Case): Promise<number> {
  sh.line = lineAt(sh.code, node.pos);
  const word = await expandText(sh, node.word);
  if (sh.options.has('xtrace') && sh.flavour.name === 'bash')
    await printTo(sh, 2, `${sh.vars.get('PS4') ?? '+ '}case ${quoteTrace(word)} in\n`);
  const options = { extended: sh.flavour.extendedGlob, ignoreCase: sh.shopts.has('nocasematch') };
  let status = 0;
  let through = false;
  for (const item of node.items) {
    let hit = through;
    for (const pattern of item.pattern) hit ||= matches(await expandPattern(sh, pattern), word, options);
    if (!hit) continue;
    status = await runList(sh, item.body);
    if (item.terminator !== ';&' && item.terminator !== ';;&') return status;
    through = item.terminator === ';&';
  }
  return status;
}

async function runSelect(sh: Shell, node: Select): Promise<number> {
  const items = node.wordlist ? await expandWords(sh, node.wordlist) : sh.positional;
  if (items.length === 0) return 0;
  let status = 0;
  for (let show = true; ; ) {
    if (show) await printTo(sh, 2, items.map((item, index) => `${index + 1}) ${item}\n`).join(''));
    await printTo(sh, 2, sh.vars.get('PS3') ?? '#? ');
    const { text, ended } = await readLine(sh, 0, {});
    if (ended) {
      await printTo(sh, 2, '\n');
      return 1;
    }
    sh.vars.set('REPLY', text);
    show = text === '';
    if (show) continue;
    sh.vars.set(node.name.text, items[Number(text) - 1] ?? '');
    const turn = await runBody(sh, node.body);
    status = turn.status;
    if (turn.end) return status;
  }
}

/** To dash `[[` is a word like any other. */
async function noSuchTest(sh: Shell): Promise<number> {
  await report(sh, sh.flavour.texts.notFound('[['));
  return 127;
}
