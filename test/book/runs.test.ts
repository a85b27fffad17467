import { afterEach, describe, expect, it } from 'vitest';
import { readPage } from '../../src/book/page.ts';
import { readPages } from '../../src/book/pages.ts';
import { currentRun, hashOfBlocks, hashOfCommands, type Runs, readRuns, writeRuns } from '../../src/book/runs.ts';
import { type Project, project } from '../support/project.ts';

const note = (body: string, head = '') =>
  readPage({ name: 'content/docs/en/a/b.mdx', text: `---\ntitle: T\n${head}---\n${body}` });
const BLOCK = '```console\n$ ls\n```\n';

describe('what commands are recognised by', () => {
  const hash = hashOfBlocks(note(BLOCK));

  it.each([
    ['the text around them', note(`Text.\n\n${BLOCK}`), true],
    ['blocks that do not run', note(`${BLOCK}\n\`\`\`sh\nls\n\`\`\`\n`), true],
    ['a command', note(BLOCK.replace('ls', 'ls -l')), false],
    ['the expected output', note(BLOCK.replace('ls\n', 'ls\na\n')), false],
    ['the host', note(BLOCK, 'host: jetson\n'), false],
    ['a new machine', note(BLOCK.replace('console', 'console fresh')), false],
  ])('when %s changes', (_, page, same) => expect(hashOfBlocks(page) === hash).toBe(same));

  it('is nothing where nothing runs', () => expect(hashOfBlocks(note('Text.'))).toBeUndefined());
});

describe('records', () => {
  let demo: Project;
  afterEach(() => demo.remove());

  it('are read as they were written, a line for each page', () => {
    demo = project({ 'content/x': '' });
    const runs: Runs = new Map([
      ['b', { commands: '1', date: '2026-11-22', engines: ['27.3.1'] }],
      ['a', { commands: '2', date: '2026-11-21', engines: [] }],
    ]);
    writeRuns(demo.root, runs);
    expect(demo.read('content/runs.json').split('\n').slice(1, 3)).toEqual([
      '  "a": {"commands":"2","date":"2026-11-21","engines":[]},',
      '  "b": {"commands":"1","date":"2026-11-22","engines":["27.3.1"]}',
    ]);
    expect(readRuns(demo.root)).toEqual(new Map([...runs].reverse()));
  });

  it('of other commands are not of these', () => {
    demo = project({});
    const record = { commands: '1', date: '2026-11-22', engines: ['27.3.1'] };
    const runs: Runs = new Map([['a', record]]);
    expect([currentRun(runs, 'a', '1'), currentRun(runs, 'a', '2'), currentRun(runs, 'b', '1')]).toEqual([
      record,
      undefined,
      undefined,
    ]);
  });

  it("of a runbook are its steps', whatever the prose says", () => {
    const prose = '---\ntitle: T\n---\n';
    demo = project({
      'runbooks/r/steps.console': 'x',
      'runbooks/r/ja.mdx': prose,
      'runbooks/r/en.mdx': `${prose}Text.`,
    });
    const hashes = readPages(demo.root).map((page) => hashOfCommands(demo.root, page));
    expect(hashes).toEqual([hashes[0], hashes[0]]);
    expect(hashes[0]).toMatch(/^[0-9a-f]{12}$/);
  });
});
