import { expect, test } from 'vitest';
import { createMachine } from '../../../src/machine.ts';

const second = (pidfile: string) =>
  `sudo dockerd -H unix:///run/second.sock --pidfile ${pidfile} 2>&1 | tail -n 1; docker version -f '{{.Server.Version}}'`;

test.each([
  [
    'ubuntu-24.04',
    'failed to start daemon: error while opening volume store metadata database (/var/lib/docker/volumes/metadata.db): timeout\n27.3.1\n',
  ],
  [
    'debian-12',
    'failed to start daemon: error while opening volume store metadata database: timeout\n20.10.24+dfsg1\n',
  ],
] as const)('%s: a second daemon does not get at the data of the first', async (host, said) => {
  const session = (await createMachine(host)).openSession();
  expect((await session.run(second('/run/second.pid'))).output).toBe(said);
});

test('a pid file says so before', async () => {
  const session = (await createMachine('ubuntu-24.04')).openSession();
  expect((await session.run(second('/run/docker.pid'))).output).toMatch(
    /^failed to start daemon, ensure docker is not running or delete \/run\/docker\.pid: process with PID \d+ is still running\n27\.3\.1\n$/,
  );
});
