import { afterEach, describe, expect, it } from 'vitest';
import { hatoba } from '../../support/hatoba.ts';
import { type Project, project } from '../../support/project.ts';

const page = (body: string): string => `---\ntitle: T\ndescription: D\n---\n${body}`;
const BLOCK = '```console\n$ echo $((40 + 2))\n{{int:n}}\n```\n\n- item\n\n  ```console\n  $ echo "$n"\n  42\n  ```\n';
const both = (id: string, body: string): Record<string, string> => ({
  [`content/docs/ja/${id}.mdx`]: page(body),
  [`content/docs/en/${id}.mdx`]: page(body),
});

let demo: Project;
afterEach(() => demo.remove());

const check = async (...args: string[]): Promise<[string, number | null]> => {
  const { stdout, exit } = await hatoba(['check', '--root', demo.root, ...args]);
  return [stdout, exit];
};

describe('hatoba check', () => {
  it('runs every console block, those that both languages share once', async () => {
    demo = project(both('basics/a', BLOCK));
    expect(await check()).toEqual([
      '2 pages, 0 runbooks, 0 errors\n' +
        '2 commands run: 2 console blocks and 0 runbook steps\n' +
        '0 blocks of commands not run\n' +
        '0 of 1 part in step in both languages, 0 pages in one language only\n' +
        'All is well.\n',
      0,
    ]);
  });

  it('tells where the output differs', async () => {
    demo = project(both('basics/a', BLOCK.replace('  42', '  43')));
    const [stdout, exit] = await check();
    expect(stdout).toContain(
      'content/docs/ja/basics/a.mdx:14:1: the output is not as expected: $ echo "$n" [run-mismatch]\n    $ echo "$n"\n    - 43\n    + 42\n',
    );
    expect(exit).toBe(1);
  });

  it('fails for notes only when it is strict', async () => {
    demo = project({ 'content/docs/ja/basics/a.mdx': page('') });
    expect(await check()).toEqual([expect.stringContaining('All is well but for 1 note.'), 0]);
    expect(await check('--strict')).toEqual([expect.stringContaining('\n1 note.'), 1]);
  });

  it('--record keeps on which engines the commands came out as they stand there', async () => {
    const version = '```console\n$ docker version --format "{{.Server.Version}}" | cut -d. -f1\n28\n```\n';
    const block = page(version);
    demo = project({
      ...both('basics/every', '```console\n$ docker volume create app\napp\n```\n'),
      'content/docs/ja/basics/one.mdx': block.replace('\n28\n', '\n27\n'),
      'content/docs/ja/basics/none.mdx': page('no command'),
    });
    const [stdout] = await check('--record');
    expect(stdout).not.toContain('[run-');
    const runs: Record<string, { engines: string[]; date: string }> = JSON.parse(demo.read('content/runs.json'));
    expect(Object.keys(runs)).toEqual(['basics/every', 'basics/one']);
    expect(runs['basics/every']?.engines).toEqual(['20.10.24', '26.1.4', '27.3.1', '28.5.2']);
    expect(runs['basics/one']?.engines).toEqual(['27.3.1']);
    expect(runs['basics/one']?.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('says that a path leads to no file', async () => {
    demo = project(both('basics/a', BLOCK));
    const { stderr, exit } = await hatoba(['check', '--root', demo.root, 'content/docs/ja/basics/b']);
    expect(stderr).toContain('no file that is checked begins with "content/docs/ja/basics/b".');
    expect(exit).toBe(2);
    expect((await check('--no-run', './content/docs/ja'))[1]).toBe(0);
  });

  it('--no-run runs nothing', async () => {
    demo = project(both('basics/a', BLOCK.replace('  42', '  43')));
    expect((await check('--no-run'))[1]).toBe(0);
  });

  it('--update rewrites both languages', async () => {
    demo = project(both('basics/a', BLOCK.replace('  42', '  43')));
    await check('--update');
    expect(demo.read('content/docs/en/basics/a.mdx')).toBe(page(BLOCK));
    expect(await check()).toEqual([expect.stringContaining('All is well'), 0]);
  });

  it('tells of a command that goes on', async () => {
    demo = project(both('basics/a', "```console\n$ echo 'open\n```\n"));
    expect((await check())[0]).toContain('a.mdx:6:1: the command does not end here');
  });

  it('takes a check for wrong that holds before its step', async () => {
    demo = project({
      'runbooks/r/steps.console': '---\nhost: ubuntu-24.04\n---\n## a\n@check true\n$ echo\n',
      ...Object.fromEntries(
        ['ja', 'en'].map((language) => [`runbooks/r/${language}.mdx`, page('## A\n<Step id="a" />\n')]),
      ),
    });
    expect((await check())[0]).toContain(
      'steps.console:5:1: the check holds before the step has run, so it proves nothing',
    );
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'a page in one language',
      { 'content/docs/ja/basics/a.mdx': page('') },
      'content/docs/ja/basics/a.mdx:1:1: the page exists in Japanese only',
    ],
    [
      'a dead link',
      both('basics/a', '[x](/ja/basics/b/)\n'),
      'content/docs/ja/basics/a.mdx:5:5: the link /ja/basics/b/ leads nowhere (did you mean /ja/basics/a/?)',
    ],
    [
      'a faulty block',
      both('basics/a', '```console\nout\n```\n'),
      'content/docs/ja/basics/a.mdx:6:1: output without a command; expected',
    ],
    [
      'an unknown host',
      both('basics/a', '```console host=mars\n$ true\n```\n'),
      'a.mdx:5:1: unknown host mars; expected one of',
    ],
    [
      'an unknown failure',
      { 'runbooks/r/steps.console': '---\nhost: ubuntu-24.04\nfailures: [disc-full]\n---\n## a\n$ true\n' },
      'steps.console:3:1: unknown failure disc-full; expected one of disk-full, ',
    ],
    [
      'a faulty error entry',
      { ...both('basics/a', ''), 'content/errors/x.yaml': 'area: run\n' },
      'content/errors/x.yaml:',
    ],
    [
      'a heading whose anchor moves with its words',
      both('basics/a', '## Make it\n'),
      'a.mdx:5:1: the heading Make it has no anchor of its own; expected `## Make it [#short-name]`',
    ],
    ['an anchor that is taken', both('basics/a', '## One [#x]\n\n## Two [#x]\n'), 'a.mdx:7:1: the anchor x is taken'],
    [
      'anchors that differ',
      { ...both('basics/a', '## One [#x]\n'), 'content/docs/en/basics/a.mdx': page('## One [#y]\n') },
      'en/basics/a.mdx:5:1: the headings differ: here ## One [#y]; expected ## One [#x] as in',
    ],
    [
      'commands that are not run without a reason',
      both('basics/a', '```sh\nls\n```\n'),
      'a.mdx:5:1: these commands are not run; expected ```console, or not-run=yours|',
    ],
    [
      'an unknown reason',
      both('basics/a', '```sh not-run=tired\nls\n```\n'),
      'a.mdx:5:1: not-run=tired is no known reason',
    ],
    [
      'a row of the coverage table that leads nowhere',
      { ...both('basics/a', ''), 'DESIGN.md': '| A1 | install | `basics/a`, `basics/b` | | |\n' },
      'DESIGN.md:1:1: A1 names ja/basics/b, en/basics/b; expected pages that exist in both languages',
    ],
    [
      'a translation that is behind',
      {
        ...both('basics/a', 'x\n'),
        'content/translations.yaml': 'basics/a: { ja: "0", en: "0" }\n',
      },
      'a.mdx:1:1: basics/a: both languages have changed; expected a look at `hatoba translated --diff basics/a`',
    ],
    [
      'commands that have changed since their record',
      {
        ...both('basics/a', BLOCK),
        'content/runs.json': '{"basics/a":{"commands":"0","date":"2026-01-01","engines":["27.3.1"]}}',
      },
      'ja/basics/a.mdx:1:1: the commands have changed since their last recorded run; expected `hatoba check --record',
    ],
    [
      'a runbook without prose',
      { 'runbooks/r/steps.console': '---\nhost: ubuntu-24.04\n---\n## a\n$ true\n' },
      'runbooks/r/en.mdx:1:1: the runbook has no prose in this language',
    ],
    [
      'a runbook that leaves something behind',
      { 'runbooks/r/steps.console': '---\nhost: ubuntu-24.04\n---\n## a\n$ true\n' },
      'runbooks/r/steps.console:4:1: the runbook does not tidy up; expected a last step with @cleanup',
    ],
    [
      'a runbook that does not say how long it takes',
      { 'runbooks/r/en.mdx': page(''), 'runbooks/r/steps.console': '' },
      'runbooks/r/en.mdx:1:1: the runbook has no minutes; expected `minutes: 10`',
    ],
  ])('tells of %s', async (_, files, message) => {
    demo = project(files);
    const [stdout, exit] = await check('--no-run', '--strict');
    expect(stdout).toContain(message);
    expect(exit).toBe(1);
  });
});
