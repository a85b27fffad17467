/** What a PostgreSQL data directory holds: roles, and databases of tables. Plain data, written to a file as JSON. */
import type { ColumnDefinition, Value } from './sql/ast.ts';

export interface Column extends Omit<ColumnDefinition, 'primary' | 'unique'> {}

export interface Index {
  readonly name: string;
  readonly columns: readonly string[];
  readonly unique: boolean;
  readonly primary: boolean;
}

export type Row = Record<string, Value>;

export interface Table {
  name: string;
  readonly owner: string;
  readonly columns: Column[];
  readonly indexes: Index[];
  rows: Row[];
  /** The next number of each serial column. */
  readonly sequences: Record<string, number>;
}

export interface Database {
  readonly name: string;
  readonly owner: string;
  readonly tables: Record<string, Table>;
}

export interface Role {
  readonly name: string;
  password: string | undefined;
  login: boolean;
  superuser: boolean;
  createDb: boolean;
  createRole: boolean;
}

export interface Cluster {
  readonly roles: Record<string, Role>;
  readonly databases: Record<string, Database>;
}

const database = (name: string, owner: string): Database => ({ name, owner, tables: {} });

/** As initdb leaves it. */
export const newCluster = (superuser: string, password: string | undefined): Cluster => ({
  roles: {
    [superuser]: { name: superuser, password, login: true, superuser: true, createDb: true, createRole: true },
  },
  databases: {
    postgres: database('postgres', superuser),
    template0: database('template0', superuser),
    template1: database('template1', superuser),
  },
});

export const createDatabase = database;

/** A deep copy, to go back to. */
export const snapshot = (one: Database): string => JSON.stringify(one);

export function restore(one: Database, text: string): void {
  const before = JSON.parse(text) as Database;
  for (const name of Object.keys(one.tables)) delete one.tables[name];
  Object.assign(one.tables, before.tables);
}
