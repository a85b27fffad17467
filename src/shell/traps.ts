import { parseSignal, type SignalName, signalNumber } from '../host/process/signals.ts';
import { Interrupted, ReturnFrom } from './control.ts';
import { printTo } from './report.ts';
import type { Shell } from './shell-state.ts';
import { createCode } from './syntax/code.ts';

/** What `trap` takes: EXIT, ERR, DEBUG, RETURN or a signal, as they are kept (`INT`, not `SIGINT`). */
export function trapName(text: string): string | undefined {
  const upper = text.toUpperCase();
  if (upper === '0' || upper === 'EXIT' || upper === 'SIGEXIT') return 'EXIT';
  if (['ERR', 'DEBUG', 'RETURN'].includes(upper)) return upper;
  return parseSignal(text)?.slice(3);
}

const signalOf = (name: string): SignalName | undefined => (name === 'EXIT' ? undefined : parseSignal(name));

/** Sets, ignores (empty action) or takes away (undefined) a trap. */
export function setTrap(sh: Shell, name: string, action: string | undefined): void {
  const signal = signalOf(name);
  if (action === undefined) sh.traps.delete(name);
  else sh.traps.set(name, action);
  if (!signal) return;
  if (action === undefined) restoreDefault(sh, signal);
  else if (action === '') sh.proc.onSignal(signal, 'ignore');
  else sh.proc.onSignal(signal, () => note(sh, signal));
}

function restoreDefault(sh: Shell, signal: SignalName): void {
  if (sh.interactive) handleInteractive(sh, signal);
  else sh.proc.onSignal(signal, 'default');
}

/** A shell with a prompt does not die of Ctrl-C, and takes no notice of SIGTERM, SIGQUIT and the stop signals. */
export function handleInteractive(sh: Shell, signal: SignalName): void {
  if (signal === 'SIGINT') sh.proc.onSignal('SIGINT', () => interrupt(sh));
  else if (['SIGTERM', 'SIGQUIT', 'SIGTSTP', 'SIGTTIN', 'SIGTTOU'].includes(signal)) sh.proc.onSignal(signal, 'ignore');
  else sh.proc.onSignal(signal, 'default');
}

function note(sh: Shell, signal: SignalName): void {
  sh.pending.push(signal);
  wakeUp(sh);
}

/** Ctrl-C: the command under way is given up at its next step. */
export function interrupt(sh: Shell): void {
  sh.interrupted = true;
  wakeUp(sh);
}

function wakeUp(sh: Shell): void {
  const { wake } = sh;
  sh.wake = new AbortController();
  wake.abort(new Interrupted());
}

/** Between two commands: gives way, runs the traps of signals that came, ends here after Ctrl-C. */
export async function betweenCommands(sh: Shell): Promise<void> {
  const rest = sh.proc.checkpoint();
  if (rest) await rest;
  if (sh.interrupted) {
    sh.interrupted = false;
    sh.status = 130;
    if (sh.interactive) await printTo(sh, 2, '\n');
    throw new Interrupted();
  }
  while (sh.pending.length > 0) {
    const signal = sh.pending.shift();
    if (signal) await runTrap(sh, signal.slice(3));
  }
}

/** Runs a trap's action; `$?` is afterwards what it was. */
export async function runTrap(sh: Shell, name: string): Promise<void> {
  const action = sh.traps.get(name);
  if (!action || (name === 'ERR' && sh.trapsRunning > 0)) return;
  const status = sh.status;
  sh.trapsRunning++;
  try {
    await sh.engine.run(sh, createCode(action, sh.line));
  } catch (error) {
    if (error instanceof ReturnFrom && sh.functionNames.length === 0) return;
    throw error;
  } finally {
    sh.trapsRunning--;
    sh.status = status;
  }
}

export const signalStatus = (signal: SignalName): number => 128 + signalNumber(signal);
