/** What a typed line has to do with the history: it may name parts of it, and becomes part of it. */
import { printTo } from '../report.ts';
import type { Shell } from '../shell-state.ts';
import { createCode } from '../syntax/code.ts';
import { isIncomplete } from '../syntax/problem.ts';
import { EventNotFound, expandHistory, remember } from './history.ts';

/** Several pasted commands are remembered one by one, a command of several lines as one. */
export function rememberCommands(sh: Shell, text: string): void {
  const control = sh.flavour.name === 'bash' ? sh.vars.get('HISTCONTROL') : 'ignoredups';
  let command = '';
  for (const line of text.replace(/\n$/, '').split('\n')) {
    command += `${line}\n`;
    if (isIncomplete(createCode(command))) continue;
    remember(sh.history, command, control);
    command = '';
  }
  remember(sh.history, command, control);
}

/** The line with `!!` and its like replaced, shown again when it changed; undefined when the event is not there. */
export async function withHistory(sh: Shell, line: string): Promise<string | undefined> {
  if (!sh.options.has('histexpand')) return line;
  try {
    const expanded = expandHistory(sh.history, line);
    if (expanded === undefined) return line;
    await printTo(sh, 2, `${expanded}\n`);
    return expanded;
  } catch (error) {
    if (!(error instanceof EventNotFound)) throw error;
    await printTo(sh, 2, `${sh.name}: ${error.event}: event not found\n`);
    return undefined;
  }
}
