// Models docker/cli cli/command/formatter/formatter.go: rows through a template, as a table or as they are.
import { type EngineVersion, since } from '../../engine-version.ts';
import { messageOf } from '../errors.ts';
import { compileTemplate } from '../template/exec.ts';
import { HEADER_FUNCTIONS } from '../template/functions.ts';
import { TemplateError } from '../template/parser.ts';
import type { GoValue, Method, MethodTable } from '../template/values.ts';
import { alignTabs } from './tabwriter.ts';

/** A kind of row: the column headings by field, and what a row answers to each field. */
export interface RowKind<T> {
  /** Go's type, for error texts: `formatter.ContainerContext`. */
  readonly typeName: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Fields by name. */
  readonly fields: Readonly<Record<string, (row: T) => unknown>>;
  /** Fields that take an argument: `Label`. */
  readonly functions?: Readonly<Record<string, (row: T, argument: string) => unknown>>;
}

/** A row as a template sees it. */
export function rowValue<T>(kind: RowKind<T>, row: T): GoValue {
  const methods = new Map<string, Method>();
  for (const [name, field] of Object.entries(kind.fields)) methods.set(name, () => field(row));
  for (const [name, call] of Object.entries(kind.functions ?? {})) {
    methods.set(name, (argument) => call(row, String(argument?.raw ?? '')));
  }
  const table: MethodTable = { methods, withArguments: new Set(Object.keys(kind.functions ?? {})) };
  return { type: { kind: 'object', name: kind.typeName }, raw: table };
}

/** The heading of `.Label "com.example.some-name"`: `some name`. */
const labelHeader = (name: string): string => (name.split('.').at(-1) ?? '').replace(/[-_]/g, ' ');

function headerValue<T>(kind: RowKind<T>): GoValue {
  const methods = new Map<string, Method>(Object.entries(kind.headers).map(([name, header]) => [name, () => header]));
  for (const name of Object.keys(kind.functions ?? {}))
    methods.set(name, (argument) => labelHeader(String(argument?.raw ?? '')));
  return {
    type: { kind: 'object', name: 'formatter.SubHeaderContext' },
    raw: { methods, withArguments: new Set(Object.keys(kind.functions ?? {})), open: true },
  };
}

/** `{{json .}}`, or the template within `table …`, with its written-out tabs and newlines. */
export function templateOf(
  format: string,
  version: EngineVersion,
): { readonly table: boolean; readonly source: string } {
  const table = format.startsWith('table');
  const text = table ? format.slice(5) : format === 'json' && since(version, 23) ? '{{json .}}' : format;
  return {
    table,
    source: text
      .replace(/^ +| +$/g, '')
      .replaceAll('\\t', '\t')
      .replaceAll('\\n', '\n'),
  };
}

/** Compiles, with the error text of `--format`. */
export function compileFormat(source: string): ReturnType<typeof compileTemplate> {
  try {
    return compileTemplate(source);
  } catch (error) {
    throw error instanceof TemplateError ? new Error(`template parsing error: ${error.message}`) : error;
  }
}

/** What `docker … ls --format` prints. Throws with the CLI's message. */
export function writeRows<T>(kind: RowKind<T>, format: string, rows: readonly T[], version: EngineVersion): string {
  const { table, source } = templateOf(format, version);
  const template = compileFormat(source);
  let body = '';
  try {
    for (const row of rows) body += `${template.execute(rowValue(kind, row))}\n`;
  } catch (error) {
    throw error instanceof TemplateError ? new Error(`template parsing error: ${messageOf(error)}`) : error;
  }
  if (!table) return body;
  return alignTabs(`${header(kind, source)}\n${body}`, { minWidth: 10, padding: 3 });
}

function header<T>(kind: RowKind<T>, source: string): string {
  try {
    return compileTemplate(source).execute(headerValue(kind), { functions: HEADER_FUNCTIONS });
  } catch (error) {
    // The client ignores what fails here: the rows have been through the same template.
    if (error instanceof TemplateError) return '';
    throw error;
  }
}
