import { describe, expect, it, test } from 'vitest';
import { readPage } from '../../../src/book/page.ts';
import { checkRunbookPage, checkRunbookPlan } from '../../../src/command/check/runbook-form.ts';
import { compileRunbook } from '../../../src/runbook/compile.ts';
import { formatProblem } from '../../../src/runbook/problem.ts';

const HEAD = '---\ntitle: T\nlevel: beginner\nminutes: 5\ntopics: [volumes]\n---\n';
const EN = '## Before you start [#before]\n\n- Needs: a\n- Makes: b\n- Leaves: c\n\n## Next [#next]\n';
const JA = '## 始める前に [#before]\n\n- 必要なもの：a\n- 変わるもの：b\n- 残るもの：c\n';

const tell = (text: string, name = 'runbooks/r/en.mdx'): string[] =>
  checkRunbookPage(readPage({ name, text })).map((problem) => formatProblem('r', problem));

describe('the form of a runbook’s page', () => {
  it.each([
    ['runbooks/r/en.mdx', HEAD + EN],
    ['runbooks/r/en.mdx', HEAD + EN.replace('Makes', 'Changes')],
    ['runbooks/r/ja.mdx', HEAD + JA],
    ['runbooks/r/ja.mdx', HEAD + JA.replace('変わる', '作る')],
    ['content/docs/en/volumes/a.mdx', '---\ntitle: T\n---\n'],
  ])('is well in %s', (name, text) => expect(tell(text, name)).toEqual([]));

  it.each(['level', 'minutes', 'topics'])('wants %s', (key) =>
    expect(tell(HEAD.replace(new RegExp(`^${key}: .*\n`, 'm'), '') + EN)).toEqual([
      expect.stringContaining(`r:1:1: the runbook has no ${key}; expected \`${key}: `),
    ]),
  );

  test('wants a section of what it needs, makes and leaves', () =>
    expect(tell(HEAD + EN.replace('#before', '#first'))).toEqual([
      'r:1:1: the runbook does not say what it needs, makes and leaves; expected a section [#before] with a list of it [runbook-form]',
    ]));

  it.each<[string, string, string]>([
    ['Needs', EN.replace('- Needs: a\n', ''), '`- Needs:`'],
    ['Makes', EN.replace('- Makes: b\n', ''), '`- Makes:` or `- Changes:`'],
    ['Leaves', EN.replace('- Leaves: c\n', '').concat('- Leaves: c\n'), '`- Leaves:`'],
    ['the same language', EN.replace('Needs:', '必要なもの：'), '`- Needs:`'],
  ])('wants %s in its list', (_, body, wanted) =>
    expect(tell(HEAD + body)).toEqual([
      `r:7:1: an item is missing in the list below; expected ${wanted} [runbook-form]`,
    ]),
  );
});

describe('the steps of a runbook', () => {
  const steps = (cleanup: string) =>
    compileRunbook(`---\nhost: ubuntu-24.04\n---\n## a\n$ true\n\n## b\n${cleanup}$ true\n`).plan ?? { steps: [] };

  test('with a clean-up are well', () => expect(checkRunbookPlan(steps('@cleanup\n'))).toEqual([]));

  test('without one are told', () =>
    expect(checkRunbookPlan(steps('')).map((problem) => formatProblem('r', problem))).toEqual([
      'r:7:1: the runbook does not tidy up; expected a last step with @cleanup, which runs after a failure too [runbook-form]',
    ]));
});
