/** dockerode, which nobody here wrote, at work on the sandbox's engine. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PassThrough, type Readable } from 'node:stream';
import Docker from 'dockerode';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedEngine, serveEngine } from '../support/served-engine.ts';

describe.each(['docker-20.10', 'docker-26.1', 'docker-28.5'])('dockerode and %s', (host) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hatoba-dockerode-'));
  let served: ServedEngine;
  let docker: Docker;

  beforeAll(async () => {
    served = await serveEngine(host, path.join(folder, 'docker.sock'));
    docker = new Docker({ socketPath: served.socket });
  });
  afterAll(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });

  /** A running container, removed afterwards. */
  async function withContainer<T>(
    options: Docker.ContainerCreateOptions,
    work: (container: Docker.Container) => Promise<T>,
  ): Promise<T> {
    const container = await docker.createContainer({ Image: 'busybox', Cmd: ['sleep', '300'], ...options });
    try {
      await container.start();
      return await work(container);
    } finally {
      await container.remove({ force: true, v: true });
    }
  }

  it('asks how the engine is', async () => {
    expect((await docker.ping()).toString()).toBe('OK');
    expect((await docker.version()).Os).toBe('linux');
    expect(await docker.info()).toMatchObject({ Images: 2, OSType: 'linux' });
    expect((await docker.df()).Images).toHaveLength(2);
  });

  it('runs a container and reads both of its streams', async () => {
    const [out, err] = [new PassThrough(), new PassThrough()];
    const texts = Promise.all([textOf(out), textOf(err)]);
    const [{ StatusCode }, container] = (await docker.run(
      'busybox',
      ['sh', '-c', 'echo out; echo err >&2; exit 3'],
      [out, err],
      { Tty: false },
    )) as [{ StatusCode: number }, Docker.Container];
    out.end();
    err.end();
    expect([StatusCode, ...(await texts)]).toEqual([3, 'out\n', 'err\n']);
    await container.remove();
  });

  it('attaches with a hijacked connection, and half of it closes first', async () => {
    const container = await docker.createContainer({
      Image: 'busybox',
      Cmd: ['cat'],
      OpenStdin: true,
      StdinOnce: true,
      AttachStdin: true,
    });
    const stream = await container.attach({ stream: true, stdin: true, stdout: true, stderr: true, hijack: true });
    const out = new PassThrough();
    container.modem.demuxStream(stream, out, new PassThrough());
    await container.start();
    stream.end('hello\n');
    stream.on('end', () => out.end());
    expect(await textOf(out)).toBe('hello\n');
    await container.wait();
    await container.remove();
  });

  it('types at a terminal and resizes it', () =>
    withContainer({ Cmd: ['sh'], Tty: true, OpenStdin: true }, async (container) => {
      const stream = await container.attach({ stream: true, stdin: true, stdout: true, hijack: true });
      await container.resize({ h: 40, w: 100 });
      stream.write('echo it $((1 + 1)) is; exit\n');
      expect(await textOf(stream)).toContain('it 2 is');
    }));

  it('runs a second process', () =>
    withContainer({}, async (container) => {
      const exec = await container.exec({ Cmd: ['sh', '-c', 'cat; exit 4'], AttachStdin: true, AttachStdout: true });
      const stream = await exec.start({ hijack: true, stdin: true });
      const out = new PassThrough();
      docker.modem.demuxStream(stream, out, new PassThrough());
      stream.on('end', () => out.end());
      stream.end('typed');
      expect(await textOf(out)).toBe('typed');
      expect(await exec.inspect()).toMatchObject({ Running: false, ExitCode: 4 });
    }));

  it('reads logs, also as they come', () =>
    withContainer({ Cmd: ['sh', '-c', 'echo one; sleep 0.2; echo two; exec sleep 300'] }, async (container) => {
      const follow = await container.logs({ follow: true, stdout: true, stderr: true });
      const seen: string[] = [];
      const out = new PassThrough();
      out.on('data', (chunk: Buffer) => seen.push(chunk.toString()));
      container.modem.demuxStream(follow, out, out);
      await until(() => seen.join('') === 'one\ntwo\n');
      (follow as Readable).destroy();
      const past = await container.logs({ stdout: true, tail: 1 });
      expect(past.subarray(8).toString()).toBe('two\n');
    }));

  it('measures, lists processes and changes, and updates', () =>
    withContainer({}, async (container) => {
      const stats = await container.stats({ stream: false });
      expect(stats.memory_stats.usage).toBeGreaterThan(0);
      expect((await container.top()).Processes[0]).toContain('sleep 300');
      await (await container.exec({ Cmd: ['touch', '/made'] })).start({ Detach: true });
      await until(async () => ((await container.changes()) ?? []).length > 0);
      await container.update({ Memory: 64 * 1024 * 1024, MemorySwap: 128 * 1024 * 1024 });
      expect((await container.inspect()).HostConfig.Memory).toBe(64 * 1024 * 1024);
    }));

  it('streams measurements until it has enough', () =>
    withContainer({}, async (container) => {
      const stream = (await container.stats({ stream: true })) as Readable;
      const [first] = await new Promise<Buffer[]>((resolve) =>
        stream.once('data', (chunk: Buffer) => resolve([chunk])),
      );
      stream.destroy();
      expect(JSON.parse(first?.toString() ?? '')).toHaveProperty('cpu_stats');
    }));

  it('carries archives in and out', () =>
    withContainer({}, async (container) => {
      const archive = await container.getArchive({ path: '/etc/passwd' });
      const bytes = Buffer.concat(await all(archive as Readable));
      expect(bytes.subarray(0, 6).toString()).toBe('passwd');
      await container.putArchive(bytes, { path: '/tmp' });
      expect(await textOf((await container.getArchive({ path: '/tmp/passwd' })) as Readable)).toContain('root:x:0:0');
      expect((await all((await container.export()) as Readable)).length).toBeGreaterThan(0);
      const info = await container.infoArchive({ path: '/tmp/passwd' });
      expect(info).toBeDefined();
    }));

  it('goes through the life of a container', () =>
    withContainer({ name: 'life', Labels: { kind: 'life' } }, async (container) => {
      await container.pause();
      expect((await container.inspect()).State.Paused).toBe(true);
      await container.unpause();
      await container.rename({ name: 'renamed' });
      await container.restart({ t: 0 });
      await container.kill();
      await container.wait();
      await expect(container.kill()).rejects.toMatchObject({ statusCode: 409 });
      const listed = await docker.listContainers({ all: true, filters: { label: ['kind=life'] } });
      expect(listed.map(({ Names, State }) => [Names, State])).toEqual([[['/renamed'], 'exited']]);
      const committed = await container.commit({ repo: 'my/life', tag: '1', comment: 'kept' });
      expect((await docker.getImage('my/life:1').inspect()).Id).toBe(committed.Id);
      await docker.getImage('my/life:1').remove();
    }));

  it('tags, saves, removes, loads and imports images', async () => {
    const image = docker.getImage('hello-world');
    await image.tag({ repo: 'my/hello', tag: 'v1' });
    const bytes = Buffer.concat(await all((await docker.getImage('my/hello:v1').get()) as Readable));
    expect(await docker.getImage('my/hello:v1').remove()).toEqual([{ Untagged: 'my/hello:v1' }]);
    const archive = new PassThrough();
    archive.end(bytes);
    expect(await textOf((await docker.loadImage(archive)) as Readable)).toContain('Loaded image: my/hello:v1');
    expect(await image.history()).toHaveLength(1);
    const empty = new PassThrough();
    empty.end(Buffer.alloc(1024));
    await textOf((await docker.importImage(empty, { repo: 'my/empty', tag: 'x' })) as Readable);
    const names = (await docker.listImages()).flatMap(({ RepoTags }) => RepoTags ?? []);
    expect(names).toEqual(expect.arrayContaining(['my/hello:v1', 'my/empty:x']));
    await docker.getImage('my/hello:v1').remove();
    await docker.getImage('my/empty:x').remove();
  });

  it('hears of a pull that fails', async () => {
    await expect(docker.pull('nosuch/image:1')).rejects.toMatchObject({ statusCode: 500 });
    await expect(docker.getImage('nosuch').inspect()).rejects.toMatchObject({
      statusCode: 404,
      json: { message: expect.stringContaining('No such image: nosuch:latest') },
    });
  });

  it('makes volumes and networks', async () => {
    await docker.createVolume({ Name: 'kept', Labels: { a: 'b' } });
    const network = await docker.createNetwork({ Name: 'joined', CheckDuplicate: true });
    const binds = { HostConfig: { Binds: ['kept:/data'], NetworkMode: 'joined' } };
    await withContainer(binds, async (container) => {
      const [at] = Object.keys((await network.inspect()).Containers ?? {});
      expect(at).toBe(container.id);
      await expect(docker.getVolume('kept').remove()).rejects.toMatchObject({ statusCode: 409 });
      await network.disconnect({ Container: container.id });
      await network.connect({ Container: container.id, EndpointConfig: { Aliases: ['again'] } });
    });
    expect((await docker.listVolumes()).Volumes?.map(({ Name }) => Name)).toContain('kept');
    expect((await docker.listNetworks({ filters: { name: ['joined'] } })).length).toBe(1);
    await network.remove();
    await docker.getVolume('kept').remove();
    expect(await docker.pruneVolumes()).toMatchObject({ SpaceReclaimed: 0 });
    expect(await docker.pruneNetworks()).toBeDefined();
    expect(await docker.pruneContainers()).toBeDefined();
    expect(await docker.pruneImages()).toBeDefined();
  });

  it('hears events', async () => {
    const stream = (await docker.getEvents({ filters: { type: ['volume'] } })) as Readable;
    const seen: { Action: string; Actor: { ID: string } }[] = [];
    stream.on('data', (chunk: Buffer) => {
      for (const line of chunk.toString().split('\n')) if (line !== '') seen.push(JSON.parse(line));
    });
    await docker.createVolume({ Name: 'heard' });
    await docker.getVolume('heard').remove();
    await until(() => seen.length === 2);
    stream.destroy();
    expect(seen.map(({ Action, Actor }) => [Action, Actor.ID])).toEqual([
      ['create', 'heard'],
      ['destroy', 'heard'],
    ]);
  });
});

const all = async (stream: Readable): Promise<Buffer[]> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return chunks;
};

const textOf = async (stream: NodeJS.ReadableStream): Promise<string> =>
  Buffer.concat(await all(stream as Readable)).toString();

async function until(done: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await done())) await new Promise((resolve) => setTimeout(resolve, 10));
}
