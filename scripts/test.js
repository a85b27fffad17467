// npm test: installs what is missing, then lint, types, unit tests, the content's own checks, and the journeys in Chromium.
// `npm test -- unit` (or lint, types, content, browser) runs that part alone.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from './lib/build.js';
import { findChromium } from './lib/chromium.js';
import { bin, ensurePackages, modernEnv, modernNode, root, run, say } from './lib/toolchain.js';

const only = process.argv.slice(2);
const counted = { passed: 0, failed: 0, skipped: 0 };
/** Said again at the end, where one looks first. */
const failures = [];

/** What failed in a report of Vitest's: the file, the test, the first line of its message; files that could not be loaded too. */
const failuresIn = ({ testResults }) =>
  testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = path.relative(root, name);
    const tests = assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => `${file} > ${test.fullName}\n    ${(test.failureMessages[0] ?? '').split('\n', 1)[0]}`);
    return tests.length === 0 && status === 'failed' ? [`${file}\n    ${message.split('\n', 1)[0]}`] : tests;
  });

const script = (name) => () => run(process.execPath, [path.join(root, 'scripts', name)]);

const vitest = (project) => async () => {
  const report = path.join(root, `.cache/vitest-${project}.json`);
  rmSync(report, { force: true });
  const env = modernEnv(project === 'browser' ? { CHROMIUM: await findChromium() } : {});
  const args = [
    bin('vitest'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const status = await run(modernNode(), args, { env });
  const result = JSON.parse(readFileSync(report, 'utf8'));
  counted.passed += result.numPassedTests;
  counted.failed += result.numFailedTests;
  counted.skipped += result.numPendingTests + result.numTodoTests;
  failures.push(...failuresIn(result));
  return status;
};

const PARTS = [
  { name: 'lint', title: 'Lint and format', run: script('lint.js') },
  { name: 'types', title: 'Types', run: script('check.js') },
  { name: 'unit', title: 'Unit tests, recordings, runbooks', run: vitest('unit') },
  {
    name: 'content',
    title: 'Content: every page, every runbook, both languages',
    run: () => run(process.execPath, [path.join(root, 'bin/hatoba.js'), 'check', '--strict']),
  },
  {
    name: 'browser',
    title: 'Journeys in Chromium',
    run: async () => {
      await build();
      return vitest('browser')();
    },
  },
];

await ensurePackages({ forTests: true });
const failedParts = [];
for (const part of PARTS.filter(({ name }) => only.length === 0 || only.includes(name))) {
  say(part.title);
  const status = await part.run();
  if (status !== 0) failedParts.push(part.name);
}
for (const failure of failures) console.error(`  ${failure}`);
if (failedParts.length > 0) console.error(`Failed: ${failedParts.join(', ')}`);
const otherFailures = failedParts.filter((name) => !['unit', 'browser'].includes(name)).length;
console.log(`${counted.passed} passed, ${counted.failed + otherFailures} failed, ${counted.skipped} skipped`);
process.exit(failedParts.length > 0 ? 1 : 0);
