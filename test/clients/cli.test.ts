/**
 * The sandbox's docker command line beside the real one, on the sandbox's own engine: the same lines print the same bytes
 * and end alike. Runs where a docker client is installed, against the host with a client of that generation;
 * HATOBA_DOCKER_CLI names others.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { normalise } from '../support/normalise.ts';
import { type ServedEngine, serveEngine } from '../support/served-engine.ts';
import { BUILDKIT, CHANGING, CLASSIC, COMPOSE, FILES, LOOKING, PROJECT, SETTING } from './cli-commands.ts';
import { differences } from './cli-differences.ts';
import { hasPlugin, type Ran, type RealCli, realClis, shellWith } from './real-cli.ts';

const clis = realClis();

type Run = (line: string) => Promise<Ran>;

describe.skipIf(clis.length === 0)(`the real client${clis.length === 0 ? ': no docker is installed here' : ''}`, () => {
  describe.each(clis)('$version', (cli) => {
    // With one letter for a socket's name as long as the sandbox's own path of it: columns are as wide as what is in them.
    const root = mkdtempSync('/tmp/hat-');
    const engines: ServedEngine[] = [];
    const known = differences(cli.version);

    const serve = async (): Promise<ServedEngine> => {
      const served = await serveEngine(cli.host, path.join(root, `${'abcdefghijkl'.charAt(engines.length)}.so`), 'cli');
      engines.push(served);
      return served;
    };
    /** Lines in the sandbox's own shell, each from `folder` below /root/work. */
    const inside = async ({ machine }: ServedEngine, folder = '.'): Promise<Run> => {
      const session = machine.openSession();
      await session.run(`mkdir -p /root/work/${folder}`);
      return (line) => session.run(`cd /root/work/${folder}; ${line}`, { env: { DOCKER_HOST: `unix://${SOCKET}` } });
    };
    const outside = ({ socket }: ServedEngine, folder = '.'): Run => {
      const run = shellWith(cli, socket, path.join(root, path.basename(socket, '.so')));
      return (line) => run(`mkdir -p ${folder}; cd ${folder}; ${line}`);
    };

    afterAll(async () => {
      for (const served of engines) await served.close();
      rmSync(root, { recursive: true });
    });

    describe.each(eachOnItsOwn(cli))('$title, each on a machine of its own', ({ folder, files, env, lines }) => {
      const runs: Run[] = [];
      beforeAll(async () => {
        runs.push(await inside(await serve(), folder), outside(await serve(), folder));
        for (const run of runs) for (const line of files) await run(line);
      });
      it.each(lines)('%s', async (line) => {
        const [mine, real] = await Promise.all(runs.map((run) => run(`${env}${line}`)));
        if (!known.has(line)) expect(comparable(mine, root, folder)).toEqual(comparable(real, root, folder));
      });
    });

    describe('looking, on the same machine', () => {
      let [ours, theirs]: Run[] = [];
      beforeAll(async () => {
        const served = await serve();
        ours = await inside(served);
        theirs = outside(served);
        for (const line of SETTING) await ours(line);
      });
      it.each(LOOKING)('%s', async (line) => {
        if (known.has(line)) return void (await ours?.(line));
        // Clocks that show seconds tick between the two, several of them in one line: the same bytes once are enough.
        let [mine, real] = ['', ' '];
        for (let tries = 0; mine !== real && tries < 5; tries++) {
          mine = JSON.stringify(exact(await ours?.(line), root));
          real = JSON.stringify(exact(await theirs?.(line), root));
        }
        expect(JSON.parse(mine)).toEqual(JSON.parse(real));
      });
    });
  });
});

interface Chapter {
  readonly title: string;
  readonly folder?: string;
  readonly files: readonly string[];
  readonly env: string;
  readonly lines: readonly string[];
}

function eachOnItsOwn(cli: RealCli): Chapter[] {
  const builds = { folder: 'app', files: FILES };
  const kit = hasPlugin(cli, 'buildx') || cli.host === 'docker-20.10';
  return [
    { title: 'changing', files: [], env: '', lines: CHANGING },
    { title: 'classic builds', ...builds, env: 'export DOCKER_BUILDKIT=0; ', lines: CLASSIC },
    ...(kit
      ? [{ title: 'BuildKit', ...builds, env: 'export DOCKER_BUILDKIT=1 BUILDKIT_PROGRESS=plain; ', lines: BUILDKIT }]
      : []),
    ...(hasPlugin(cli, 'compose')
      ? [{ title: 'compose', folder: 'shop', files: PROJECT, env: '', lines: COMPOSE }]
      : []),
  ];
}

/** The lines of a build, or of containers that come up, without seconds and without order: several go on at once. */
function progress(ran: Ran): Ran {
  const steady = (text: string): string =>
    text
      .split('\n')
      .map((line) =>
        line
          .replace(/^#\d+ /, '# ')
          .replaceAll(/\b\d+\.\d+s?\b/g, '<s>')
          .replace(/ <s>( done)?$/, '$1'),
      )
      .filter((line) => !/^# (transferring context:|exporting layers)$/.test(line))
      .sort()
      .join('\n');
  return { stdout: steady(ran.stdout), stderr: steady(ran.stderr), exit: ran.exit };
}

const SOCKET = '/var/run/docker.sock';

/** Where the socket lies is this computer's affair. */
const exact = (ran: Ran | undefined, root: string): Ran | undefined =>
  ran && { stdout: plain(ran.stdout, root), stderr: plain(ran.stderr, root), exit: ran.exit };

const plain = (text: string, root: string): string =>
  text
    .replaceAll(new RegExp(`${root}/\\w\\.so`, 'g'), SOCKET)
    .replaceAll(new RegExp(`${root}/\\w+/root`, 'g'), '/root');

function comparable(ran: Ran | undefined, root: string, folder: string | undefined): Ran | undefined {
  const same = exact(ran, root);
  const text = (printed: string): string =>
    normalise(
      printed
        // Whether the client was still packing when the engine refused is a race.
        .replaceAll(/^time="[^"]*" level=error msg="Can't (?:add file|close tar).*\n/gm, '')
        .replaceAll(/docker-import-\d+/g, 'docker-import-<n>')
        .replaceAll(/docker-builder\d+/g, 'docker-builder<n>')
        .replaceAll(/::[a-z0-9]{25}\b/g, '::<ref>'),
    );
  if (!same) return undefined;
  const made = { stdout: text(same.stdout), stderr: text(same.stderr), exit: same.exit };
  return folder === undefined ? made : progress(made);
}
