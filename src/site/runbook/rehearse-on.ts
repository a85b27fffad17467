/** Plays a journal on a machine of its own, runs commands there, and tells what is different then. */
import { keepJournal, replay } from '../../machine/journal.ts';
import { type StateDifference, stateDifference } from '../../machine/state/difference.ts';
import { createMachine } from '../../machine.ts';
import type { Rehearsal } from './rehearsal.ts';

/** Rejects when the machine cannot be brought there, or its terminal is taken. */
export async function rehearseOn({
  journal,
  since,
  idle,
  commands,
  env,
  terminal,
}: Rehearsal): Promise<StateDifference> {
  const { host, seed, start, failures = [], size, entries } = journal;
  const machine = await createMachine(host, { seed, start, pace: 'held', failures });
  const journaled = keepJournal(machine, size, () => {});
  await replay(machine, journaled, entries.slice(0, since));
  if (since === entries.length) await machine.clock.runUntil(machine.clock.now() + idle);
  const before = machine.state();
  await replay(machine, journaled, entries.slice(since));
  if (since < entries.length) await machine.clock.runUntil(machine.clock.now() + idle);
  machine.clock.setPace('instant');
  for (const command of commands) await journaled.submit(command, env, terminal);
  return stateDifference(before, machine.state());
}
