import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hatoba } from '../../support/hatoba.ts';
import { type Project, project } from '../../support/project.ts';

const page = (title: string, more = ''): string => `---\ntitle: ${title}\ndescription: D\n${more}---\n`;
const steps = '---\nhost: ubuntu-24.04\n---\n## a\n$ true\n';
const prose = page('Tidy', 'topics: [volumes]\n').concat('\n## A\n\n<Step id="a" />\n');

let demo: Project;
beforeEach(() => {
  demo = project({
    'content/docs/ja/volumes/tmpfs.mdx': page('tmpfs', 'movedFrom: [volumes/memory]\n'),
    'content/docs/en/volumes/tmpfs.mdx': page('tmpfs', 'movedFrom: [volumes/memory]\n'),
    'content/docs/en/volumes/half.mdx': page('half'),
    'content/glossary.yaml':
      '- id: volume\n  ja: { term: ボリューム, reading: ぼりゅーむ, avoid: [ヴォリューム] }\n  en: { term: volume }\n  about: { ja: a, en: a }\n',
    'runbooks/tidy/steps.console': steps,
    'runbooks/tidy/ja.mdx': prose,
    'runbooks/tidy/en.mdx': prose,
  });
});
afterEach(() => demo.remove());

const TEXTS = ['--title-ja', '量の上限', '--title-en', 'Quota', '--description-ja', '上限を付けます。'];
const TOLD = [...TEXTS, '--description-en', 'Set a limit.', '--tag', 'quota, df'];
const MESSAGE = 'Error response from daemon: volume "pgdata" is over its quota of 10GB';

const create = (...args: string[]) => hatoba(['new', '--root', demo.root, ...args]);
const there = (file: string): boolean => existsSync(path.join(demo.root, file));

async function checked(...files: string[]): Promise<string> {
  const { stdout } = await hatoba(['check', '--root', demo.root, ...files]);
  return stdout.trim().split('\n').at(-1) ?? '';
}

describe('what is written passes the check', () => {
  it('a note, with commands that run alike on every machine', async () => {
    const commands = ['docker run -d --name hatoba-web busybox sleep 1h', 'docker ps', 'docker exec $web hostname'];
    const made = await create('note', 'volumes/quota', ...TOLD, ...commands.flatMap((one) => ['--command', one]));
    expect(made).toMatchObject({ stderr: '', exit: 0 });
    expect(made.stdout).toContain('  content/docs/ja/volumes/quota.mdx\n  content/docs/en/volumes/quota.mdx\n');
    expect(made.stdout).toContain('http://localhost:4321/ja/volumes/quota/');
    const text = demo.read('content/docs/en/volumes/quota.mdx');
    expect(text).toContain('related: [volumes/tmpfs, runbooks/tidy]');
    expect(text).toContain('{{id:web}}\n$ docker ps\n');
    expect(text).toContain('$ docker exec $web hostname\n{{short_id:web}}\n');
    expect(await checked('content/docs/ja/volumes/quota', 'content/docs/en/volumes/quota')).toBe('All is well.');
  });

  it('a runbook, which knows what it makes and leaves', async () => {
    const commands = [
      'docker volume create one',
      'docker volume create two',
      'docker volume rm one',
      'docker volume rm one',
    ];
    const given = commands.flatMap((one) => ['--command', one]);
    const made = await create(
      'runbook',
      'limit',
      ...TOLD,
      ...given,
      '--topic',
      'volumes',
      '--related',
      'volumes/tmpfs',
    );
    expect(made.stdout).toContain(
      'Note:\n  ended with exit status 1, and is written so: docker volume rm one\n  added to the related pages: runbooks/tidy\n',
    );
    const text = demo.read('runbooks/limit/en.mdx');
    expect(text).toContain("- Makes: the volumes `one`, `two`.\n- Leaves: nothing of Docker's.\n");
    expect(demo.read('runbooks/limit/steps.console')).toContain('## volume-rm-2\n$ docker volume rm one\n? 1\n');
    expect(demo.read('runbooks/limit/steps.console')).toMatch(
      /@destructive volume two\n\$ docker volume rm two\ntwo\n$/,
    );
    expect(await checked('runbooks/limit')).toBe('All is well.');
  });

  it('an error, with its message from standard input', async () => {
    const args = ['error', 'volume-quota', ...TOLD, '--message-file', '-', '--area', 'volume'];
    const made = await hatoba(['new', '--root', demo.root, ...args], `${MESSAGE}\n`);
    expect(made).toMatchObject({ stderr: '', exit: 0 });
    expect(await checked('content/errors', 'content/docs/ja/errors', 'content/docs/en/errors')).toBe('All is well.');
    const found = await hatoba(['why', '--root', demo.root, MESSAGE.replace('pgdata', 'other').replace('10GB', '3MB')]);
    expect(found.exit).toBe(0);
  });
});

it('--dry-run prints the files and writes none', async () => {
  const { stdout, exit } = await create('note', 'volumes/quota', ...TOLD, '--dry-run');
  expect(stdout).toMatch(/^==> content\/docs\/ja\/volumes\/quota.mdx\n---\ntitle: 量の上限\n/);
  expect([exit, there('content/docs/ja/volumes/quota.mdx')]).toEqual([0, false]);
});

it.each<[string, string[], string]>([
  ['no kind', [], 'say what is new: note, runbook, error.'],
  ['an unknown kind', ['nte'], 'say what is new: note, runbook, error, not "nte". Did you mean note?'],
  ['no name', ['runbook'], 'name the runbook: hatoba new runbook clean-up-disk.'],
  ['two names', ['runbook', 'a', 'b'], 'one runbook at a time; b is too much.'],
  [
    'a note without a section',
    ['note', 'quota'],
    'a note is SECTION/SLUG, one of basics, volumes, networks, engine, gpu',
  ],
  ['an unknown section', ['note', 'volums/quota'], 'unknown section "volums". Did you mean volumes?'],
  ['a section that is not for notes', ['note', 'errors/quota'], 'for that there is hatoba new error quota.'],
  [
    'a bad slug',
    ['runbook', 'Clean_Up'],
    '"Clean_Up" is no slug: lower-case words and digits joined by "-". Did you mean clean-up?',
  ],
  ['a page that exists', ['note', 'volumes/tmpfs'], 'volumes/tmpfs exists: content/docs/en/volumes/tmpfs.mdx.'],
  [
    'one that exists in one language',
    ['note', 'volumes/half'],
    'volumes/half exists: content/docs/en/volumes/half.mdx.',
  ],
  ['a name that leads elsewhere', ['note', 'volumes/memory'], 'volumes/memory leads to volumes/tmpfs'],
  ['a runbook that exists', ['runbook', 'tidy'], 'runbooks/tidy exists'],
  ['an option for others', ['note', 'volumes/quota', '--level', 'beginner'], '--level is not for a note.'],
  ['an unknown option', ['note', 'volumes/quota', '--hots', 'x'], 'unknown option --hots. Did you mean --host?'],
  ['an unknown host', ['note', 'volumes/quota', '--host', 'jetsn'], '--host: "jetsn" is none of ubuntu-24.04, '],
  ['an unknown topic', ['runbook', 'x', '--topic', 'volume'], 'Did you mean volumes?'],
  ['an unknown level', ['runbook', 'x', '--level', 'beginer'], 'Did you mean beginner?'],
  ['minutes that are none', ['runbook', 'x', '--minutes', 'ten'], '--minutes: "ten" is no whole number of minutes.'],
  ['an unknown area', ['error', 'x', '--area', 'volumes'], 'Did you mean volume?'],
  [
    'a related page that is none',
    ['note', 'volumes/quota', '--related', 'volumes/tmpf'],
    'Did you mean volumes/tmpfs?',
  ],
  ['a source that is none', ['error', 'x', '--source', 'Docs'], '--source: it ends in an address https://….'],
  ['two messages', ['error', 'x', '--message', 'a', '--message-file', '-'], 'exclude each other'],
  ['a message file that is not there', ['error', 'x', '--message-file', '/nope'], '--message-file: ENOENT'],
  [
    'a word the glossary avoids',
    ['note', 'volumes/quota', '--title-ja', 'ヴォリューム'],
    'write ボリューム, as in the glossary',
  ],
  [
    'what is missing',
    ['runbook', 'x', ...TEXTS],
    'there is no terminal to ask on; say --description-en TEXT, --command COMMAND, --topic basics|volumes|networks|engine|gpu.',
  ],
  [
    'a command that does not end',
    ['note', 'volumes/quota', ...TOLD, '--command', "echo 'a"],
    'the command does not end',
  ],
  [
    'a command that waits for ever',
    ['note', 'volumes/quota', ...TOLD, '--command', 'sleep 1d'],
    'does not come to an end: sleep 1d',
  ],
  [
    'a message too short to be found',
    ['error', 'x', ...TOLD, '--area', 'run', '--message', 'no'],
    'too few words of its own',
  ],
])('refuses %s', async (_, args, message) => {
  const { stdout, stderr, exit } = await create(...args);
  expect(stderr).toContain(message);
  expect([stdout, exit]).toEqual(['', 2]);
});
