import { expect, test } from 'vitest';
import { createMachine } from '../../../src/machine.ts';

const DENIED =
  "Error response from daemon: pull access denied for reader/ledger, repository does not exist or may require 'docker login': denied: requested access to the resource is denied\n";

test('a private repository is not there for whom it does not belong to', async () => {
  const session = (await createMachine('ubuntu-24.04')).openSession();
  const last = async (command: string) => (await session.run(`${command} 2>&1 | tail -1`)).output;
  expect(await last('docker pull -q reader/ledger')).toBe(DENIED);
  await session.run('docker pull -q busybox; docker tag busybox reader/ledger; docker tag busybox reader/open');
  await session.run('echo wharf | docker login -u reader --password-stdin; docker push -q reader/ledger');
  await session.run('docker push -q reader/open; docker logout; docker rmi reader/ledger reader/open');
  expect(await last('docker pull -q reader/ledger')).toBe(DENIED);
  expect(await last('docker pull -q reader/open')).toBe('docker.io/reader/open:latest\n');
  await session.run('echo wharf | docker login -u reader --password-stdin');
  expect(await last('docker pull -q reader/ledger')).toBe('docker.io/reader/ledger:latest\n');
});
