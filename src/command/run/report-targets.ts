/** Where the record of a run is written to, and as what. */
import { writeFileSync } from 'node:fs';
import { jsonReport } from '../../record/json.ts';
import { junitReport } from '../../record/junit.ts';
import { maskRecord } from '../../record/mask.ts';
import type { RunRecord } from '../../record/record.ts';
import { CannotRun, UsageError } from '../subcommand.ts';

export interface ReportTarget {
  /** `record` is for other people: secrets are masked. */
  readonly kind: 'json' | 'junit' | 'record';
  readonly file: string;
}

/** Reads the values of `--report`, and that of `--record`. Throws `UsageError`. */
export function parseReports(values: readonly string[], record?: string): ReportTarget[] {
  const reports = values.map((value): ReportTarget => {
    const [, kind, file] = /^(json|junit)=(.+)$/.exec(value) ?? [];
    if (file === undefined || (kind !== 'json' && kind !== 'junit')) {
      throw new UsageError(`--report is json=FILE or junit=FILE, not ${JSON.stringify(value)}.`);
    }
    return { kind, file };
  });
  return record === undefined ? reports : [...reports, { kind: 'record', file: record }];
}

/** Writes all of them; `known` are the texts of the runbooks, which hold no secrets. Throws `CannotRun`. */
export function writeReports(targets: readonly ReportTarget[], record: RunRecord, known: readonly string[]): void {
  const texts = {
    json: () => jsonReport(record),
    junit: () => junitReport(record),
    record: () => jsonReport(maskRecord(record, { known }).record),
  };
  for (const { kind, file } of targets) {
    try {
      writeFileSync(file, texts[kind]());
    } catch (error) {
      throw new CannotRun(`cannot write ${file}: ${error instanceof Error ? error.message : String(error)}.`);
    }
  }
}
