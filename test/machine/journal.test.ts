import { describe, expect, test } from 'vitest';
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

describe('several terminals', () => {
  /** What each terminal has shown. */
  const screens = (machine: JournaledMachine): Map<number, string> => {
    const shown = new Map<number, string>();
    machine.data.on(({ tty, bytes }) => shown.set(tty, (shown.get(tty) ?? '') + new TextDecoder().decode(bytes)));
    return shown;
  };
  const opened = async (): Promise<{
    journaled: JournaledMachine;
    idle: () => Promise<void>;
    entries: JournalEntry[];
  }> => {
    const machine = await createMachine('ubuntu-24.04', { seed: 'journal', start });
    const entries: JournalEntry[] = [];
    const journaled = keepJournal(machine, size, (entry) => entries.push(entry));
    await machine.clock.idle();
    return { journaled, idle: () => machine.clock.sleep(1000), entries };
  };

  test('have a shell each on the same host', async () => {
    const { journaled, idle } = await opened();
    const shown = screens(journaled);
    journaled.open(2, size);
    await idle();
    journaled.keys('HARBOUR=lamp; cd /tmp; touch shared\r', 2);
    await idle();
    journaled.keys('tty; pwd\r', 2);
    await idle();
    expect(shown.get(2)).toContain('/dev/pts/1\r\n/tmp\r\n');
    expect(await answer(journaled, 'pwd; ls /tmp; echo "[$HARBOUR]"')).toBe('/home/reader\nshared\n[]\n');
  });

  test('are named in what is told of them', async () => {
    const { journaled, idle } = await opened();
    const told: string[] = [];
    journaled.open(2, size);
    await idle();
    journaled.started.on(({ tty, line }) => told.push(`${tty} runs ${line}`));
    journaled.commands.on(({ tty, line, output }) => told.push(`${tty} ended ${line}: ${output.trim()}`));
    journaled.keys('echo two\r', 2);
    await idle();
    await answer(journaled, 'echo one');
    expect(told).toEqual(['2 runs echo two', '2 ended echo two: two', '1 runs echo one', '1 ended echo one: one']);
  });

  test('are gone after exit; the first logs in again', async () => {
    const { journaled, idle } = await opened();
    const gone: number[] = [];
    journaled.closed.on((tty) => gone.push(tty));
    journaled.open(2, size);
    await idle();
    for (const tty of [1, 2]) journaled.keys('exit\r', tty);
    await idle();
    expect(gone).toEqual([2]);
    expect(journaled.numbers()).toEqual([1]);
    expect(await answer(journaled, 'echo still here')).toBe('still here\n');
  });

  test('take what runs in them along when they are closed', async () => {
    const { journaled, idle } = await opened();
    journaled.open(2, size);
    await idle();
    journaled.keys('sleep 111 & sleep 222\r', 2);
    await idle();
    expect(await answer(journaled, 'pgrep -fc "sleep (111|222)"')).toBe('2\n');
    journaled.close(2);
    await idle();
    expect(journaled.numbers()).toEqual([1]);
    expect(await answer(journaled, 'pgrep -fc "sleep (111|222)"')).toBe('0\n');
  });

  test('are silent once they are gone, also when they were at their prompt', async () => {
    const { journaled, idle } = await opened();
    const told: string[] = [];
    journaled.open(2, size);
    await idle();
    journaled.data.on(({ tty }) => told.push(`${tty} prints`));
    journaled.closed.on((tty) => told.push(`${tty} is gone`));
    journaled.close(2);
    await idle();
    expect(told.at(-1)).toBe('2 is gone');
  });

  test('come back, under their numbers, with what runs in them', async () => {
    const back = await lived(async (machine) => {
      machine.open(2, { cols: 80, rows: 24 });
      machine.open(3, size);
      machine.close(3);
      await answer(machine, 'sleep 1');
      machine.keys('cd /tmp; sleep 333\r', 2);
      await answer(machine, 'sleep 1');
      await answer(machine, 'true');
    });
    expect(back.numbers()).toEqual([1, 2]);
    expect(await answer(back, 'pgrep -fc "sleep 333"')).toBe('1\n');
  });

  test('a journal that names none is for the first', async () => {
    const { journaled, idle } = await opened();
    const shown = screens(journaled);
    journaled.keys('echo one\r');
    await idle();
    expect([...shown.keys()]).toEqual([1]);
  });
});
