import { type RunbookRecord, type RunRecord, runRecord } from '../../src/record/record.ts';

/** The record of a run of one runbook, in which nothing was run but what `runbook` says. */
export const recordWith = (runbook: Partial<RunbookRecord> = {}): RunRecord =>
  runRecord({
    madeBy: 'hatoba 0.1.0',
    engine: 'sandbox',
    started: '2026-01-02T03:04:05.000Z',
    finished: '2026-01-02T03:04:06.000Z',
    runbooks: [
      {
        slug: 'first',
        title: 'First steps',
        file: 'runbooks/first/steps.console',
        commandsHash: '0123456789ab',
        host: 'ubuntu-24.04',
        docker: '28.5.2',
        passed: true,
        values: {},
        steps: [],
        typed: [],
        outcomes: [],
        journal: null,
        ...runbook,
      },
    ],
  });
