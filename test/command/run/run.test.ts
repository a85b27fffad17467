import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { hatoba } from '../../support/hatoba.ts';
import { type Project, project } from '../../support/project.ts';

const HEAD = '---\nhost: ubuntu-24.04\n---\n';
const GOOD = `${HEAD}## make\n@check test -e /tmp/made\n$ touch /tmp/made\n## look\n$ ls /tmp/made\n/tmp/made\n`;
const BAD = `${HEAD}## greet\n$ echo hello $((40 + 2))\ngood bye {{int}}\n## rest\n$ echo\n## tidy-up\n@cleanup\n$ echo tidy\ntidy\n`;
const PROSE = '---\ntitle: はじめて\n---\n## 作る\n\n<Step id="make" />\n\n## 見る\n\n<Step id="look" />\n';

let demo: Project;
afterEach(() => demo.remove());

const run = (...args: string[]) => hatoba(['run', '--root', demo.root, ...args]);

describe('hatoba run', () => {
  it('runs a runbook', async () => {
    demo = project({ 'runbooks/good/steps.console': GOOD, 'runbooks/good/ja.mdx': PROSE });
    expect(await run('good')).toEqual({
      stdout: 'passed  good/make\npassed  good/look\n1 runbook, 2 steps: 2 passed\n',
      stderr: '',
      exit: 0,
    });
  });

  it('shows what differs, cleans up, and fails', async () => {
    demo = project({ 'runbooks/good/steps.console': GOOD, 'runbooks/bad/steps.console': BAD });
    const { stdout, exit } = await run();
    expect(stdout).toBe(`failed  bad/greet: the output is not as expected
      $ echo hello $((40 + 2))
      - good bye {{int}}
      + hello 42
skipped bad/rest: not run: an earlier step failed
passed  bad/tidy-up
passed  good/make
passed  good/look
2 runbooks, 5 steps: 3 passed, 1 failed, 1 not run
`);
    expect(exit).toBe(1);
  });

  it('writes both reports, with headings in the language asked for', async () => {
    demo = project({ 'runbooks/good/steps.console': GOOD, 'runbooks/good/ja.mdx': PROSE });
    const [json, junit] = [path.join(demo.root, 'r.json'), path.join(demo.root, 'r.xml')];
    await run('--lang', 'ja', '--report', `json=${json}`, '--report', `junit=${junit}`);
    expect(JSON.parse(demo.read('r.json'))).toMatchObject({
      passed: true,
      runbooks: [{ slug: 'good', title: 'はじめて', steps: [{ heading: '作る' }, { heading: '見る' }] }],
    });
    expect(demo.read('r.xml')).toContain('<testsuites name="hatoba" tests="2" failures="0"');
  });

  it('writes a record without the secrets that the runbook does not say itself', async () => {
    const steps = `${HEAD}## show\n$ printf 'TOKEN=%s\\n' "$((20 + 3))$((40 + 2))1234"\n...\n`;
    demo = project({ 'runbooks/good/steps.console': steps, 'runbooks/good/ja.mdx': PROSE });
    await run('--record', path.join(demo.root, 'r.hatoba.json'));
    expect(JSON.parse(demo.read('r.hatoba.json'))).toMatchObject({
      masked: 1,
      runbooks: [{ docker: '27.3.1', journal: null, steps: [{ commands: [{ output: 'TOKEN=masked-1\n' }] }] }],
    });
  });

  it('--update rewrites what differs and keeps placeholders', async () => {
    demo = project({
      'runbooks/bad/steps.console': BAD.replace('good bye', 'hello').replace('tidy\ntidy', 'tidy\nold'),
    });
    await run('--update');
    expect(demo.read('runbooks/bad/steps.console')).toContain('hello {{int}}\n');
    expect(demo.read('runbooks/bad/steps.console')).toContain('$ echo tidy\ntidy\n');
    expect((await run()).exit).toBe(0);
  });

  it('starts a machine with the failures that the runbook names', async () => {
    demo = project({
      'runbooks/full/steps.console':
        '---\nhost: ubuntu-24.04\nfailures: [disk-full]\n---\n## a\n$ echo x > y\n? 1\nbash: line 1: echo: write error: No space left on device\n',
    });
    expect((await run()).exit).toBe(0);
  });

  it.each<[string, Record<string, string>, string[], string]>([
    [
      'an unknown runbook',
      { 'runbooks/good/steps.console': GOOD },
      ['god'],
      'there is no runbook "god". Did you mean good? The runbooks are good.\n',
    ],
    ['no runbooks', { 'README.md': '' }, [], 'there are no runbooks in runbooks/.\n'],
    [
      'steps that cannot be read',
      { 'runbooks/x/steps.console': `${HEAD}## a\n$ x\n{{uuid}}\n` },
      [],
      'the steps cannot be read:\nrunbooks/x/steps.console:6:1: unknown placeholder {{uuid}}; expected one of',
    ],
    [
      'a runbook that is not for the sandbox',
      { 'runbooks/x/steps.console': GOOD.replace('host:', 'engines: [docker]\nhost:') },
      [],
      'x: not for the sandbox',
    ],
  ])('cannot run %s', async (_, files, args, message) => {
    demo = project(files);
    const { stderr, exit } = await run(...args);
    expect(stderr).toContain(`hatoba run: ${message}`);
    expect(exit).toBe(2);
  });
});
