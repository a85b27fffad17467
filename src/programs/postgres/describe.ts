/** What psql's backslash commands ask of the server. */
import type { Cluster, Index, Table } from './cluster.ts';

export interface TableDescription {
  readonly name: string;
  readonly owner: string;
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    readonly notNull: boolean;
    readonly fallback: string;
  }[];
  readonly indexes: readonly Index[];
  readonly foreignKeys: readonly string[];
  readonly referencedBy: readonly string[];
}

export interface Catalogue {
  readonly databases: readonly { readonly name: string; readonly owner: string }[];
  readonly roles: readonly { readonly name: string; readonly attributes: string }[];
  readonly tables: readonly TableDescription[];
}

const typeName = ({ name, length }: { readonly name: string; readonly length: number | undefined }): string => {
  if (length === undefined) return name;
  return name.startsWith('timestamp') ? name.replace('timestamp', `timestamp(${length})`) : `${name}(${length})`;
};

function attributes({ superuser, createDb, createRole, login }: Cluster['roles'][string]): string {
  const words = [
    ...(superuser ? ['Superuser'] : []),
    ...(createRole ? ['Create role'] : []),
    ...(createDb ? ['Create DB'] : []),
    ...(login ? [] : ['Cannot login']),
    ...(superuser ? ['Replication', 'Bypass RLS'] : []),
  ];
  return words.join(', ');
}

const foreignKey = (table: string, column: string, to: string, key: string): string =>
  `"${table}_${column}_fkey" FOREIGN KEY (${column}) REFERENCES ${to}(${key})`;

const keyOf = (table: Table | undefined): string => table?.indexes.find(({ primary }) => primary)?.columns[0] ?? 'id';

/** Everything at once: the clusters here are small. `what` is there for other servers to come. */
export function describe(cluster: Cluster, database: string, _what: string): Catalogue {
  const tables = Object.values(cluster.databases[database]?.tables ?? {});
  const byName = new Map(tables.map((table) => [table.name, table]));
  const keys = tables.flatMap((table) =>
    table.columns.flatMap(({ name, references }) =>
      references
        ? [
            {
              from: table.name,
              to: references.table,
              text: foreignKey(
                table.name,
                name,
                references.table,
                references.column ?? keyOf(byName.get(references.table)),
              ),
            },
          ]
        : [],
    ),
  );
  return {
    databases: Object.values(cluster.databases).map(({ name, owner }) => ({ name, owner })),
    roles: Object.values(cluster.roles).map((role) => ({ name: role.name, attributes: attributes(role) })),
    tables: tables.map(({ name, owner, columns, indexes }) => ({
      name,
      owner,
      columns: columns.map((column) => ({
        name: column.name,
        type: typeName(column.type),
        notNull: column.notNull,
        fallback: column.serial
          ? `nextval('${name}_${column.name}_seq'::regclass)`
          : literal(column.fallbackText, column.type.name),
      })),
      indexes,
      foreignKeys: keys.filter(({ from }) => from === name).map(({ text }) => text),
      referencedBy: keys.filter(({ to }) => to === name).map(({ from, text }) => `TABLE "${from}" CONSTRAINT ${text}`),
    })),
  };
}

/** Texts are shown with their type. */
const literal = (written: string | undefined, type: string): string => {
  if (written === undefined) return '';
  if (/^current_timestamp$/i.test(written)) return 'CURRENT_TIMESTAMP';
  return written.startsWith("'") && !written.includes('::') ? `${written}::${type}` : written;
};
