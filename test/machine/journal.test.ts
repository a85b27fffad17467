import { expect, test } from 'vitest';
import { type JournalEntry, type JournaledMachine, keepJournal, replay } from '../../src/machine/journal.ts';
import { createMachine } from '../../src/machine.ts';

const size = { cols: 100, rows: 30 };
const start = Date.UTC(2026, 4, 14);

const answer = async (machine: JournaledMachine, line: string): Promise<string> =>
  (await machine.submit(line, {})).output;

/** Gives `use` a machine, and afterwards brings a second one to where the first stood. */
async function lived(use: (machine: JournaledMachine) => Promise<unknown>): Promise<JournaledMachine> {
  const entries: JournalEntry[] = [];
  const first = await createMachine('ubuntu-24.04', { seed: 'journal', start });
  await first.clock.idle();
  const journaled = keepJournal(first, size, (entry) => entries.push(entry));
  await first.clock.idle();
  await use(journaled);

  const second = await createMachine('ubuntu-24.04', { seed: 'journal', start, pace: 'held' });
  const back = keepJournal(second, size, () => {});
  await replay(second, back, JSON.parse(JSON.stringify(entries)));
  second.clock.setPace('real');
  return back;
}

test('what the shell knew is there again', async () => {
  const back = await lived(async (machine) => {
    await answer(machine, 'HARBOUR=lamp; light() { echo "$HARBOUR on"; }; cd /tmp');
  });
  expect(await answer(back, 'light; pwd')).toBe('lamp on\n/tmp\n');
});

test('containers run on, under the ids they had', async () => {
  let id = '';
  const back = await lived(async (machine) => {
    await answer(machine, 'docker run -d --name quay -e WARE=tea busybox sleep 1h');
    id = await answer(machine, 'docker ps -q --no-trunc');
    await machine.probe('docker volume create unseen', {});
  });
  expect(await answer(back, 'docker ps -q --no-trunc')).toBe(id);
  expect(await answer(back, "docker exec quay sh -c 'echo $WARE'; docker volume ls -q")).toBe('tea\nunseen\n');
});

test('who logs out is logged in again: the next line waits for the new prompt', async () => {
  const back = await lived(async (machine) => {
    await answer(machine, 'sudo gpasswd -d reader docker; cd /tmp');
    await answer(machine, 'exit');
    expect(await answer(machine, 'id -nG; pwd')).toBe('reader sudo\n/home/reader\n');
  });
  expect(await answer(back, 'id -nG; pwd')).toBe('reader sudo\n/home/reader\n');
});
