import { describe, expect, it } from 'vitest';
import { readFences } from '../../src/runbook/fences.ts';
import { checkProse, readProse } from '../../src/runbook/prose.ts';

describe('the prose of a runbook', () => {
  it('names its steps below their headings', () => {
    const page = `---
title: Data
---
Intro.

## Create a volume

<Step id="create" />

Text.

## Why

Free text.

### Look at it ###
<Step id='look'/>

\`\`\`mdx
## Not a heading
<Step id="no" />
\`\`\`
`;
    expect(readProse(page)).toEqual({
      steps: [
        { id: 'create', heading: 'Create a volume', level: 2, hint: false, line: 8 },
        { id: 'look', heading: 'Look at it', level: 3, hint: false, line: 17 },
      ],
      problems: [],
    });
  });

  it.each<[string, string, string]>([
    ['a step without an id', '## A\n<Step />\n', '2:1 a <Step> without an id'],
    ['a step without a heading', '<Step id="a" />\n', '1:1 the step `a` has no heading of its own'],
    [
      'two steps below one heading',
      '## A\n<Step id="a" />\n<Step id="b" />\n',
      '3:1 the step `b` has no heading of its own',
    ],
  ])('is wrong with %s', (_, page, problem) => {
    expect(readProse(page).problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      problem,
    ]);
  });

  const page = (...ids: string[]): string => ids.map((id) => `## T\n<Step id="${id}" />\n`).join('');
  it.each<[string, string[], string[]]>([
    ['the same steps', ['a', 'b'], []],
    ['a step that is missing', ['a'], ['2 nothing is said of the step b']],
    ['a step that is not there', ['a', 'x', 'b'], ['4 steps.console has no step `x`']],
    ['another order', ['b', 'a'], ['2 the step `b` stands in another place than in steps.console']],
    ['a step twice', ['a', 'b', 'a'], ['6 the step `a` stands in another place than in steps.console']],
  ])('is compared with the steps: %s', (_, ids, problems) => {
    const found = checkProse(readProse(page(...ids)), ['a', 'b']);
    expect(found.map(({ line, message }) => `${line} ${message}`)).toEqual(problems);
  });
});

describe('console fences', () => {
  it('are read with their places', () => {
    const text =
      'Text\n\n```console host=jetson\n$ x\nout\n```\n\n```sh\n$ not this\n```\n\n- item\n\n  ~~~console\n  $ y\n  ~~~\n';
    expect(readFences(text)).toEqual([
      { line: 4, indent: '', meta: 'host=jetson', text: '$ x\nout', closed: true },
      { line: 15, indent: '  ', meta: '', text: '$ y', closed: true },
    ]);
  });

  it('inside other fences are text', () => {
    expect(readFences('````md\n```console\n$ x\n```\n````\n')).toEqual([]);
  });

  it('may be left open', () => expect(readFences('```console\n$ x\n')[0]?.closed).toBe(false));
});
