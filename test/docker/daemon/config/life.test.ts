/** A daemon from its start over reloads to its end, by what it writes to its log: as real engines did. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createMachine } from '../../../../src/machine.ts';

/** daemon.json before each SIGHUP; undefined for none. */
const RELOADS: readonly (string | undefined)[] = [
  '{}',
  '{"debug": true, "labels": ["a=1"], "max-concurrent-downloads": 7, "shutdown-timeout": 20, "registry-mirrors": ["https://m.example.com"], "insecure-registries": ["r.example.com:5000"], "default-shm-size": "128M", "runtimes": {"x": {"path": "/usr/bin/x"}}, "default-runtime": "x", "features": {"buildkit": true}, "live-restore": true, "max-download-attempts": 2, "max-concurrent-uploads": 1, "log-driver": "local", "default-ipc-mode": "shareable"}',
  '{"debug": true,}',
  '{"foo": true}',
  '{"hosts": ["fd://"]}',
  '{"labels": ["x"]}',
  '{"labels": ["a=1","a=2"]}',
  '{"default-runtime": "nope"}',
  '{"runtimes": {"runc": {"path": "/x"}}}',
  '{"registry-mirrors": ["m.example.com"]}',
  '{"debug": false}',
  undefined,
  '',
];

const DAEMON = [
  'dockerd --config-file /tmp/b/daemon.json --data-root /tmp/b/root --exec-root /tmp/b/exec -p /tmp/b/pid',
  '-H unix:///tmp/b/s.sock --containerd=/run/containerd/containerd.sock',
  '--containerd-namespace b --containerd-plugins-namespace pb',
].join(' ');

/** grpc's own lines, and what is told of runtimes that are not there, of processes and of events, have tests elsewhere. */
const ELSEWHERE = /module=(grpc|libcontainerd)|features\]|failed to retrieve|CDI directory/;

test.each(['20.10', '26.1', '28.5'])('docker-%s', async (host) => {
  const machine = await createMachine(`docker-${host}`);
  const session = machine.openSession();
  const run = async (script: string): Promise<string> => (await session.run(script)).stdout;
  await run('kill $(cat /run/docker.pid); ip link delete docker0; containerd & echo docker:x:999: >> /etc/group');
  await run(`mkdir -p /tmp/b; echo '{}' > /tmp/b/daemon.json; ${DAEMON} 2> /tmp/b/log & sleep 2`);
  for (const text of RELOADS) {
    await run(text === undefined ? 'rm /tmp/b/daemon.json' : `printf '%s' '${text}' > /tmp/b/daemon.json`);
    await run('kill -HUP $(cat /tmp/b/pid); sleep 1');
  }
  await run('kill $(cat /tmp/b/pid); sleep 2');
  const lines = (await run('cat /tmp/b/log')).split('\n').map((line) => line.replace(/^time="[^"]*" /, ''));
  session.close();
  const recorded = readFileSync(new URL(`life-${host.split('.')[0]}.txt`, import.meta.url), 'utf8').split('\n');
  expect(lines.filter((line) => !ELSEWHERE.test(line))).toEqual(recorded);
});
