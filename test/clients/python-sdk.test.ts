/** Docker's SDK for Python, which nobody here wrote, at work on the sandbox's engine. Where it is not installed this is skipped. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { serveEngine } from '../support/served-engine.ts';

const script = fileURLToPath(new URL('python_sdk.py', import.meta.url));
const installed = spawnSync('python3', ['-c', 'import docker'], { stdio: 'ignore' }).status === 0;

const KEPT = {
  ping: true,
  version: 'linux',
  info: 2,
  df: 2,
  run: 'hi\n',
  'run both': 'err\n',
  'run fails': ['ContainerError', 3, 'why\n'],
  'run of nothing': ['APIError', 500, expect.stringContaining('lookup registry-1.docker.io')],
  login: ['APIError', 500, expect.stringContaining('connection refused')],
  status: ['created', 'running'],
  logs: ['one', 'two'],
  'logs of one': 'one\n',
  exec: [4, ['out\n', 'err\n']],
  'exec stream': 'a\nb\n',
  'exec socket': 'typed\n',
  top: 'sleep 300',
  stats: 64 * 1024 * 1024,
  'stats stream': true,
  put: true,
  get: ['note', 7, 'written'],
  'no file': ['NotFound', 404, expect.stringMatching(/^Could not find the file \/nosuch in container [0-9a-f]{64}$/)],
  export: true,
  diff: ['/data', '/tmp', '/tmp/note'],
  ports: { '80/tcp': [{ HostIp: '', HostPort: '8080' }] },
  paused: 'paused',
  updated: ['renamed', 128 * 1024 * 1024],
  list: ['renamed'],
  resize: null,
  commit: ['my/box:1'],
  killed: 137,
  'kill again': ['APIError', 409],
  attach: ['one', 'one', 'two', 'two'],
  terminal: true,
  images: ['busybox:latest', 'hello-world:latest', 'my/box:1'],
  'get image': 'linux',
  'image not found': ['ImageNotFound', 'NotFound'],
  tag: true,
  loaded: ['hello-world:latest', 'my/hello:v1'],
  history: 1,
  pull: ['APIError', 500],
  push: true,
  search: ['APIError', 500],
  registry: ['APIError', 500],
  network: ['joined', 'local'],
  networks: ['bridge', 'host', 'joined', 'none'],
  'no network': ['NotFound', 404, 'network joined not found'],
  volume: 'local',
  'volume in use': ['APIError', 409],
  'no volume': ['NotFound', 404],
  events: [
    ['create', 'heard'],
    ['destroy', 'heard'],
  ],
  'past events': [],
  'no container': ['NotFound', 404, 'No such container: renamed'],
  'not found': true,
  prunes: [
    ['ContainersDeleted', 'SpaceReclaimed'],
    ['ImagesDeleted', 'SpaceReclaimed'],
    ['NetworksDeleted'],
    ['SpaceReclaimed', 'VolumesDeleted'],
  ],
};

it.skipIf(!installed).each(['docker-20.10', 'docker-26.1', 'docker-28.5'])(
  `the SDK for Python and %s${installed ? '' : ' (its module "docker" is not installed)'}`,
  async (host) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'hatoba-python-'));
    const served = await serveEngine(host, path.join(folder, 'docker.sock'));
    try {
      const { stdout } = await promisify(execFile)('python3', [script, served.socket], { timeout: 60_000 });
      const seen = Object.fromEntries(
        stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as [string, unknown]),
      );
      expect(seen).toMatchObject(KEPT);
      expect(seen['no image']).toEqual(['ImageNotFound', 404, expect.stringContaining('No such image: nosuch:latest')]);
    } finally {
      await served.close();
      rmSync(folder, { recursive: true });
    }
  },
  90_000,
);
