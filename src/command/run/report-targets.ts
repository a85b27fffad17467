import { UsageError } from '../subcommand.ts';

export interface ReportTarget {
  readonly kind: 'json' | 'junit';
  readonly file: string;
}

/** Reads the values of `--report`. Throws `UsageError`. */
export function parseReports(values: readonly string[]): ReportTarget[] {
  return values.map((value) => {
    const [, kind, file] = /^(json|junit)=(.+)$/.exec(value) ?? [];
    if (file === undefined || (kind !== 'json' && kind !== 'junit')) {
      throw new UsageError(`--report is json=FILE or junit=FILE, not ${JSON.stringify(value)}.`);
    }
    return { kind, file };
  });
}
