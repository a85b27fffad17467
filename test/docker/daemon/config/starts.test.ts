/** Starts that fail, or that dockerd has a word to say about: as real engines did, on hosts with the same things wrong. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMachine } from '../../../../src/machine.ts';
import type { ScriptSession } from '../../../../src/shell/session.ts';

interface Start {
  readonly name: string;
  /** daemon.json. */
  readonly file: string;
  /** What is wrong with the host. */
  readonly before?: string;
  /** Lines of the log that are not those of every start, of all three versions or by version. */
  readonly log?: readonly string[];
  readonly logs?: Readonly<Record<string, readonly string[]>>;
}

const STARTS = JSON.parse(readFileSync(new URL('starts.json', import.meta.url), 'utf8')) as readonly Start[];

const USUAL = new RegExp(
  [
    'Starting up|OTEL tracing|CDI directory|Creating a containerd|Loading containers|module=grpc|"Docker daemon"',
    'buildkit|Daemon has completed|stopping event stream|Daemon shutdown complete|Processing signal|API listen on',
    'Default bridge|\\[graphdriver\\] trying|features\\]',
  ].join('|'),
);

describe.each([
  ['20', 'docker-20.10'],
  ['26', 'docker-26.1'],
  ['28', 'docker-28.5'],
])('dockerd %s', (major, host) => {
  let session: ScriptSession;
  beforeAll(async () => {
    session = (await createMachine(host)).openSession();
    await session.run(
      'kill $(cat /run/docker.pid); containerd & echo docker:x:999: >> /etc/group; ip link delete docker0',
    );
  });
  afterAll(() => session.close());

  test.each(STARTS.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const containerd = '--containerd=/run/containerd/containerd.sock';
    const spaces = one.file.includes('containerd-namespace') ? '' : '--containerd-namespace b';
    const hosts = one.file.includes('"hosts"') ? '' : '-H unix:///tmp/b/s.sock';
    const places = '--config-file /tmp/b/daemon.json --data-root /tmp/b/root --exec-root /tmp/b/exec -p /tmp/b/pid';
    await session.run(
      `rm -rf /tmp/b; mkdir -p /tmp/b; printf '%s' '${one.file}' > /tmp/b/daemon.json; ${one.before ?? ''}`,
    );
    await session.run(
      `timeout 40 dockerd ${places} ${hosts} ${containerd} ${spaces} --containerd-plugins-namespace pb 2> /tmp/b/log`,
    );
    const { stdout } = await session.run('cat /tmp/b/log');
    const lines = stdout.split('\n').map((line) => line.replace(/^time="[^"]*" /, ''));
    expect(lines.filter((line) => line !== '' && !USUAL.test(line))).toEqual(one.log ?? one.logs?.[major]);
  });
});
