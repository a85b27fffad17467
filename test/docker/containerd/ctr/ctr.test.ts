import { expect, test } from 'vitest';
import { collectOutput } from '../../../../src/docker/runtimes/collect-output.ts';
import { containers } from '../../../support/containers.ts';

const SOCKET = '/run/containerd/containerd.sock';

function machine() {
  const { host, create } = containers('28');
  host.files.mkdirAll('/run/containerd');
  const ctr = async (...args: string[]): Promise<string> => {
    const { stdout, stderr } = await collectOutput(host.init, 'ctr', args);
    return stdout + stderr;
  };
  /** As a containerd that runs has it. */
  const listen = (): void => {
    host.files.mknod(SOCKET, 'socket', 0o660);
    host.unixSockets.set(host.files.resolve(SOCKET).inode, async () => new Response());
  };
  return { host, create, ctr, listen };
}

test('shows what Docker has in containerd, in its namespace', async () => {
  const { create, ctr, listen } = machine();
  listen();
  const { task } = await create({ args: ['sleep', '100'] });
  const id = '1'.padEnd(64, '0');
  expect(await ctr('-n', 'moby', 'containers', 'ls')).toBe(
    `CONTAINER${' '.repeat(59)}IMAGE    RUNTIME${' '.repeat(18)}\n${id}    -        io.containerd.runc.v2    \n`,
  );
  const tasks = (status: string): string =>
    `TASK${' '.repeat(64)}PID${' '.repeat(String(task.pid).length < 3 ? 4 : 5)}STATUS    \n${id}    ${String(task.pid).padEnd(3)}    ${status}\n`;
  expect(await ctr('-n', 'moby', 't', 'ls')).toBe(tasks('CREATED'));
  await task.start();
  expect(await ctr('-n', 'moby', 't', 'ls')).toBe(tasks('RUNNING'));
  expect(await ctr('c', 'ls')).toBe('CONTAINER    IMAGE    RUNTIME    \n');
  expect(await ctr('-n', 'moby', 'c', 'info', 'nosuch')).toBe(
    'ctr: container "nosuch" in namespace "moby": not found\n',
  );
});

test('says who does not answer', async () => {
  const { ctr, listen, host } = machine();
  expect(await ctr('ns', 'ls')).toBe(
    `ctr: cannot access socket ${SOCKET}: stat ${SOCKET}: no such file or directory\n`,
  );
  listen();
  host.unixSockets.clear();
  expect(await ctr('ns', 'ls')).toContain(`dial unix ${SOCKET}: connect: connection refused`);
});

test('lists the plugins of its version', async () => {
  const { ctr, listen } = machine();
  listen();
  const lines = (await ctr('plugins', 'ls')).split('\n');
  expect(lines[0]).toBe('TYPE                                      ID                       PLATFORMS      STATUS    ');
  expect(lines).toContain(
    'io.containerd.runtime.v2                  task                     linux/amd64    ok        ',
  );
});
