import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { hatoba } from '../../support/hatoba.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'hatoba-engine-'));
const socket = path.join(folder, 'docker.sock');
const bin = fileURLToPath(new URL('../../../bin/hatoba.js', import.meta.url));
afterAll(() => rmSync(folder, { recursive: true }));

/** Started, and what it printed by the time it listens. */
function start(...args: readonly string[]): Promise<{ readonly child: ChildProcess; readonly printed: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, 'engine', '--socket', socket, ...args]);
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes('DOCKER_HOST')) resolve({ child, printed });
    });
    child.on('error', reject).on('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.on('exit', (code) => resolve(code)));

const ping = (): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    http.get({ socketPath: socket, path: '/_ping' }, (answer) => resolve(answer.statusCode)).on('error', reject);
  });

describe('hatoba engine', () => {
  it('serves until it is told to stop, and takes its socket along', async () => {
    const { child, printed } = await start('--host', 'docker-26.1');
    expect(printed).toContain(`Docker Engine 26.1.5+dfsg1 (API 1.24 to 1.45), simulated, on ${socket}\n`);
    expect(printed).toContain(`    export DOCKER_HOST=unix://${socket}\n`);
    expect(await ping()).toBe(200);
    child.kill('SIGINT');
    expect(await ended(child)).toBe(0);
    expect(existsSync(socket)).toBe(false);
  });

  it('ends on SIGTERM too', async () => {
    const { child } = await start();
    child.kill('SIGTERM');
    expect(await ended(child)).toBe(143);
    expect(existsSync(socket)).toBe(false);
  });

  it('replaces a socket that nobody listens on', async () => {
    const left = spawn(process.execPath, ['-e', `require('net').createServer().listen(${JSON.stringify(socket)})`]);
    while (!existsSync(socket)) await new Promise((resolve) => setTimeout(resolve, 10));
    left.kill('SIGKILL');
    await ended(left);
    const { child } = await start();
    expect(await ping()).toBe(200);
    child.kill('SIGINT');
    await ended(child);
  });

  it('leaves alone what somebody else uses', async () => {
    const other = net.createServer().listen(socket);
    expect(await hatoba(['engine', '--socket', socket])).toMatchObject({
      exit: 2,
      stderr: `hatoba engine: somebody listens at ${socket} already. Stop that first, or give another --socket.\n`,
    });
    await new Promise((resolve) => other.close(resolve));
  });

  it.each([
    [[], /--socket PATH says where to listen/],
    [['--socket', '/nosuch/folder/x.sock'], /cannot listen at \/nosuch\/folder\/x\.sock: there is no such folder\./],
    [['--socket', `/tmp/${'long'.repeat(40)}`], /the path of a socket holds at most 107 bytes/],
    [['--socket', 'x.sock', '--host', 'docker-99'], /unknown host "docker-99"/],
    [['--socket', 'x.sock', '--pace', 'slow'], /--pace is real or instant, not "slow"/],
    [['--socket', 'x.sock', 'more'], /no word is expected here: "more"/],
  ])('says what is wrong with %j', async (args, message) => {
    const { exit, stderr } = await hatoba(['engine', ...args]);
    expect(stderr).toMatch(message);
    expect(exit).toBe(2);
  });

  it('does not overwrite a file', async () => {
    const file = path.join(folder, 'notes.txt');
    writeFileSync(file, 'mine');
    const { stderr } = await hatoba(['engine', '--socket', file]);
    expect(stderr).toBe(`hatoba engine: ${file} is there already, and it is no socket. Give another --socket.\n`);
  });
});
