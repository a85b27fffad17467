import { describe, expect, test } from 'vitest';
import { ROOT, user } from '../../../src/host/process/credentials.ts';
import { makeExecutable } from '../../../src/host/process/elf.ts';
import { createPipe } from '../../../src/host/process/pipe.ts';
import { print, read } from '../../../src/host/process/stdio.ts';
import type { Process, Program } from '../../../src/host/process/types.ts';
import { bareKernel } from '../../support/bare-kernel.ts';

const sleep: Program = async (proc) => {
  await proc.sleep(Number(proc.argv[1]) * 1000);
  return 0;
};
const yes: Program = async (proc) => {
  for (;;) await print(proc, 'y\n');
};
const spin: Program = async (proc) => {
  for (;;) await proc.checkpoint();
};
const spawn = (proc: Process, program: Program, ...args: string[]): Process =>
  proc.spawn({ argv: ['child', ...args], program });

describe('a child process', () => {
  test('hands its exit status to the parent that waits', async () => {
    const waited = await bareKernel().as(ROOT, (proc) => {
      const child = spawn(proc, async () => 3);
      return proc.wait(child.pid);
    });
    expect(waited.status).toEqual({ kind: 'exited', code: 3 });
  });

  test('that is killed tells the signal', async () => {
    const status = await bareKernel().as(ROOT, async (proc) => {
      const child = spawn(proc, sleep, '300');
      proc.kill(child.pid, 'SIGTERM');
      return (await proc.wait()).status;
    });
    expect(status).toEqual({ kind: 'signaled', signal: 'SIGTERM' });
  });

  test('that only computes can be killed too', async () => {
    const status = await bareKernel().as(ROOT, async (proc) => {
      const child = spawn(proc, spin);
      await proc.sleep(5);
      proc.kill(child.pid, 'SIGINT');
      return (await proc.wait()).status;
    });
    expect(status).toEqual({ kind: 'signaled', signal: 'SIGINT' });
  });

  test('that writes to a pipe nobody reads gets SIGPIPE', async () => {
    const status = await bareKernel().as(ROOT, async (proc) => {
      const pipe = createPipe();
      proc.spawn({ argv: ['yes'], program: yes, fds: new Map([[1, pipe.writer]]) });
      pipe.writer.close();
      await pipe.reader.read(2);
      pipe.reader.close();
      return (await proc.wait()).status;
    });
    expect(status).toEqual({ kind: 'signaled', signal: 'SIGPIPE' });
  });

  test('keeps a handled signal to itself', async () => {
    const order = await bareKernel().as(ROOT, async (proc) => {
      const seen: string[] = [];
      const child = spawn(proc, async (own) => {
        own.onSignal('SIGTERM', () => seen.push('handler'));
        await own.sleep(1000);
        seen.push('end');
        return 0;
      });
      await proc.sleep(10);
      proc.kill(child.pid, 'SIGTERM');
      await proc.wait();
      return seen;
    });
    expect(order).toEqual(['handler', 'end']);
  });

  test('stands still between SIGSTOP and SIGCONT', async () => {
    const endedAt = await bareKernel().as(ROOT, async (proc) => {
      const start = proc.clock.now();
      const child = spawn(proc, sleep, '1');
      proc.kill(child.pid, 'SIGSTOP');
      await proc.sleep(5000);
      expect(child.state).toBe('stopped');
      proc.kill(child.pid, 'SIGCONT');
      await proc.wait();
      return proc.clock.now() - start;
    });
    expect(endedAt).toBe(5000);
  });

  test('whose parent ends goes on under PID 1', async () => {
    const parent = await bareKernel().as(ROOT, async (proc) => {
      const { promise, resolve } = Promise.withResolvers<Process>();
      spawn(proc, async (middle) => {
        resolve(spawn(middle, sleep, '10'));
        return 0;
      });
      const orphan = await promise;
      await proc.wait();
      return orphan.ppid;
    });
    expect(parent).toBe(1);
  });

  test('that ends closes its descriptors: the reader of its pipe sees the end', async () => {
    const bytes = await bareKernel().as(ROOT, async (proc) => {
      const pipe = createPipe();
      proc.spawn({ argv: ['child'], program: sleep, fds: new Map([[1, pipe.writer]]) });
      pipe.writer.close();
      proc.fds.set(0, pipe.reader);
      return (await read(proc, 0)).length;
    });
    expect(bytes).toBe(0);
  });
});

test('waiting without children is ECHILD', async () => {
  const waiting = bareKernel().as(ROOT, (proc) => proc.wait());
  await expect(waiting).rejects.toMatchObject({ code: 'ECHILD' });
});

describe('exec', () => {
  const programs = { hello: (async (proc) => Number(proc.argv[1] ?? 0)) satisfies Program };
  const withFile = (content: Uint8Array | string, mode: number) =>
    bareKernel(programs).as(ROOT, async (proc) => {
      proc.files.writeFile('/file', content);
      proc.files.writeFile('/hello', makeExecutable({ program: 'hello', arch: 'amd64' }), { mode: 0o755 });
      proc.files.chmod('/file', mode);
      const child = proc.spawn({ argv: ['file', '7'], path: '/file' });
      return { status: await child.ended, argv: child.argv };
    });

  test('runs the program that the executable names', async () => {
    const ran = await withFile(makeExecutable({ program: 'hello', arch: 'amd64' }), 0o755);
    expect(ran.status).toEqual({ kind: 'exited', code: 7 });
  });

  test('runs a script through its interpreter', async () => {
    const ran = await withFile('#!/hello 5\n', 0o755);
    expect(ran.argv).toEqual(['/hello', '5', '/file', '7']);
    expect(ran.status).toEqual({ kind: 'exited', code: 5 });
  });

  test.each([
    ['a file without the execute bit', makeExecutable({ program: 'hello', arch: 'amd64' }), 0o644, 'EACCES'],
    ['a text file', 'plain text\n', 0o755, 'ENOEXEC'],
    ['a program for another architecture', makeExecutable({ program: 'hello', arch: 'arm64' }), 0o755, 'ENOEXEC'],
    ['a script whose interpreter is missing', '#!/nosuch\n', 0o755, 'ENOENT'],
    ['a script with the line ends of Windows', '#!/hello\r\n', 0o755, 'ENOENT'],
  ])('refuses %s', async (_, content, mode, code) => {
    await expect(withFile(content, mode)).rejects.toMatchObject({ code });
  });
});

test('a user may not signal the processes of another', async () => {
  const bare = bareKernel();
  const victim = await bare.as(ROOT, (proc) => spawn(proc, sleep, '100'));
  const killing = bare.as(user(1000, 1000, [1000]), (proc) => proc.kill(victim.pid, 'SIGKILL'));
  await expect(killing).rejects.toMatchObject({ code: 'EPERM' });
});

test('a cgroup at its pids limit refuses another process', async () => {
  const forking = bareKernel().as(ROOT, (proc) => {
    proc.cgroup.pidsLimit = proc.cgroup.pids;
    return spawn(proc, sleep, '1');
  });
  await expect(forking).rejects.toMatchObject({ code: 'EAGAIN' });
});

test('a frozen cgroup stands still until it is thawed', async () => {
  const bare = bareKernel();
  const ended = await bare.as(ROOT, async (proc) => {
    const cgroup = { ...proc.cgroup, path: '/box', pids: 0 };
    const start = proc.clock.now();
    const child = proc.spawn({ argv: ['sleep', '1'], program: sleep, cgroup });
    proc.kernel.freeze(cgroup, true);
    await proc.sleep(60_000);
    proc.kernel.freeze(cgroup, false);
    await child.ended;
    return proc.clock.now() - start;
  });
  expect(ended).toBe(60_000);
});
