/** The project's client at a real engine, beside the real client. Runs where DOCKER_HOST names a Unix socket. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { realEngine } from '../../support/real-engine.ts';
import { runDocker } from '../../support/run-docker.ts';

const host = process.env.DOCKER_HOST ?? '';
const socket = host.replace(/^unix:\/\//, '');
const version =
  host === ''
    ? ''
    : (spawnSync('docker', ['version', '--format', '{{.Client.Version}}'], { encoding: 'utf8' }).stdout ?? '')
        .trim()
        .replace(/\+.*/, '');

const COMMANDS: readonly (readonly string[])[] = [
  ['images', '--format', '{{.Repository}}:{{.Tag}} {{.Size}}'],
  ['network', 'ls', '--format', '{{.Name}} {{.Driver}} {{.Scope}}'],
  ['network', 'inspect', 'bridge'],
  ['inspect', 'nosuch'],
  ['run', '--memory', 'abc', 'busybox'],
  ['run', '--help'],
];

test.skipIf(version === '')('equals the real client (skipped: needs DOCKER_HOST and a docker client)', async () => {
  for (const argv of COMMANDS) {
    const real = spawnSync('docker', argv, { encoding: 'utf8', input: '' });
    const ours = await runDocker(argv, { version, engine: realEngine(socket), env: { DOCKER_HOST: host } });
    expect({ argv, ...ours }).toEqual({ argv, stdout: real.stdout, stderr: real.stderr, exit: real.status });
  }
});
