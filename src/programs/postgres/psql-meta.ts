// Models psql's backslash commands (src/bin/psql/command.c and describe.c): the first ones that people type.
import type { Catalogue, TableDescription } from './describe.ts';
import { printTable } from './table.ts';

const major = (version: string): number => Number(version.split('.')[0] ?? 17);

const PRIVILEGES = '=c/postgres\npostgres=CTc/postgres';

export function listDatabases({ databases }: Catalogue, version: string): string {
  const rows = databases
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, owner }) => {
      const rights = name.startsWith('template') ? PRIVILEGES : '';
      const locale = ['en_US.utf8', 'en_US.utf8'];
      return major(version) >= 16
        ? [name, owner, 'UTF8', 'libc', ...locale, '', '', rights]
        : [name, owner, 'UTF8', ...locale, '', 'libc', rights];
    });
  const headers =
    major(version) >= 17
      ? ['Name', 'Owner', 'Encoding', 'Locale Provider', 'Collate', 'Ctype', 'Locale', 'ICU Rules', 'Access privileges']
      : major(version) >= 16
        ? [
            'Name',
            'Owner',
            'Encoding',
            'Locale Provider',
            'Collate',
            'Ctype',
            'ICU Locale',
            'ICU Rules',
            'Access privileges',
          ]
        : ['Name', 'Owner', 'Encoding', 'Collate', 'Ctype', 'ICU Locale', 'Locale Provider', 'Access privileges'];
  return printTable({ title: 'List of databases', headers, right: headers.map(() => false), rows });
}

export function listRoles({ roles }: Catalogue, version: string): string {
  const old = major(version) < 16;
  const rows = roles
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, attributes }) => [name, attributes, ...(old ? ['{}'] : [])]);
  const headers = ['Role name', 'Attributes', ...(old ? ['Member of'] : [])];
  return printTable({ title: 'List of roles', headers, right: headers.map(() => false), rows, footers: [] });
}

/** `\d` and `\dt`; undefined where there is nothing to show. */
export function listRelations({ tables }: Catalogue, sequences: boolean): string | undefined {
  const rows = tables
    .flatMap(({ name, owner, columns }) => [
      ['public', name, 'table', owner],
      ...(sequences
        ? columns
            .filter(({ fallback }) => fallback.startsWith('nextval('))
            .map((column) => ['public', `${name}_${column.name}_seq`, 'sequence', owner])
        : []),
    ])
    .sort(([, a = ''], [, b = '']) => (a < b ? -1 : 1));
  if (rows.length === 0) return undefined;
  const headers = ['Schema', 'Name', 'Type', 'Owner'];
  return printTable({ title: 'List of relations', headers, right: headers.map(() => false), rows });
}

export function describeTable(table: TableDescription): string {
  const headers = ['Column', 'Type', 'Collation', 'Nullable', 'Default'];
  const rows = table.columns.map(({ name, type, notNull, fallback }) => [
    name,
    type,
    '',
    notNull ? 'not null' : '',
    fallback,
  ]);
  const footers = [
    ...section(
      'Indexes:',
      table.indexes.map(({ name, columns, unique, primary }) => {
        const kind = primary ? 'PRIMARY KEY, ' : unique ? 'UNIQUE CONSTRAINT, ' : '';
        return `"${name}" ${kind}btree (${columns.join(', ')})`;
      }),
    ),
    ...section('Foreign-key constraints:', table.foreignKeys),
    ...section('Referenced by:', table.referencedBy),
  ];
  return printTable({
    title: `Table "public.${table.name}"`,
    headers,
    right: headers.map(() => false),
    rows,
    footers,
  });
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => `    ${line}`)];
