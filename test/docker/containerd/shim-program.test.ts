import { expect, test } from 'vitest';
import { createMachine } from '../../../src/machine.ts';

test('a shim whose program is slow to load is waited for, by the clock on the wall too', async () => {
  const machine = await createMachine('kata');
  const session = machine.openSession();
  await session.run('docker pull -q busybox');
  machine.clock.setPace('real');
  const { output, exit } = await session.run('docker run --rm --runtime io.containerd.kata.v2 busybox echo up');
  session.close();
  expect([output, exit]).toEqual(['up\n', 0]);
});
