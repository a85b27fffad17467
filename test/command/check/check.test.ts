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
      '2 pages, 0 runbooks, 0 errors, 2 console blocks and 0 runbook steps run: all is well\n',
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

  it('--no-run runs nothing', async () => {
    demo = project(both('basics/a', BLOCK.replace('  42', '  43')));
    expect((await check('--no-run'))[1]).toBe(0);
  });

  it('--update rewrites both languages', async () => {
    demo = project(both('basics/a', BLOCK.replace('  42', '  43')));
    await check('--update');
    expect(demo.read('content/docs/en/basics/a.mdx')).toBe(page(BLOCK));
    expect(await check()).toEqual([expect.stringContaining('all is well'), 0]);
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
      'a runbook without prose',
      { 'runbooks/r/steps.console': '---\nhost: ubuntu-24.04\n---\n## a\n$ true\n' },
      'runbooks/r/en.mdx:1:1: the runbook has no prose in this language',
    ],
  ])('tells of %s', async (_, files, message) => {
    demo = project(files);
    const [stdout, exit] = await check('--no-run');
    expect(stdout).toContain(message);
    expect(exit).toBe(1);
  });
});
