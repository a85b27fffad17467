import { beforeAll, describe, expect, it } from 'vitest';
import { jsonReport } from '../../src/record/json.ts';
import { junitReport } from '../../src/record/junit.ts';
import { type RunRecord, runbookRecord, runRecord } from '../../src/record/record.ts';
import { compileRunbook } from '../../src/runbook/compile.ts';
import { runPlan } from '../../src/runbook/run.ts';
import { scriptedWorkplace } from '../support/scripted-workplace.ts';

const STEPS = `---
host: ubuntu-24.04
---
## one
$ a
A
## two
$ b
B <{{int}}> & "more"
## three
$ a
## four
@cleanup
$ c
`;

let record: RunRecord;
beforeAll(async () => {
  const { plan } = compileRunbook(STEPS);
  if (!plan) throw new Error('the runbook has problems');
  const workplace = scriptedWorkplace({
    a: { output: 'A\n', after: 1500 },
    b: { output: 'B <x> & \x1b[1m"more"\x1b[0m\x07\n', exit: 2 },
    c: { throws: 'the shell has ended' },
  });
  record = runRecord({
    madeBy: 'hatoba 0.1.0',
    engine: 'sandbox',
    started: '2026-01-02T03:04:05.000Z',
    finished: '2026-01-02T03:04:06.000Z',
    runbooks: [
      runbookRecord({
        slug: 'first',
        title: 'First <steps>',
        plan,
        docker: '28.5.2',
        headings: { one: 'The first step' },
        result: await runPlan(plan, workplace),
      }),
    ],
  });
});

describe('the JUnit report', () => {
  it('has a suite for a runbook and a case for each step', () => {
    expect(junitReport(record)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="hatoba" tests="4" failures="1" errors="1" skipped="1" time="1.500">
  <testsuite name="first" tests="4" failures="1" errors="1" skipped="1" time="1.500" timestamp="2026-01-02T03:04:05" file="runbooks/first/steps.console">
    <properties>
      <property name="host" value="ubuntu-24.04"/>
      <property name="engine" value="sandbox"/>
    </properties>
    <testcase classname="first" name="one" time="1.500" file="runbooks/first/steps.console" line="4"/>
    <testcase classname="first" name="two" time="0.000" file="runbooks/first/steps.console" line="9">
      <failure message="the output is not as expected" type="mismatch">$ b
- B &lt;{{int}}&gt; &amp; "more"
+ B &lt;x&gt; &amp; "more"
- exit status 0
+ exit status 2</failure>
      <system-out>B &lt;x&gt; &amp; \ufffd[1m"more"\ufffd[0m\ufffd
</system-out>
    </testcase>
    <testcase classname="first" name="three" time="0.000" file="runbooks/first/steps.console" line="10">
      <skipped message="not run: an earlier step failed"/>
    </testcase>
    <testcase classname="first" name="four" time="0.000" file="runbooks/first/steps.console" line="14">
      <error message="the command could not be run" type="error">$ c
the shell has ended</error>
    </testcase>
  </testsuite>
</testsuites>
`);
  });
});

describe('the JSON report', () => {
  it('tells of every step and command', () => {
    const report = JSON.parse(jsonReport(record));
    expect(report).toMatchObject({
      format: 2,
      engine: 'sandbox',
      started: '2026-01-02T03:04:05.000Z',
      passed: false,
      counts: { runbooks: 1, steps: 4, passed: 1, failed: 2, tolerated: 0, skipped: 1 },
    });
    expect(
      report.runbooks[0].steps.map((step: { id: string; heading: string; state: string }) => [
        step.id,
        step.heading,
        step.state,
      ]),
    ).toEqual([
      ['one', 'The first step', 'passed'],
      ['two', 'two', 'failed'],
      ['three', 'three', 'skipped'],
      ['four', 'four', 'failed'],
    ]);
    expect(report.runbooks[0].steps[1].commands[0]).toMatchObject({
      text: 'b',
      line: 8,
      exit: 2,
      match: { matched: false, exit: { expected: 0, printed: 2 } },
    });
  });
});
