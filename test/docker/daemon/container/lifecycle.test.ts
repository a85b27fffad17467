import { describe, expect, it } from 'vitest';
import { testEngine } from '../support/engine.ts';
import { ENGINES } from '../support/recording.ts';
import { create, get, inspect, post, printed, start, wait } from '../support/use.ts';

const message = (answer: unknown): string => (answer as { message: string }).message;

describe.each(ENGINES)('a container of engine %s', (engine, version) => {
  it('runs, prints, ends, and is told of in events', async () => {
    const sandbox = testEngine(version);
    await start(sandbox, 'hello', { Cmd: ['echo', 'hi'] });
    expect(await wait(sandbox, 'hello')).toBe(0);
    expect(await printed(await get(sandbox, '/containers/hello/logs?stdout=1&stderr=1'))).toEqual({
      stdout: 'hi\n',
      stderr: '',
    });
    const actions = sandbox.daemon.events.past.map(({ Type, Action }) => `${Type} ${Action}`);
    const end = engine === '20' ? ['container die', 'network disconnect'] : ['network disconnect', 'container die'];
    expect(actions).toEqual(['container create', 'network connect', 'container start', ...end]);
  });

  it('keeps its log where Docker keeps it', async () => {
    const sandbox = testEngine(version);
    const id = await start(sandbox, 'hello', { Cmd: ['echo', 'a < b'] });
    await wait(sandbox, 'hello');
    const log = sandbox.host.files.readText(`/var/lib/docker/containers/${id}/${id}-json.log`);
    expect(log).toMatch(/^\{"log":"a \\u003c b\\n","stream":"stdout","time":"2026-[^"]+Z"\}\n$/);
  });

  it('is stopped by its stop signal or, after the timeout, by force', async () => {
    const sandbox = testEngine(version);
    await start(sandbox, 'slow');
    const before = sandbox.host.clock.now();
    expect((await sandbox.ask('POST', '/containers/slow/stop?t=3')).status).toBe(204);
    expect(sandbox.host.clock.now() - before).toBeGreaterThanOrEqual(3000);
    expect((await inspect(sandbox, 'slow')).State).toMatchObject({ Status: 'exited', ExitCode: 137, Running: false });
    expect((await sandbox.ask('POST', '/containers/slow/stop')).status).toBe(304);
  });

  it('pauses and goes on', async () => {
    const sandbox = testEngine(version);
    const id = await start(sandbox, 'loop');
    expect((await sandbox.ask('POST', '/containers/loop/pause')).status).toBe(204);
    expect(message((await sandbox.ask('POST', '/containers/loop/pause')).answer)).toBe(
      `Container ${id} is already paused`,
    );
    expect(message((await sandbox.ask('POST', '/containers/loop/exec', { Cmd: ['id'] })).answer)).toBe(
      'Container loop is paused, unpause the container before exec',
    );
    expect((await sandbox.ask('POST', '/containers/loop/unpause')).status).toBe(204);
    expect(message((await sandbox.ask('POST', '/containers/loop/unpause')).answer)).toBe(
      `Container ${id} is not paused`,
    );
  });

  it('cannot be removed while it runs, unless by force', async () => {
    const sandbox = testEngine(version);
    const id = await start(sandbox, 'run1');
    const sentence = {
      '20': `You cannot remove a running container ${id}. Stop the container before attempting removal or force remove`,
      '26': 'cannot remove container "/run1": container is running: stop the container before removing or force remove',
      '28': 'cannot remove container "run1": container is running: stop the container before removing or force remove',
    }[engine];
    expect(await sandbox.ask('DELETE', '/containers/run1')).toMatchObject({
      status: 409,
      answer: { message: sentence },
    });
    expect((await sandbox.ask('DELETE', '/containers/run1?force=1')).status).toBe(204);
    expect((await sandbox.ask('GET', '/containers/run1/json')).status).toBe(404);
  });

  it('is renamed, unless the name is taken or malformed', async () => {
    const sandbox = testEngine(version);
    await create(sandbox, 'old');
    const other = await create(sandbox, 'other');
    expect((await sandbox.ask('POST', '/containers/old/rename?name=new')).status).toBe(204);
    expect((await inspect(sandbox, 'new')).Name).toBe('/new');
    expect(message((await sandbox.ask('POST', '/containers/new/rename?name=other')).answer)).toBe(
      `Error when allocating new name: Conflict. The container name "/other" is already in use by container "${other}". You have to remove (or rename) that container to be able to reuse that name.`,
    );
    expect(message((await sandbox.ask('POST', '/containers/new/rename?name=bad%20name')).answer)).toBe(
      'Error when allocating new name: Invalid container name (/bad name), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed',
    );
  });

  it('starts again by its restart policy', async () => {
    const sandbox = testEngine(version);
    await start(sandbox, 'flaky', {
      Cmd: ['false'],
      HostConfig: { RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 2 } },
    });
    await sandbox.host.clock.sleep(5000);
    expect(await inspect(sandbox, 'flaky')).toMatchObject({
      RestartCount: 2,
      State: { Status: 'exited', ExitCode: 1 },
    });
  });

  it('that cannot start says why, and stays with its exit code', async () => {
    const sandbox = testEngine(version);
    await create(sandbox, 'broken', { Cmd: ['nosuch'] });
    const { status, answer } = await sandbox.ask('POST', '/containers/broken/start');
    expect(status).toBe(400);
    expect(message(answer)).toMatch(
      /^failed to create (shim task|task for container: failed to create shim task): OCI runtime create failed: runc create failed: unable to start container process: .*exec: "nosuch": executable file not found in \$PATH/,
    );
    expect((await inspect(sandbox, 'broken')).State).toMatchObject({
      Status: 'created',
      ExitCode: 127,
      Error: message(answer),
    });
  });

  it('goes away by itself with its anonymous volumes', async () => {
    const sandbox = testEngine(version);
    await start(sandbox, 'brief', { Cmd: ['true'], Volumes: { '/data': {} }, HostConfig: { AutoRemove: true } });
    await wait(sandbox, 'brief', 'removed').catch(() => {});
    await sandbox.host.clock.sleep(1);
    expect((await sandbox.ask('GET', '/containers/json?all=1')).answer).toEqual([]);
    expect((await sandbox.ask('GET', '/volumes')).answer).toMatchObject({ Volumes: [] });
  });
});

it('events until now tell of all that has happened', async () => {
  const sandbox = testEngine('28.5.2');
  await start(sandbox, 'hello', { Cmd: ['true'] });
  await wait(sandbox, 'hello');
  const response = await get(sandbox, `/events?since=0&until=${sandbox.host.clock.now() / 1000}`);
  expect((await response.text()).trim().split('\n').at(-1)).toContain('"Action":"die"');
});

describe('exec', () => {
  it('that takes too much memory is killed, and the container is told of while it goes on', async () => {
    const sandbox = testEngine('28.5.2');
    await start(sandbox, 'box', { HostConfig: { Memory: 16 * 1024 ** 2 } });
    const { answer } = await sandbox.ask('POST', '/containers/box/exec', { Cmd: ['sh', '-c', 'tail /dev/zero'] });
    const { Id } = answer as { Id: string };
    await printed(await post(sandbox, `/exec/${Id}/start`, undefined, { Detach: false }));
    expect((await inspect(sandbox, 'box')).State).toMatchObject({ Status: 'running', OOMKilled: true });
    const actions = sandbox.daemon.events.past.map(({ Action }) => Action);
    expect(actions.slice(-2)).toEqual(['oom', 'exec_die']);
  });

  it('runs a second program in the container', async () => {
    const sandbox = testEngine('28.5.2');
    await start(sandbox, 'box');
    const { answer } = await sandbox.ask('POST', '/containers/box/exec', {
      Cmd: ['sh', '-c', 'echo out; echo err >&2; exit 3'],
      AttachStdout: true,
      AttachStderr: true,
    });
    const { Id } = answer as { Id: string };
    expect(await printed(await post(sandbox, `/exec/${Id}/start`, undefined, { Detach: false }))).toEqual({
      stdout: 'out\n',
      stderr: 'err\n',
    });
    expect((await sandbox.ask('GET', `/exec/${Id}/json`)).answer).toMatchObject({ Running: false, ExitCode: 3 });
  });

  it('reads what the client sends', async () => {
    const sandbox = testEngine('28.5.2');
    await start(sandbox, 'box');
    const { answer } = await sandbox.ask('POST', '/containers/box/exec', {
      Cmd: ['cat'],
      AttachStdin: true,
      AttachStdout: true,
    });
    const upload = new Blob(['from the client\n']).stream();
    const response = await post(sandbox, `/exec/${(answer as { Id: string }).Id}/start`, upload, { Detach: false });
    expect((await printed(response)).stdout).toBe('from the client\n');
  });

  it.each([
    ['26.1.5', 126],
    ['28.5.2', 127],
  ])('of a program that is not there leaves an exit code (%s)', async (version, code) => {
    const sandbox = testEngine(version);
    await start(sandbox, 'box');
    const { answer } = await sandbox.ask('POST', '/containers/box/exec', { Cmd: ['nosuch'] });
    const { Id } = answer as { Id: string };
    const { stdout } = await printed(await post(sandbox, `/exec/${Id}/start`, undefined, { Detach: false }));
    expect(stdout).toMatch(/^OCI runtime exec failed: .*exec: "nosuch": executable file not found in \$PATH.*\r\n$/);
    expect((await sandbox.ask('GET', `/exec/${Id}/json`)).answer).toMatchObject({ ExitCode: code });
  });
});

describe('attach', () => {
  it('hands on what the program prints, from the start on', async () => {
    const sandbox = testEngine('28.5.2');
    await create(sandbox, 'talk', { Cmd: ['sh', '-c', 'echo one; echo two >&2'] });
    const attached = await post(sandbox, '/containers/talk/attach?stream=1&stdout=1&stderr=1');
    expect(attached.headers.get('Content-Type')).toBe('application/vnd.docker.raw-stream');
    const text = printed(attached);
    await sandbox.ask('POST', '/containers/talk/start');
    expect(await text).toEqual({ stdout: 'one\n', stderr: 'two\n' });
  });

  it('is raw with a terminal, and keys go in', async () => {
    const sandbox = testEngine('28.5.2');
    await create(sandbox, 'term', { Cmd: ['cat'], Tty: true, OpenStdin: true });
    const keys = new TransformStream<Uint8Array, Uint8Array>();
    const attached = await post(sandbox, '/containers/term/attach?stream=1&stdin=1&stdout=1&stderr=1', keys.readable);
    expect(attached.headers.get('Content-Type')).toBe('application/vnd.docker.raw-stream');
    await sandbox.ask('POST', '/containers/term/start');
    const writer = keys.writable.getWriter();
    await writer.write(new TextEncoder().encode('hello\r\u0004'));
    expect(await attached.text()).toBe('hello\r\nhello\r\n');
  });
});

describe('logs', () => {
  const talk = async () => {
    const sandbox = testEngine('28.5.2');
    await start(sandbox, 'talk', { Cmd: ['sh', '-c', 'for i in 1 2 3; do echo $i; sleep 1; done'] });
    return sandbox;
  };

  it('can be followed to the end', async () => {
    const sandbox = await talk();
    expect((await printed(await get(sandbox, '/containers/talk/logs?stdout=1&follow=1'))).stdout).toBe('1\n2\n3\n');
  });

  it('give the last lines, or those since a time', async () => {
    const sandbox = await talk();
    const began = sandbox.host.clock.now() / 1000;
    await wait(sandbox, 'talk');
    expect((await printed(await get(sandbox, '/containers/talk/logs?stdout=1&tail=1'))).stdout).toBe('3\n');
    expect((await printed(await get(sandbox, `/containers/talk/logs?stdout=1&since=${began + 0.95}`))).stdout).toBe(
      '2\n3\n',
    );
  });

  it('carry time stamps when asked', async () => {
    const sandbox = await talk();
    await wait(sandbox, 'talk');
    const { stdout } = await printed(await get(sandbox, '/containers/talk/logs?stdout=1&timestamps=1&tail=1'));
    expect(stdout).toMatch(/^2026-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z 3\n$/);
  });

  it('need a stream', async () => {
    const sandbox = await talk();
    expect((await sandbox.ask('GET', '/containers/talk/logs')).answer).toEqual({
      message: 'Bad parameters: you must choose at least one stream',
    });
  });
});
