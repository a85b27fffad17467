import { beforeAll, describe, expect, test } from 'vitest';
import { openSandbox, type SandboxSession } from '../../../support/sandbox-session.ts';

const SETUP = [
  'docker run -d --name web busybox sleep 1000',
  'docker create --name old busybox true',
  'docker volume create data',
  'docker network create backend',
  'mkdir -p /root/shop && cd /root/shop',
  `printf 'services:\\n  app:\\n    image: busybox\\n  db:\\n    image: busybox\\n    profiles: [full]\\n' > compose.yaml`,
];

let session: SandboxSession;
beforeAll(async () => {
  session = await openSandbox();
  for (const line of SETUP) await session.run(line);
});

/** What `docker __complete` says: the names, sorted, and the directive. */
async function asked(line: string): Promise<string> {
  const { stdout } = await session.run(`docker __complete ${line}`);
  const lines = stdout.trimEnd().split('\n');
  const directive = lines.pop() ?? '';
  return [...lines.map((each) => each.split('\t')[0] ?? '').sort(), directive].join(' ');
}

describe('the names of containers', () => {
  test.each([
    ["logs ''", 'old web :4'],
    ["inspect ''", ':4'],
    ["container inspect ''", 'old web :4'],
    ["stop ''", 'web :4'],
    ["exec ''", 'web :4'],
    ["start ''", 'old :4'],
    ["rm ''", 'old :4'],
    ["rm -f ''", 'old web :4'],
    ["unpause ''", ':4'],
    ["run --volumes-from ''", 'old web :4'],
    ["run --link ''", 'old: web: :2'],
    ["run --network container: --ipc container:''", 'container:old container:web :4'],
    ["cp ''", ':0'],
  ])('docker %s', async (line, said) => {
    expect(await asked(line)).toBe(said);
  });
});

describe('other names of the engine', () => {
  test.each([
    ["volume rm ''", 'data :4'],
    ["network rm ''", 'backend bridge host none :4'],
    ["network connect backend ''", 'old web :4'],
    ["run --network ''", 'backend bridge host none :4'],
    ["run --network=''", 'backend bridge host none :4'],
    ["rmi ''", 'busybox:latest :4'],
    ["run --rm ''", 'busybox:latest :4'],
    ["run --rm busybox ''", ':4'],
    ["context use ''", 'default :4'],
    ["--context ''", 'default :4'],
  ])('docker %s', async (line, said) => {
    expect(await asked(line)).toBe(said);
  });
});

describe('words that docker knows by heart', () => {
  test.each([
    ["run --restart ''", 'always no on-failure unless-stopped :4'],
    ["run --pull ''", 'always missing never :4'],
    ["run -v ''", ':4'],
    ["run --env-file ''", ':0'],
    ["logs --tail ''", ':0'],
    ["ps ''", ':4'],
    ["images ''", ':0'],
    ["build ''", ':16'],
    ['container pru', 'prune :4'],
    ['ps --f', '--filter --format :4'],
    ['frob x', ':0'],
  ])('docker %s', async (line, said) => {
    expect(await asked(line)).toBe(said);
  });

  test('commands and flags say what they do', async () => {
    const { stdout } = await session.run('docker __complete rena; docker __complete system prune --f');
    expect(stdout).toBe(
      'rename\tRename a container\n:4\n--filter\tProvide filter values (e.g. "label=<key>=<value>")\n--force\tDo not prompt for confirmation\n:4\n',
    );
  });

  test('short flags come with the long ones; what is given is not offered again', async () => {
    expect(await asked('system prune -')).toBe('--all --filter --force --volumes -a -f :4');
    expect(await asked('system prune -af -')).toBe('--filter --volumes :4');
  });
});

describe('docker compose', () => {
  test.each([
    ["compose up ''", 'app db :4'],
    ["compose logs -f ''", 'app db :4'],
    ["compose scale ''", 'app= db= :4'],
    ["compose --profile ''", 'full :4'],
    ["compose -f ''", 'yaml yml :8'],
    ["compose down ''", ':2'],
    ['compose resta', 'restart :4'],
    ['compose up --no-b', '--no-build :4'],
  ])('docker %s', async (line, said) => {
    expect(await asked(line)).toBe(said);
  });
});

describe('docker buildx', () => {
  test.each([
    ['buildx ba', 'bake :4'],
    ["buildx build ''", ':16'],
  ])('docker %s', async (line, said) => {
    expect(await asked(line)).toBe(said);
  });
});
