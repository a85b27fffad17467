import { describe, expect, test } from 'vitest';
import { containers, recorder, type Wanted } from '../../support/containers.ts';
import type { Engine } from '../../support/engine-host.ts';

describe('a container', () => {
  test('runs a program as process 1 with its own name, and gives its exit status', async () => {
    const { run } = containers();
    expect(await run({ args: ['id'] })).toBe('0:0 pid=1 ppid=0 host=100000000000 HOME=/root\n0');
    expect(await run({ args: ['false'] })).toBe('1');
  });

  test('has files of its own', async () => {
    const { run, host } = containers();
    host.files.writeFile('/secret', 'on the host');
    expect(await run({ args: ['cat', '/secret'] })).toBe('cat: No such file or directory\n1');
    expect(await run({ args: ['cat', '/etc/group'] })).toBe('root:x:0:\ndaemon:x:1:\nnogroup:x:65534:\n0');
  });

  test('gets user, directory and variables', async () => {
    const { run } = containers();
    const process = { user: { uid: 1000, gid: 1000 }, cwd: '/tmp', env: ['PATH=/bin', 'HOME=/'] };
    expect(await run({ args: ['id'], process })).toContain('1000:1000');
    expect(await run({ args: ['pwd'], process })).toBe('/tmp\n0');
    expect(await run({ args: ['pwd'], process: { cwd: '/made/up' } })).toBe('/made/up\n0');
  });

  test('is a child of its shim on the host, which goes with it', async () => {
    const { create, host } = containers();
    const { task } = await create({ args: ['sleep', '5'] });
    await task.start();
    const parent = task.process?.parent;
    expect(parent?.argv.slice(0, 4)).toEqual(['/usr/bin/containerd-shim-runc-v2', '-namespace', 'moby', '-id']);
    await task.wait();
    task.delete();
    await host.clock.sleep(1);
    expect(host.kernel.processes().some(({ argv }) => argv[0]?.includes('shim'))).toBe(false);
  });

  test('leaves its specification for everybody to read while it is there', async () => {
    const { create, host } = containers('27');
    const { task } = await create({ args: ['sleep', '5'] });
    const path = `/run/containerd/io.containerd.runtime.v2.task/moby/${task.id}/config.json`;
    expect(JSON.parse(host.files.readText(path)).process.args).toEqual(['sleep', '5']);
  });

  test.each([
    ['SIGKILL', 137],
    ['SIGTERM', 143],
  ] as const)('a process beside init that gets %s leaves %i', async (signal, code) => {
    const { create, process } = containers();
    const { task } = await create({ args: ['sleep', '100'] });
    await task.start();
    const second = await task.exec('e', process(['sleep', '50']), recorder().io);
    await second.start();
    second.kill(signal);
    expect((await second.wait()).code).toBe(code);
    task.kill('SIGKILL');
  });

  test('init without a handler does not mind SIGTERM, and SIGKILL ends all', async () => {
    const { create, process } = containers();
    const { task } = await create({ args: ['sleep', '100'] });
    await task.start();
    const second = await task.exec('e', process(['sleep', '1000']), recorder().io);
    await second.start();
    task.kill('SIGTERM');
    expect(task.process?.state).not.toBe('zombie');
    task.kill('SIGKILL');
    expect([(await task.wait()).code, (await second.wait()).code]).toEqual([137, 137]);
  });

  test('exec joins it: same files, numbers as runc leaves them', async () => {
    const { create, process } = containers();
    const { task } = await create({ args: ['sleep', '100'] });
    await task.start();
    const { io, text } = recorder();
    const second = await task.exec('e', process(['id']), io);
    await second.start();
    await second.wait();
    expect(text()).toBe('0:0 pid=7 ppid=0 host=100000000000 HOME=/root\n');
    task.kill('SIGKILL');
  });

  test('stands still while it is paused', async () => {
    const { create, host } = containers();
    const { task, text } = await create({ args: ['sleep', '1'] });
    await task.start();
    task.pause();
    await host.clock.sleep(5000);
    expect(task.process?.state).not.toBe('zombie');
    task.resume();
    await task.wait();
    expect(text()).toBe('');
  });

  test('more memory than it may have: the process that asks is killed', async () => {
    const { create } = containers();
    const limited: Wanted['spec'] = (spec) => ({
      ...spec,
      linux: { ...spec.linux, resources: { memory: { limit: 6 * 1024 ** 2 } } },
    });
    const { task } = await create({ args: ['tail', '20'], spec: limited });
    await task.start();
    expect(await task.wait()).toMatchObject({ code: 137, oomKilled: true });
  });
});

describe('mounts', () => {
  const bind = (source: string, destination: string, ...more: string[]) => ({
    destination,
    type: 'bind',
    source,
    options: ['rbind', 'rprivate', ...more],
  });

  test('a directory of the host is the same directory inside', async () => {
    const { run, host } = containers();
    host.files.mkdirAll('/srv/data');
    host.files.writeFile('/srv/data/file', 'from host');
    expect(await run({ args: ['cat', '/data/file'], mounts: [bind('/srv/data', '/data')] })).toBe('from host0');
    await run({ args: ['touch', '/data/new'], mounts: [bind('/srv/data', '/data')] });
    expect(host.files.exists('/srv/data/new')).toBe(true);
    expect(await run({ args: ['touch', '/data/x'], mounts: [bind('/srv/data', '/data', 'ro')] })).toBe(
      'touch: Read-only file system\n1',
    );
  });

  test('a single file can lie over another', async () => {
    const { run, host } = containers();
    host.files.writeFile('/srv/motd', 'hello');
    expect(await run({ args: ['cat', '/etc/motd'], mounts: [bind('/srv/motd', '/etc/motd')] })).toBe('hello0');
  });

  test('tmpfs has its size', async () => {
    const { create } = containers();
    const mounts = [{ destination: '/t', type: 'tmpfs', source: 'tmpfs', options: ['nosuid', 'size=1m', 'mode=700'] }];
    const { task } = await create({ args: ['sleep', '1'], mounts });
    const at = task.namespaces.mnt.mounts.find(({ target }) => target === '/t');
    expect([at?.fs.options, at?.fs.statfs().total, at?.root.stat().mode]).toEqual([
      ['size=1024k', 'mode=700'],
      1048576,
      0o700,
    ]);
  });

  test('a tmpfs of no size holds half of the memory', async () => {
    const { create, host } = containers();
    const mounts = [{ destination: '/t', type: 'tmpfs', source: 'tmpfs', options: [] }];
    const { task } = await create({ args: ['sleep', '1'], mounts });
    const at = task.namespaces.mnt.mounts.find(({ target }) => target === '/t');
    expect(at?.fs.statfs().total).toBe(host.profile.memory / 2);
  });

  test('a read-only root takes mount points first and no writes after', async () => {
    const { run } = containers();
    const spec: Wanted['spec'] = (one) => ({ ...one, root: { ...one.root, readonly: true } });
    const mounts = [{ destination: '/new/t', type: 'tmpfs', source: 'tmpfs', options: [] }];
    expect(await run({ args: ['touch', '/x'], mounts, spec })).toBe('touch: Read-only file system\n1');
    expect(await run({ args: ['touch', '/new/t/x'], mounts, spec })).toBe('0');
  });

  test('the device nodes are there', async () => {
    expect(await containers().run({ args: ['ls', '/dev'] })).toBe(
      'fd full null ptmx pts random shm stderr stdin stdout tty urandom zero\n0'.replace(' shm', ''),
    );
  });
});

describe('what cannot be run, in the words of each engine', () => {
  const created = (reason: string): Readonly<Record<string, string>> => ({
    '20': `failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: ${reason}: unknown`,
    '26': `failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: ${reason}: unknown`,
    '28': `failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: ${reason}`,
  });
  const failure = async (
    engine: Engine,
    wanted: Wanted,
    prepare?: (parts: ReturnType<typeof containers>) => void,
  ): Promise<string> => {
    const parts = containers(engine);
    prepare?.(parts);
    return parts.create(wanted).then(
      () => 'no failure',
      (error: Error) => error.message,
    );
  };

  test.each<[Engine, string, string]>([
    ['20', 'nosuch', 'exec: "nosuch": executable file not found in $PATH'],
    ['26', 'nosuch', 'exec: "nosuch": executable file not found in $PATH'],
    ['28', 'nosuch', 'exec: "nosuch": executable file not found in $PATH'],
    ['28', '', 'exec: "": executable file not found in $PATH'],
    ['28', '/nosuch', 'exec: "/nosuch": stat /nosuch: no such file or directory'],
    ['28', './nosuch', 'exec: "./nosuch": stat ./nosuch: no such file or directory'],
    ['28', '/etc/passwd', 'exec: "/etc/passwd": permission denied'],
    ['20', '/etc', 'exec: "/etc": permission denied'],
    ['26', '/etc', 'exec: "/etc": is a directory'],
  ])('on %s %j', async (engine, program, reason) => {
    expect(await failure(engine, { args: [program] })).toBe(created(reason)[engine]);
  });

  const onto = (source: string, destination: string): Wanted => ({
    args: ['ls'],
    mounts: [{ destination, type: 'bind', source, options: ['rbind', 'rprivate'] }],
  });
  const prepare = ({ host }: ReturnType<typeof containers>): void => {
    host.files.mkdirAll('/root/c1');
    host.files.writeFile('/root/c1/nx', '');
  };
  test.each<[Engine, Wanted, string]>([
    [
      '20',
      onto('/root/c1', '/etc/passwd'),
      'error mounting "/root/c1" to rootfs at "/etc/passwd": mount /root/c1:/etc/passwd (via /proc/self/fd/6), flags: 0x5000: not a directory',
    ],
    [
      '26',
      onto('/root/c1', '/etc/passwd'),
      `error mounting "/root/c1" to rootfs at "/etc/passwd": create mount destination for /etc/passwd mount: cannot mkdir in /var/lib/docker/overlay2/${'1'.padEnd(64, '0')}/merged/etc/passwd: not a directory`,
    ],
    [
      '26',
      onto('/root/c1/nx', '/bin'),
      'error mounting "/root/c1/nx" to rootfs at "/bin": mount /root/c1/nx:/bin (via /proc/self/fd/6), flags: 0x5000: not a directory',
    ],
    [
      '28',
      onto('/root/c1', '/etc/passwd'),
      'error mounting "/root/c1" to rootfs at "/etc/passwd": mount src=/root/c1, dst=/etc/passwd, dstFd=/proc/thread-self/fd/14, flags=MS_BIND|MS_REC: not a directory',
    ],
    [
      '28',
      {
        args: ['ls'],
        mounts: [
          { destination: '/etc/passwd', type: 'tmpfs', source: 'tmpfs', options: ['noexec', 'nosuid', 'nodev'] },
        ],
      },
      'error mounting "tmpfs" to rootfs at "/etc/passwd": mount src=tmpfs, dst=/etc/passwd, dstFd=/proc/thread-self/fd/14, flags=MS_NOSUID|MS_NODEV|MS_NOEXEC, data=mode=0644: not a directory',
    ],
    [
      '28',
      { args: ['ls'], spec: (spec) => ({ ...spec, linux: { ...spec.linux, sysctl: { 'net.foo': '1' } } }) },
      'open sysctl net.foo file: unsafe procfs detected: openat2 fsmount:fscontext:proc/./sys/net/foo: no such file or directory',
    ],
    [
      '26',
      { args: ['ls'], spec: (spec) => ({ ...spec, linux: { ...spec.linux, sysctl: { 'net.foo': '1' } } }) },
      'open /proc/sys/net/foo: no such file or directory',
    ],
    [
      '26',
      { args: ['ls'], process: { rlimits: [{ type: 'RLIMIT_NOFILE', hard: 2000000, soft: 2000000 }] } },
      'error setting rlimits for ready process: error setting rlimit type 7: operation not permitted',
    ],
  ])('on %s while it sets itself up: %#', async (engine, wanted, reason) => {
    const text = engine === '28' ? created(reason)[engine] : created(`error during container init: ${reason}`)[engine];
    expect(await failure(engine, wanted, prepare)).toBe(text);
  });

  test.each<[Engine, string, string]>([
    ['28', 'exec /garbage: exec format error\n', '255'],
    ['26', 'exec /garbage: exec format error\n', '1'],
  ])('on %s a file that is no program starts and says so itself', async (engine, said, code) => {
    const parts = containers(engine);
    parts.host.files.writeFile('/garbage', 'garbage', { mode: 0o755 });
    parts.host.files.chmod('/garbage', 0o755);
    expect(
      await parts.run({
        args: ['/garbage'],
        mounts: [{ destination: '/garbage', type: 'bind', source: '/garbage', options: ['bind'] }],
      }),
    ).toBe(`${said}${code}`);
  });

  const execs: readonly (readonly [Engine, readonly string[], string, string])[] = [
    ['28', ['nosuch'], '/', 'unable to start container process: exec: "nosuch": executable file not found in $PATH'],
    [
      '26',
      ['nosuch'],
      '/',
      'unable to start container process: exec: "nosuch": executable file not found in $PATH: unknown',
    ],
    [
      '28',
      ['ls'],
      '/nosuchdir',
      'unable to start container process: chdir to cwd ("/nosuchdir") set in config.json failed: no such file or directory',
    ],
    [
      '28',
      ['ls'],
      '/etc/passwd',
      'unable to start container process: chdir to cwd ("/etc/passwd") set in config.json failed: not a directory',
    ],
    ['26', ['ls'], 'rel', 'Cwd must be an absolute path: unknown'],
  ];
  test.each(execs)('exec on %s of %j in %s', async (engine, args, cwd, reason) => {
    const { create, process } = containers(engine);
    const { task } = await create({ args: ['sleep', '10'] });
    await task.start();
    await expect(task.exec('e', process(args, { cwd }), recorder().io)).rejects.toThrow(
      `OCI runtime exec failed: exec failed: ${reason}`,
    );
    task.kill('SIGKILL');
  });

  test('a shim that is not installed', async () => {
    expect(await failure('28', { args: ['ls'], runtime: { shim: 'io.containerd.kata.v2', options: undefined } })).toBe(
      'failed to create task for container: failed to start shim: failed to resolve runtime path: runtime "io.containerd.kata.v2" binary not installed "containerd-shim-kata-v2": file does not exist',
    );
  });
});
