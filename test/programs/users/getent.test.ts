import { expect, test } from 'vitest';
import { createMachine } from '../../../src/machine.ts';

test('getent hosts asks the files first, then the name servers', async () => {
  const session = (await createMachine('ubuntu-24.04')).openSession();
  expect((await session.run('getent hosts localhost')).output).toMatch(/ localhost/);
  expect((await session.run('getent hosts example.com')).output).toBe('93.184.215.14   example.com\n');
  expect((await session.run('getent hosts nowhere.example; echo $?')).output).toBe('2\n');
  expect((await session.run('getent passwd root')).output).toMatch(/^root:/);
});
