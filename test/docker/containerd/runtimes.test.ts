import { describe, expect, test } from 'vitest';
import { lacksCgroup } from '../../../src/docker/containerd/shim.ts';
import type { Runtime } from '../../../src/docker/runtimes/shim-options.ts';
import { writeExecutable } from '../../../src/host/process/elf.ts';
import { containers, type Wanted } from '../../support/containers.ts';
import type { Engine } from '../../support/engine-host.ts';

const runc = (BinaryName: string): Runtime => ({
  shim: 'io.containerd.runc.v2',
  options: { type: 'containerd.runc.v1.Options', BinaryName, Root: '/var/run/docker/runtime-runc' },
});

async function refusal(machine: ReturnType<typeof containers>, wanted: Wanted): Promise<string> {
  try {
    await machine.create(wanted);
  } catch (error) {
    return error instanceof Error ? error.message.replace(/\/\S*\/[0-9]0{63}\//g, '<bundle>/') : String(error);
  }
  return 'created';
}

const NO_LOG =
  'OCI runtime create failed: unable to retrieve OCI runtime error (open <bundle>/log.json: no such file or directory): ';

describe('the OCI runtime is an executable on the disk', () => {
  test.each([
    ['/usr/local/bin/nosuch', 'fork/exec /usr/local/bin/nosuch: no such file or directory'],
    ['nosuch', 'exec: "nosuch": executable file not found in $PATH'],
    ['/opt/plain', 'fork/exec /opt/plain: permission denied'],
    ['/opt/text', 'fork/exec /opt/text: exec format error'],
    ['/opt', 'fork/exec /opt: permission denied'],
  ])('%s', async (binary, reason) => {
    const machine = containers('28');
    machine.host.files.writeFile('/opt/plain', '#!/bin/sh\n', { mode: 0o644 });
    machine.host.files.writeFile('/opt/text', 'not a program\n', { mode: 0o755 });
    expect(await refusal(machine, { args: ['ls'], runtime: runc(binary) })).toBe(
      `failed to create task for container: failed to create shim task: ${NO_LOG}${reason}`,
    );
  });

  test.each([
    ['20', 'failed to create shim task: ', ': unknown'],
    ['26', 'failed to create task for container: failed to create shim task: ', ': unknown'],
    ['28', 'failed to create task for container: failed to create shim task: ', ''],
  ] as const)('without runc, on %s', async (engine: Engine, before, after) => {
    const machine = containers(engine);
    machine.host.files.unlink('/usr/bin/runc');
    expect(await refusal(machine, { args: ['ls'] })).toBe(
      `${before}${NO_LOG}exec: "runc": executable file not found in $PATH${after}`,
    );
  });

  test('another runtime has words of its own', async () => {
    const machine = containers('28');
    writeExecutable(machine.host.files, '/usr/bin/crun', { program: 'crun', arch: 'amd64', version: '1.14.1' }, 1000);
    expect(await machine.run({ args: ['pwd'], runtime: runc('crun') })).toBe('/\n0');
    expect(await refusal(machine, { args: ['nosuch'], runtime: runc('crun') })).toContain(
      'OCI runtime create failed: executable file `nosuch` not found in $PATH: No such file or directory',
    );
  });
});

describe('the shim is one too', () => {
  const start = 'failed to create task for container: failed to start shim: ';

  test('by name, by path, or not at all', async () => {
    const machine = containers('28');
    const of = (shim: string): Promise<string> =>
      refusal(machine, { args: ['ls'], runtime: { shim, options: undefined } });
    expect(await of('/usr/bin/containerd-shim-runc-v2')).toBe('created');
    expect(await of('/nosuch')).toBe(
      `${start}failed to resolve runtime path: invalid custom binary path: stat /nosuch: no such file or directory`,
    );
    expect(await of('a.b')).toBe(
      `${start}failed to resolve runtime path: runtime "a.b" binary not installed "containerd-shim-a-b": file does not exist`,
    );
  });

  test('that cannot be run', async () => {
    const machine = containers('28');
    machine.host.files.chmod('/usr/bin/containerd-shim-runc-v2', 0o644);
    expect(await refusal(machine, { args: ['ls'] })).toBe(
      `${start}start failed: : fork/exec /usr/bin/containerd-shim-runc-v2: permission denied`,
    );
  });

  test('of the first API, up to containerd 1', async () => {
    const runtime = { shim: 'io.containerd.runtime.v1.linux', options: undefined };
    expect(await refusal(containers('20'), { args: ['ls'], runtime })).toBe('created');
    expect(await refusal(containers('28'), { args: ['ls'], runtime })).toContain('"containerd-shim-v1-linux"');
  });

  test('of the first API, with the groups of cgroup v2 alone', () => {
    const { host } = containers('26');
    const unified = { ...host, profile: { ...host.profile, cgroupVersion: 2 as const } };
    expect(lacksCgroup(host, 'io.containerd.runtime.v1.linux', '1.7.22')).toBe(false);
    expect(lacksCgroup(unified, 'io.containerd.runtime.v1.linux', '1.7.22')).toBe(true);
    expect(lacksCgroup(unified, 'io.containerd.runtime.v1.linux', '2.1.0')).toBe(false);
    expect(lacksCgroup(unified, 'io.containerd.runc.v2', '1.7.22')).toBe(false);
  });

  test('kata: a machine with a kernel of its own', async () => {
    const machine = containers('28');
    const note = { program: 'containerd-shim-kata-v2', arch: 'amd64', version: '3.21.0', kernel: '6.12.42' };
    writeExecutable(machine.host.files, '/usr/bin/containerd-shim-kata-v2', note, 1000);
    const runtime = { shim: 'io.containerd.kata.v2', options: undefined };
    expect(await refusal(machine, { args: ['true'], runtime })).toContain('Could not access KVM kernel module');
    machine.host.files.mknod('/dev/kvm', 'char', 0o660, [10, 232]);
    expect(await machine.run({ args: ['cat', '/proc/sys/kernel/osrelease'], runtime })).toBe('6.12.42\n0');
    const { task } = await machine.create({ args: ['sleep', '9'], runtime });
    await task.start();
    const names = machine.host.kernel.processes().map(({ argv }) => argv[0]?.split('/').at(-1));
    expect(names).toContain('qemu-system-x86_64');
    expect(task.process?.parent?.argv[0]).toBe('/usr/bin/containerd-shim-kata-v2');
    task.kill('SIGKILL');
    await task.wait();
    await task.delete();
    await machine.host.clock.sleep(1);
    expect(machine.host.kernel.processes().map(({ argv }) => argv[0])).toEqual(['/sbin/init']);
  });
});

describe('the bundle', () => {
  const FILES = 'config.json init.pid log log.json options.json rootfs runtime shim-binary-path work';

  test.each([
    ['20', 'address'],
    ['28', 'bootstrap.json'],
  ] as const)('on %s lies where containerd keeps it, until the container stops', async (engine: Engine, address) => {
    const { create, host } = containers(engine);
    const { task } = await create({ args: ['sleep', '9'], runtime: runc('runc') });
    const bundle = `/var/run/docker/containerd/daemon/io.containerd.runtime.v2.task/moby/${task.id}`;
    const names = host.files.readdir(bundle).map(({ name }) => name);
    expect(names).toEqual([...FILES.split(' '), address].sort());
    expect(host.files.readText(`${bundle}/options.json`)).toBe(
      '{"binary_name":"runc","root":"/var/run/docker/runtime-runc"}',
    );
    expect(host.files.readText(`${bundle}/init.pid`)).toBe(String(task.pid));
    const state = `/run/docker/runtime-runc/moby/${task.id}/state.json`;
    expect(JSON.parse(host.files.readText(state))).toMatchObject({ id: task.id, init_process_pid: task.pid });
    await task.start();
    task.kill('SIGKILL');
    await task.wait();
    await task.delete();
    expect([bundle, state].filter((path) => host.files.exists(path))).toEqual([]);
  });
});
