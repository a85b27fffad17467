import { expect, test } from 'vitest';
import { createMachine } from '../../../../src/machine.ts';

const REFUSED = /^Error response from daemon: network [0-9a-f]{64} not found\n/;

test('a container asks for its network by id: one made again under the name is another, until it is connected', async () => {
  const session = (await createMachine('ubuntu-24.04')).openSession();
  await session.run('docker network create app; docker run -d --name cc --network app busybox sleep 1d');
  await session.run('docker stop -t 0 cc; docker network rm app');
  expect((await session.run('docker start cc')).output).toMatch(REFUSED);
  await session.run('docker network create app');
  expect((await session.run('docker start cc')).output).toMatch(REFUSED);
  expect((await session.run('docker network connect app cc && docker start cc')).output).toBe('cc\n');
});

test('a container that never ran knows its network by name', async () => {
  const session = (await createMachine('ubuntu-24.04')).openSession();
  await session.run('docker network create app; docker create -q --name cc --network app busybox sleep 1d');
  await session.run('docker network rm app; docker network create app');
  expect((await session.run('docker start cc')).output).toBe('cc\n');
});
