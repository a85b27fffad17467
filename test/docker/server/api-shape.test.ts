/**
 * The Engine API, held to real engines: the same requests, answers of the same shape. Against the recordings under
 * test/recordings/api; where DOCKER_HOST names the socket of a real engine that has busybox and hello-world and nothing
 * else, against that one.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedEngine, serveEngine } from '../../support/served-engine.ts';
import { ENGINES } from '../daemon/support/recording.ts';
import { describeRequest, type Exchange, play } from './api-shape/play.ts';
import { REQUESTS } from './api-shape/requests.ts';

/** What differs for a good reason, by engine and request. */
const EXCEPT: Readonly<Record<string, string>> = {
  '20 GET /networks': 'docker0 was there before that engine started, and so its gateway is told',
  '20 GET /v1.41/networks': 'the same',
  '20 GET /networks?filters={"driver":["bridge"]}': 'the same',
  '20 GET /networks/bridge': 'the same',
  '20 POST /images/create?fromSrc=http://localhost:1/x&repo=proof/import': 'fetching an archive is not modelled: 501',
  '26 POST /images/create?fromSrc=http://localhost:1/x&repo=proof/import': 'the same',
  '28 POST /images/create?fromSrc=http://localhost:1/x&repo=proof/import': 'the same',
};

const HOSTS = { 20: 'docker-20.10', 26: 'docker-26.1', 28: 'docker-28.5' } as const;
const live = process.env.DOCKER_HOST?.replace(/^unix:\/\//, '');

const recorded = (engine: string): Exchange[] => {
  const file = new URL(`../../recordings/api/shape-${engine}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { exchanges: Exchange[] }).exchanges;
};

/** Which of the engines the one at `socket` is. */
async function engineAt(socket: string): Promise<string> {
  const [, , , version] = await play(socket, REQUESTS.slice(0, 4));
  return /^Docker\/(\d+)/.exec(version?.headers.server ?? '')?.[1] ?? '';
}

const wanted = live ? await engineAt(live) : undefined;

describe.each(ENGINES.filter(([engine]) => !wanted || engine === wanted))('engine %s', (engine) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hatoba-api-'));
  let served: ServedEngine;
  let real: readonly Exchange[];
  let ours: readonly Exchange[];

  beforeAll(async () => {
    served = await serveEngine(HOSTS[engine], path.join(folder, 'docker.sock'));
    [ours, real] = await Promise.all([play(served.socket), live ? play(live) : recorded(engine)]);
  }, 300_000);
  afterAll(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });

  it.each(REQUESTS.map((request, at) => [at, describeRequest(request)] as const))('%i %s', (at, asked) => {
    expect(real[at]?.asked).toBe(asked);
    if (EXCEPT[`${engine} ${asked}`]) return expect(ours[at]?.status).toBeDefined();
    expect(JSON.stringify(ours[at], null, 1)).toBe(JSON.stringify(real[at], null, 1));
  });
});
