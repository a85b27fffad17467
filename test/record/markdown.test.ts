import { describe, expect, test } from 'vitest';
import { consoleText, markdownReport } from '../../src/record/markdown.ts';
import type { StepRecord } from '../../src/record/record.ts';
import { recordWith } from './support.ts';

const step = (over: Partial<StepRecord>): StepRecord => ({
  ...{ id: 'a', heading: 'List', line: 1, state: 'passed', noticed: false, reason: null, optional: false },
  ...{ duration: 1, inputs: 2, captured: {}, branch: null, check: null, commands: [] },
  ...over,
});
const report = (text: string, output: string, matched: boolean) => ({
  ...{ text, line: 1, output, exit: 0, attempts: 1, failure: null, error: null },
  match: {
    matched,
    lines: matched ? [] : [{ kind: 'differs' as const, expected: 'A', printed: output.trim(), line: 2 }],
    exit: { expected: 0, printed: 0 },
    captured: {},
  },
});

describe('a record as Markdown', () => {
  const record = recordWith({
    steps: [
      step({ commands: [report('docker ps', 'NAMES\n', true)] }),
      step({
        ...{ id: 'b', heading: 'Run', state: 'failed', reason: 'mismatch', inputs: 5 },
        commands: [report('echo a', 'B\n', false)],
      }),
    ],
    typed: [{ line: 'ls', output: 'x\n', exit: 2, inputs: 3 }],
  });

  test('tells steps, typed commands and the mismatch in their order', () => {
    expect(markdownReport({ ...record, masked: 1 }, 'en')).toBe(`## First steps: 1 of 2 steps passed

- Runbook: \`first\`
- Machine: \`ubuntu-24.04 (Docker 28.5.2)\`
- Begun: 2026-01-02T03:04:05.000Z
- Recorded by: hatoba 0.1.0
- Secrets hidden: 1

### 1. List: passed

\`\`\`console
$ docker ps
NAMES
\`\`\`

### Typed at the prompt

\`\`\`console
$ ls
x
? 2
\`\`\`

### 2. Run: the output is not as expected

\`\`\`console
$ echo a
B
\`\`\`

Expected (−) and printed (+):

\`\`\`diff
- A
+ B
\`\`\`
`);
  });

  test('speaks the language of the page', () => {
    expect(markdownReport(record, 'ja')).toContain('## First steps: 2 手順のうち 1 件が成功');
    expect(markdownReport(record, 'ja')).toContain('### 2. Run: 出力が期待と違います');
  });

  test("lets nobody's title or output become markup", () => {
    const told = markdownReport(
      recordWith({ title: '<img src=x> [click](x)', steps: [step({ commands: [report('x', '```\n# no\n', true)] })] }),
      'en',
    );
    expect(told).toContain('## \\<img src=x\\> \\[click\\](x)');
    expect(told).toContain('````console');
  });
});

describe('a command in a console block', () => {
  test('is without escape sequences', () => {
    expect(consoleText('ls', '\x1b[1mbold\x1b[0m\r\n\x1b]0;title\x07x\n', 0)).toBe('$ ls\nbold\nx');
  });

  test('is cut in the middle when it printed very much', () => {
    const lines = consoleText('seq', Array.from({ length: 100 }, (_, at) => `${at}\n`).join(''), 0).split('\n');
    expect(lines).toHaveLength(62);
    expect(lines[31]).toBe('… (40)');
  });
});
