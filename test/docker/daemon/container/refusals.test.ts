import { describe, expect, it } from 'vitest';
import type { ContainerCreateRequest } from '../../../../src/docker/api/types/container-config.ts';
import { testEngine } from '../support/engine.ts';
import { create, start } from '../support/use.ts';

type Host = NonNullable<ContainerCreateRequest['HostConfig']>;
const message = (answer: unknown): string => (answer as { message: string }).message;

const tryCreate = async (version: string, request: Partial<ContainerCreateRequest>): Promise<string> => {
  const { answer } = await testEngine(version).ask('POST', '/containers/create', {
    Image: 'busybox',
    Cmd: ['true'],
    ...request,
  });
  return message(answer);
};
const tryHost = (version: string, HostConfig: Host): Promise<string> => tryCreate(version, { HostConfig });

describe('a container is not made', () => {
  it.each<[string, Host, string]>([
    [
      'a bind to a relative path',
      { Binds: ['/data:relative'] },
      `invalid volume specification: '/data:relative': invalid mount config for type "bind": invalid mount path: 'relative' mount path must be absolute`,
    ],
    ['an unknown mode', { Binds: ['/tmp:/data:badmode'] }, 'invalid mode: badmode'],
    ['two accesses', { Binds: ['/tmp:/data:ro,rw'] }, 'invalid mode: ro,rw'],
    [
      'a mount over the root',
      { Binds: ['/tmp:/'] },
      `invalid volume specification: '/tmp:/': invalid mount config for type "bind": invalid specification: destination can't be '/'`,
    ],
    [
      'a mount over the root by a detour',
      { Binds: ['/tmp:/data/..'] },
      `invalid volume specification: '/tmp:/data/..': invalid mount config for type "bind": invalid specification: destination can't be '/'`,
    ],
    ['two mounts on one place', { Binds: ['/tmp:/data', '/srv:/data'] }, 'Duplicate mount point: /data'],
    [
      'a bind of what is not there',
      { Mounts: [{ Type: 'bind', Source: '/missing', Target: '/data' }] },
      'invalid mount config for type "bind": bind source path does not exist: /missing',
    ],
    [
      'a source for a tmpfs',
      { Mounts: [{ Type: 'tmpfs', Source: 'x', Target: '/x' }] },
      'invalid mount config for type "tmpfs": field Source must not be specified',
    ],
    [
      'a subpath that climbs out',
      { Mounts: [{ Type: 'volume', Source: 'v1', Target: '/x', VolumeOptions: { Subpath: '../etc' } }] },
      'invalid mount config for type "volume": subpath must be a relative path within the volume',
    ],
    ['a link to nobody', { Links: ['nosuch'] }, 'could not get container for nosuch: No such container: nosuch'],
    [
      'a log option that does not exist',
      { LogConfig: { Type: '', Config: { foo: '1' } } },
      "unknown log opt 'foo' for json-file log driver",
    ],
    ['a security option that does not exist', { SecurityOpt: ['bogus=1'] }, 'invalid --security-opt 2: "bogus=1"'],
    [
      'memory beyond its swap',
      { Memory: 67108864, MemorySwap: 1 },
      'Minimum memoryswap limit should be larger than memory limit, see usage',
    ],
    [
      'a processor that is not there',
      { CpusetCpus: '7' },
      'Requested CPUs are not available - requested 7, available: 0-1',
    ],
  ])('with %s', async (_what, host, text) => {
    expect(await tryHost('28.5.2', host)).toBe(text);
  });

  it('and leaves no volume behind', async () => {
    const { ask } = testEngine('28.5.2');
    await ask('POST', '/containers/create', {
      Image: 'busybox',
      Cmd: ['true'],
      HostConfig: { Binds: ['/tmp:/a', '/srv:/a'] },
    });
    expect((await ask('GET', '/volumes')).answer).toMatchObject({ Volumes: [] });
  });

  it.each([
    ['20.10.24', 'No command specified'],
    ['28.5.2', 'no command specified'],
  ])('without a command (%s)', async (version, text) => {
    expect(await tryCreate(version, { Cmd: [], Entrypoint: [''] })).toBe(text);
  });
});

describe('a container does not start', () => {
  it.each([
    ['20.10.24', 'invalid tmpfs option ["bogus"]'],
    ['28.5.2', 'invalid tmpfs option "bogus"'],
  ])('with a tmpfs option that does not exist (%s)', async (version, text) => {
    const sandbox = testEngine(version);
    await create(sandbox, 'box', { HostConfig: { Tmpfs: { '/x': 'bogus' } } });
    expect(message((await sandbox.ask('POST', '/containers/box/start')).answer)).toBe(text);
  });

  it.each([
    ['26.1.5', 'driver failed programming external connectivity on endpoint two'],
    [
      '28.5.2',
      'failed to set up container networking: driver failed programming external connectivity on endpoint two',
    ],
  ])('on a port that is taken (%s)', async (version, text) => {
    const sandbox = testEngine(version);
    const HostConfig: Host = { PortBindings: { '80/tcp': [{ HostIp: '', HostPort: '8080' }] } };
    await start(sandbox, 'one', { HostConfig });
    await create(sandbox, 'two', { HostConfig });
    const { status, answer } = await sandbox.ask('POST', '/containers/two/start');
    expect(status).toBe(500);
    expect(message(answer)).toMatch(
      new RegExp(`^${text} \\([0-9a-f]{64}\\): Bind for 0.0.0.0:8080 failed: port is already allocated$`),
    );
    expect((await sandbox.ask('GET', '/networks/bridge')).answer).toMatchObject({
      Containers: expect.not.objectContaining({ two: expect.anything() }),
    });
  });

  it('when its volume cannot be mounted', async () => {
    const sandbox = testEngine('28.5.2');
    await sandbox.ask('POST', '/volumes/create', {
      Name: 'gone',
      DriverOpts: { type: 'none', o: 'bind', device: '/gone' },
    });
    await create(sandbox, 'box', { HostConfig: { Binds: ['gone:/g'] } });
    expect(message((await sandbox.ask('POST', '/containers/box/start')).answer)).toBe(
      "error while mounting volume '/var/lib/docker/volumes/gone/_data': failed to mount local volume: mount /gone:/var/lib/docker/volumes/gone/_data, flags: 0x1000: no such file or directory",
    );
  });
});

describe('daemon.json', () => {
  it('names runtimes, and dockerd does not start with a default that is not there', () => {
    const daemonJson = JSON.stringify({ 'default-runtime': 'nvidia' });
    expect(() => testEngine('28.5.2', { daemonJson })).toThrow("specified default runtime 'nvidia' does not exist");
    expect(() => testEngine('28.5.2', { daemonJson: '{"nosuch": 1}' })).toThrow(
      "unable to configure the Docker daemon with file /etc/docker/daemon.json: the following directives don't match any configuration option: nosuch",
    );
  });

  it('may not define runc anew', () => {
    const daemonJson = JSON.stringify({ runtimes: { runc: { path: '/usr/bin/crun' } } });
    expect(() => testEngine('28.5.2', { daemonJson })).toThrow("runtime name 'runc' is reserved");
  });

  it('decides what info says', async () => {
    const daemonJson = JSON.stringify({
      'log-driver': 'local',
      runtimes: { nvidia: { path: 'nvidia-container-runtime' } },
      'default-runtime': 'nvidia',
    });
    const { answer } = await testEngine('28.5.2', { daemonJson }).ask('GET', '/info');
    expect(answer).toMatchObject({
      LoggingDriver: 'local',
      DefaultRuntime: 'nvidia',
      Runtimes: { nvidia: { path: 'nvidia-container-runtime' } },
    });
  });
});
