import { afterEach, expect, test } from 'vitest';
import { jsonReport } from '../../../src/record/json.ts';
import { recordWith } from '../../record/support.ts';
import { hatoba } from '../../support/hatoba.ts';
import { type Project, project } from '../../support/project.ts';

let demo: Project;
afterEach(() => demo.remove());

const showing = (text: string, ...args: string[]) => {
  demo = project({ 'run.hatoba.json': text });
  return hatoba(['show', `${demo.root}/run.hatoba.json`, ...args]);
};

test('a record is told as Markdown in the language asked for', async () => {
  const { stdout, exit } = await showing(jsonReport(recordWith()), '--lang', 'ja');
  expect(stdout).toContain('- 手順書: `first`');
  expect(exit).toBe(0);
});

test('a file that is no record is refused with the place', async () => {
  const { stderr, exit } = await showing('{"format": 1}');
  expect(stderr).toContain('no record of a run: format: expected one of 2');
  expect(exit).toBe(2);
});
