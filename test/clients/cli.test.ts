/**
 * The sandbox's docker command line beside the real one, on the sandbox's own engine: the same lines print the same bytes
 * and end alike. Runs where a docker client is installed, against the host with a client of that generation;
 * HATOBA_DOCKER_CLI names others.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScriptSession } from '../../src/machine.ts';
import { normalise } from '../support/normalise.ts';
import { type ServedEngine, serveEngine } from '../support/served-engine.ts';
import { CHANGING, LOOKING, SETTING } from './cli-commands.ts';
import { differences } from './cli-differences.ts';
import { type Ran, realClis, shellWith } from './real-cli.ts';

const clis = realClis();

describe.skipIf(clis.length === 0)(`the real client${clis.length === 0 ? ': no docker is installed here' : ''}`, () => {
  describe.each(clis)('$version', (cli) => {
    // As long as the sandbox's own path of it: columns are as wide as what is in them.
    const root = mkdtempSync('/tmp/hat-');
    const engines: ServedEngine[] = [];
    const serve = async (name: string): Promise<ServedEngine> => {
      const served = await serveEngine(cli.host, path.join(root, `${name}.so`), 'cli');
      engines.push(served);
      return served;
    };
    const sessionOn = async ({ machine }: ServedEngine): Promise<(line: string) => Promise<Ran>> => {
      const session: ScriptSession = machine.openSession();
      await session.run('mkdir -p /root/work && cd /root/work');
      return (line) => session.run(line, { env: { DOCKER_HOST: `unix://${SOCKET}` } });
    };
    const known = differences(cli.version);

    afterAll(async () => {
      for (const served of engines) await served.close();
      rmSync(root, { recursive: true });
    });

    describe('on a machine of its own', () => {
      let [ours, theirs]: ((line: string) => Promise<Ran>)[] = [];
      beforeAll(async () => {
        ours = await sessionOn(await serve('o'));
        theirs = shellWith(cli, (await serve('t')).socket, path.join(root, 'theirs'));
      });
      it.each(CHANGING)('%s', async (line) => {
        const [mine, real] = [await ours?.(line), await theirs?.(line)];
        if (!known.has(line)) expect(comparable(mine, root)).toEqual(comparable(real, root));
      });
    });

    describe('on the same machine', () => {
      let [ours, theirs]: ((line: string) => Promise<Ran>)[] = [];
      beforeAll(async () => {
        const served = await serve('s');
        ours = await sessionOn(served);
        theirs = shellWith(cli, served.socket, path.join(root, 'same'));
        for (const line of SETTING) await ours(line);
      });
      it.each(LOOKING)('%s', async (line) => {
        // A clock that shows seconds may tick between the two.
        const tries = [await ours?.(line), await theirs?.(line), await ours?.(line)];
        const [before, real, after] = tries.map((ran) => exact(ran, root));
        if (!known.has(line)) expect(JSON.stringify(before) === JSON.stringify(real) ? before : after).toEqual(real);
      });
    });
  });
});

const SOCKET = '/var/run/docker.sock';

/** Where the socket lies is this computer's affair. */
const exact = (ran: Ran | undefined, root: string): Ran | undefined =>
  ran && { stdout: plain(ran.stdout, root), stderr: plain(ran.stderr, root), exit: ran.exit };

const plain = (text: string, root: string): string =>
  text
    .replaceAll(new RegExp(`${root}/\\w\\.so`, 'g'), SOCKET)
    .replaceAll(new RegExp(`${root}/\\w+/root`, 'g'), '/root');

function comparable(ran: Ran | undefined, root: string): Ran | undefined {
  const same = exact(ran, root);
  return same && { ...same, stdout: normalise(same.stdout), stderr: normalise(withoutNumber(same.stderr)) };
}

const withoutNumber = (text: string): string => text.replaceAll(/docker-import-\d+/g, 'docker-import-<n>');
