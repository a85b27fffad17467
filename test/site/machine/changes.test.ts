import { describe, expect, test } from 'vitest';
import { createMachine } from '../../../src/machine.ts';
import { textsFor } from '../../../src/site/content/texts.ts';
import { changesBetween } from '../../../src/site/machine/changes.ts';
import { sayer } from '../../../src/site/machine/words.ts';

const say = sayer(textsFor('en', 'machine.'));

async function said(before: readonly string[], line: string): Promise<string> {
  const machine = await createMachine('ubuntu-24.04');
  const session = machine.openSession();
  for (const earlier of before) await session.run(earlier);
  const state = machine.state();
  await session.run(line);
  return changesBetween(state, machine.state(), say).sentence;
}

describe('what the last command changed is said in a sentence:', () => {
  test('what came', async () => {
    expect(await said(['docker pull nginx'], 'docker run -d --name web -v data:/data nginx')).toBe(
      'container web created (running); volume data created',
    );
  });

  test('what is otherwise', async () => {
    expect(await said(['docker run -d --name web nginx'], 'docker stop web')).toBe('container web is now exited');
    expect(await said(['docker create --name web nginx'], 'docker rename web front')).toBe(
      'container web is now called front',
    );
  });

  test('what is gone, and how much room that made', async () => {
    expect(
      await said([`docker run -v data:/d --rm busybox sh -c 'printf 12345 > /d/f'`], 'docker volume rm data'),
    ).toBe('volume data removed; 5B of disk freed');
  });

  test('nothing where nothing changed', async () => {
    expect(await said([], 'docker ps')).toBe('');
  });

  test('that the engine was stopped', async () => {
    expect(await said([], 'sudo systemctl stop docker.socket docker.service')).toContain('dockerd is stopped');
  });
});
