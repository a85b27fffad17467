import { describe, expect, test } from 'vitest';
import { type StateDifference, stateDifference } from '../../../src/machine/state/difference.ts';
import { createMachine } from '../../../src/machine.ts';

/** What a line changes on a host on which others ran before. */
async function changes(before: readonly string[], line: string): Promise<StateDifference> {
  const machine = await createMachine('ubuntu-24.04');
  const session = machine.openSession();
  for (const earlier of before) await session.run(earlier);
  const state = machine.state();
  await session.run(line);
  return stateDifference(state, machine.state());
}

const names = (things: StateDifference['gone']): string[] => things.map(({ kind, name }) => `${kind} ${name}`);

describe('the difference of two states', () => {
  test('names what came', async () => {
    const { came, gone, changed } = await changes(
      ['docker pull busybox'],
      'docker run -d --name web -v data:/d busybox sleep 9',
    );
    expect(names(came)).toEqual(['container web', 'volume data']);
    expect([gone, changed]).toEqual([[], []]);
  });

  test('names what is gone, with its size', async () => {
    const { gone, freed } = await changes(
      [`docker run --name web -v data:/d busybox sh -c 'printf 12345 > /d/file; printf 123 > /own'`, 'docker rm web'],
      'docker volume rm data',
    );
    expect(gone).toMatchObject([{ kind: 'volume', name: 'data', size: 5 }]);
    expect(freed).toBe(5);
  });

  test('counts a layer that two images share once, and not while a third has it', async () => {
    const build = (tag: string) => `printf 'FROM busybox\\nRUN echo ${tag} > /f\\n' | docker build -q -t ${tag} -`;
    const machine = ['docker pull busybox', build('one'), build('two')];
    const some = await changes(machine, 'docker rmi one two');
    expect(names(some.gone)).toEqual(['image one:latest', 'image two:latest']);
    expect(some.freed).toBe(8);
    const all = await changes(machine, 'docker rmi one two busybox');
    expect(all.freed).toBeGreaterThan(4_000_000);
  });

  test('names what is in another condition now', async () => {
    const { changed } = await changes(['docker run -d --name web busybox sleep 60'], 'docker pause web');
    expect(changed).toMatchObject([
      { before: { name: 'web', condition: 'running' }, after: { name: 'web', condition: 'paused' } },
    ]);
  });
});
