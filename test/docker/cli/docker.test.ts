import { describe, expect, test } from 'vitest';
import { Errno, type ErrnoCode } from '../../../src/host/errno.ts';
import type { HttpHandler } from '../../../src/host/net/unix-sockets.ts';
import { runDocker } from '../../support/run-docker.ts';

const NOW = Date.UTC(2026, 10, 22, 3, 44, 22);

/** An engine that knows these paths, and says `No such …` to all others. */
const engine =
  (answers: Readonly<Record<string, unknown>>): HttpHandler =>
  async (request) => {
    const path = new URL(request.url).pathname.replace(/^\/v[\d.]+/, '');
    if (path === '/_ping') return new Response(null, { headers: { 'Api-Version': '1.51', Ostype: 'linux' } });
    const answer = answers[`${request.method} ${path}`];
    if (answer === undefined) return Response.json({ message: 'No such container: nosuch' }, { status: 404 });
    return Response.json(answer);
  };

const unreachable =
  (code: ErrnoCode): HttpHandler =>
  async () => {
    throw new Errno(code, '/var/run/docker.sock');
  };

const docker = (
  version: string,
  argv: readonly string[],
  handler: HttpHandler = engine({}),
): ReturnType<typeof runDocker> => runDocker(argv, { version, engine: handler, now: NOW });

describe('what is wrong with a command line', () => {
  test.each([
    [
      '20.10.24',
      ['run'],
      1,
      `"docker run" requires at least 1 argument.\nSee 'docker run --help'.\n\nUsage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]\n\nRun a command in a new container\n`,
    ],
    [
      '28.5.2',
      ['run'],
      1,
      `docker: 'docker run' requires at least 1 argument\n\nUsage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]\n\nSee 'docker run --help' for more information\n`,
    ],
    ['26.1.5', ['run', '-x'], 125, `unknown shorthand flag: 'x' in -x\nSee 'docker run --help'.\n`],
    [
      '28.5.2',
      ['ps', '--bogus'],
      125,
      `unknown flag: --bogus\n\nUsage:  docker ps [OPTIONS]\n\nRun 'docker ps --help' for more information\n`,
    ],
    ['27.3.1', ['bogus'], 1, `docker: 'bogus' is not a docker command.\nSee 'docker --help'\n`],
    ['28.5.2', ['bogus'], 1, `docker: unknown command: docker bogus\n\nRun 'docker --help' for more information\n`],
    [
      '26.1.5',
      ['run', '--restart', 'on-failure:abc', 'busybox'],
      125,
      `docker: invalid restart policy format: maximum retry count must be an integer.\nSee 'docker run --help'.\n`,
    ],
    [
      '28.5.2',
      ['run', '--mount', 'type=volume,source=v', 'busybox'],
      125,
      `invalid argument "type=volume,source=v" for "--mount" flag: target is required\n\nUsage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]\n\nRun 'docker run --help' for more information\n`,
    ],
    [
      '20.10.24',
      ['run', 'BusyBox'],
      125,
      `docker: invalid reference format: repository name must be lowercase.\nSee 'docker run --help'.\n`,
    ],
  ] as const)('%s: docker %j', async (version, argv, exit, stderr) => {
    expect(await docker(version, argv)).toEqual({ stdout: '', stderr, exit });
  });
});

describe('an engine that is not there', () => {
  test('no socket', async () => {
    const { stderr, exit } = await docker('27.3.1', ['ps'], unreachable('ENOENT'));
    expect([stderr, exit]).toEqual([
      'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?\n',
      1,
    ]);
  });

  test.each([
    ['20.10.7', 'Got permission denied', '1.24'],
    ['20.10.24', 'permission denied', '1.24'],
    ['27.3.1', 'permission denied', '1.47'],
  ])('%s: no permission', async (version, start, api) => {
    const { stderr } = await docker(version, ['ps'], unreachable('EACCES'));
    expect(stderr).toBe(
      `${start} while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://%2Fvar%2Frun%2Fdocker.sock/v${api}/containers/json": dial unix /var/run/docker.sock: connect: permission denied\n`,
    );
  });
});

describe('docker ps', () => {
  const web = {
    Id: '2033378f533f'.padEnd(64, '0'),
    Names: ['/web'],
    Image: 'nginx:1.27',
    ImageID: 'sha256:aa',
    Command: '/docker-entrypoint.sh nginx -g daemon off;',
    Created: NOW / 1000 - 120,
    Ports: [{ IP: '0.0.0.0', PrivatePort: 80, PublicPort: 8080, Type: 'tcp' }],
    Labels: { 'com.example.team': 'harbour' },
    State: 'running',
    Status: 'Up 2 minutes',
    HostConfig: { NetworkMode: 'bridge' },
    NetworkSettings: { Networks: {} },
    Mounts: [],
  };
  const handler = engine({ 'GET /containers/json': [web] });

  test('a table', async () => {
    expect((await docker('28.5.2', ['ps'], handler)).stdout).toBe(
      'CONTAINER ID   IMAGE        COMMAND                  CREATED         STATUS         PORTS                  NAMES\n' +
        '2033378f533f   nginx:1.27   "/docker-entrypoint.…"   2 minutes ago   Up 2 minutes   0.0.0.0:8080->80/tcp   web\n',
    );
  });

  test.each([
    ['{{.Names}}: {{.Label "com.example.team"}}', 'web: harbour\n'],
    ['table {{.Names}}\\t{{.Label "com.example.team"}}', 'NAMES     team\nweb       harbour\n'],
  ])('%s', async (format, stdout) => {
    expect(await docker('28.5.2', ['ps', '--format', format], handler)).toEqual({ stdout, stderr: '', exit: 0 });
  });

  test('a field that is not there', async () => {
    expect((await docker('28.5.2', ['ps', '--format', '{{.Nope}}'], handler)).stderr).toBe(
      'failed to execute template: template: :1:2: executing "" at <.Nope>: can\'t evaluate field Nope in type *formatter.ContainerContext\n',
    );
  });
});

test.each([
  ['20.10.24', 'Error: No such container: nosuch\n'],
  ['28.5.2', 'Error response from daemon: No such container: nosuch\n'],
])('%s: what is not there', async (version, stderr) => {
  expect(await docker(version, ['logs', 'nosuch'])).toEqual({ stdout: '', stderr, exit: 1 });
});
