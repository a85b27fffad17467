// Models docker/buildx commands/build.go (printResult) and moby/buildkit frontend/subrequests: what --check and --call print.
import { fromBase64 } from '../../../../base/base64.ts';
import type { SourceRange } from '../../../api/types/buildkit.ts';
import type { Cli } from '../../cli.ts';
import { StatusError } from '../../errors.ts';
import { alignTabs } from '../../formatter/tabwriter.ts';
import type { CallFunction } from './build-plan.ts';
import { printSource } from './errors.ts';

interface LintWarning {
  readonly ruleName: string;
  readonly url?: string;
  readonly detail: string;
  readonly location: { readonly ranges?: readonly SourceRange[] };
}

interface LintResults {
  readonly warnings: readonly LintWarning[] | null;
  readonly sources: readonly { readonly filename: string; readonly data: string }[];
  readonly buildError?: { readonly message: string; readonly location: { readonly ranges?: readonly SourceRange[] } };
}

/** Throws StatusError where the answer is a failure. `dockerfile` is what the client calls the file. */
export async function printCall(
  cli: Cli,
  asked: CallFunction,
  response: Readonly<Record<string, string>>,
  dockerfile: string,
): Promise<void> {
  const text = response['result.json'] ?? '';
  if (asked.format === 'json') await cli.out(`${text}\n`);
  else if (asked.name === 'lint') await printLint(cli, JSON.parse(text) as LintResults, dockerfile);
  else await cli.out(asked.name === 'outline' ? outline(text) : targets(text));
  const status = Number(response['result.statuscode'] ?? 0);
  if (!asked.ignoreStatus && status !== 0) throw new StatusError(status, '');
}

async function printLint(cli: Cli, results: LintResults, dockerfile: string): Promise<void> {
  const warnings = [...(results.warnings ?? [])].sort((a, b) => lineOf(a) - lineOf(b));
  const place = (ranges: readonly SourceRange[] | undefined): string => {
    const data = fromBase64(results.sources[0]?.data ?? '');
    return printSource({ info: { filename: dockerfile, data, language: 'Dockerfile' }, ranges: ranges ?? [] });
  };
  const count = warnings.length;
  if (count > 0) {
    await cli.out(`Check complete, ${count === 1 ? '1 warning has' : `${count} warnings have`} been found!\n`);
  }
  for (const { ruleName, url, detail, location } of warnings) {
    await cli.out(`\nWARNING: ${ruleName}${url ? ` - ${url}` : ''}\n${detail}\n${place(location.ranges)}`);
  }
  const { buildError } = results;
  if (buildError) {
    if (count > 0) await cli.out('\n');
    throw new Error(`${buildError.message}\n${place(buildError.location.ranges)}`);
  }
  if (count === 0) await cli.out('Check complete, no warnings found.\n');
}

const lineOf = ({ location }: LintWarning): number => location.ranges?.[0]?.start.line ?? 0;

interface Outline {
  readonly name?: string;
  readonly description?: string;
  readonly args?: readonly { readonly name: string; readonly value?: string; readonly description?: string }[];
  readonly secrets?: readonly { readonly name: string; readonly required?: boolean }[];
  readonly ssh?: readonly { readonly name: string; readonly required?: boolean }[];
}

function outline(json: string): string {
  const { name, description, args = [], secrets = [], ssh = [] } = JSON.parse(json) as Outline;
  const table = (rows: readonly string[]): string =>
    `${alignTabs(`${rows.join('\n')}\n`, { minWidth: 0, padding: 3 })}\n`;
  const needed = (title: string, list: typeof secrets): string =>
    list.length === 0
      ? ''
      : table([`${title}\tREQUIRED`, ...list.map((one) => `${one.name}\t${one.required ? 'true' : ''}`)]);
  const head = [`TARGET:\t${name ?? '(default)'}`, ...(description ? [`DESCRIPTION:\t${description}`] : [])];
  const rows = args.map((arg) => `${arg.name}\t${arg.value ?? ''}\t${arg.description ?? ''}`);
  return (
    (name || description ? `${alignTabs(`${head.join('\n')}\n`, { minWidth: 0, padding: 1 })}\n` : '') +
    (rows.length > 0 ? table(['BUILD ARG\tVALUE\tDESCRIPTION', ...rows]) : '') +
    needed('SECRET', secrets) +
    needed('SSH', ssh)
  );
}

interface Targets {
  readonly targets: readonly { readonly name?: string; readonly default?: boolean; readonly description?: string }[];
}

function targets(json: string): string {
  const rows = (JSON.parse(json) as Targets).targets.map((target) => {
    const name = target.name ?? '';
    const shown = target.default ? (name === '' ? '(default)' : `${name} (default)`) : name;
    return `${shown}\t${target.description ?? ''}`;
  });
  return alignTabs(`TARGET\tDESCRIPTION\n${rows.map((row) => `${row}\n`).join('')}`, { minWidth: 0, padding: 1 });
}
