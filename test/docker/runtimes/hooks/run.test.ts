import { describe, expect, test } from 'vitest';
import { decode } from '../../../../src/base/bytes.ts';
import { RuntimeFailure } from '../../../../src/docker/runtimes/failures.ts';
import { runHooks } from '../../../../src/docker/runtimes/hooks/run.ts';
import type { HookSpec } from '../../../../src/docker/runtimes/spec.ts';
import { writeExecutable } from '../../../../src/host/process/elf.ts';
import { print, printError, readAll } from '../../../../src/host/process/stdio.ts';
import type { Program } from '../../../../src/host/process/types.ts';
import { engineHost } from '../../../support/engine-host.ts';

const STATE = { ociVersion: '1.0.2-dev', id: 'x', status: 'creating', pid: 42, bundle: '/bundle' } as const;

/** Says what it was given; `fail N` exits, `die` is killed, `sleep N` waits. */
const hook: Program = async (proc) => {
  const [, verb, value = ''] = proc.argv;
  if (verb === 'fail') {
    await print(proc, 'out');
    await printError(proc, `nvidia-container-cli: ${value}\n`);
    return 1;
  }
  if (verb === 'sleep') await proc.sleep(Number(value) * 1000);
  if (verb === 'die') proc.kernel.signal(proc, 'SIGKILL');
  const text = `${decode(await readAll(proc))} ${[...proc.env].join(' ')} ${proc.argv.join(' ')}\n`;
  proc.files.writeFile('/seen', text, { append: true });
  return 0;
};

async function outcome(hooks: readonly HookSpec[], runc = '1.3.6', env?: readonly string[]): Promise<string> {
  const host = engineHost('28', { hook });
  writeExecutable(host.files, '/usr/bin/hook', { program: 'hook', arch: 'amd64' }, 4096);
  host.files.writeFile('/usr/bin/text', 'echo\n', { mode: 0o644 });
  try {
    await runHooks({ name: 'prestart', hooks, state: STATE, parent: host.init, runc, ...(env && { env }) });
    return host.files.exists('/seen') ? host.files.readText('/seen') : '';
  } catch (error) {
    if (error instanceof RuntimeFailure) return error.message;
    throw error;
  }
}

const path = '/usr/bin/hook';

describe('a hook', () => {
  test('reads the state, and has its own arguments and variables', async () => {
    const text = await outcome([{ path, args: ['named', 'prestart'], env: ['A=1', 'B=x=y'] }]);
    expect(text).toBe(`${JSON.stringify(STATE)} A,1 B,x=y named prestart\n`);
  });

  test('without variables gets those that are said for all', async () => {
    expect(await outcome([{ path, args: ['h'] }], '1.3.6', ['PATH=/bin'])).toContain('} PATH,/bin h\n');
  });

  test('runs after the one before it', async () => {
    expect(
      await outcome([
        { path, args: ['one'] },
        { path, args: ['two'] },
      ]),
    ).toMatch(/ one\n.* two\n$/);
  });
});

describe('a hook that fails, in the words of runc', () => {
  const failing: HookSpec = { path, args: ['hook', 'fail', 'initialization error'] };
  test.each([
    [
      '1.0.1',
      'Running hook #0:: error running hook: exit status 1, stdout: out, stderr: nvidia-container-cli: initialization error\n',
    ],
    [
      '1.1.14',
      'error running hook #0: error running hook: exit status 1, stdout: out, stderr: nvidia-container-cli: initialization error\n',
    ],
    [
      '1.3.6',
      'error running prestart hook #0: exit status 1, stdout: out, stderr: nvidia-container-cli: initialization error\n',
    ],
  ])('%s', async (runc, expected) => {
    expect(await outcome([failing], runc)).toBe(expected);
  });

  test.each<[string, HookSpec, string]>([
    ['is not there', { path: '/usr/bin/gone' }, 'fork/exec /usr/bin/gone: no such file or directory'],
    ['may not be run', { path: '/usr/bin/text' }, 'fork/exec /usr/bin/text: permission denied'],
    ['is killed', { path, args: ['hook', 'die'] }, 'signal: killed, stdout: , stderr: '],
    ['takes too long', { path, args: ['hook', 'sleep', '60'], timeout: 2 }, 'hook ran past specified timeout of 2.0s'],
  ])('%s', async (_what, wrong, expected) => {
    expect(await outcome([{ path, args: ['first'] }, wrong])).toBe(`error running prestart hook #1: ${expected}`);
  });
});
