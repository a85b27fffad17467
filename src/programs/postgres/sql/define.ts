/** Carries out what defines things: tables, indexes, databases, roles. */
import { type Cluster, type Column, createDatabase, type Database, type Index, type Table } from '../cluster.ts';
import type { ColumnDefinition, Statement } from './ast.ts';
import { fallback, tableOf } from './change.ts';
import type { FunctionContext } from './functions.ts';
import { SqlError } from './tokens.ts';

type Of<Kind> = Extract<Statement, { kind: Kind }>;

/** What a definition answers: its tag, and notices that go before it. */
export interface Defined {
  readonly tag: string;
  readonly notices?: readonly string[];
}

const column = ({ primary: _primary, unique: _unique, ...rest }: ColumnDefinition): Column => rest;

export function createTable(statement: Of<'create-table'>, database: Database, owner: string): Defined {
  const { name, columns } = statement;
  if (database.tables[name]) {
    if (statement.ifNotExists) return { tag: 'CREATE TABLE', notices: [`relation "${name}" already exists, skipping`] };
    throw new SqlError(`relation "${name}" already exists`, { code: '42P07' });
  }
  const twice = columns.find((one, index) => columns.findIndex((other) => other.name === one.name) !== index);
  if (twice) throw new SqlError(`column "${twice.name}" specified more than once`, { code: '42701' });
  for (const { references } of columns)
    if (references && references.table !== name && !database.tables[references.table])
      throw new SqlError(`relation "${references.table}" does not exist`, { code: '42P01' });
  const primary =
    statement.primary.length > 0 ? statement.primary : columns.filter((one) => one.primary).map((one) => one.name);
  const indexes: Index[] = [];
  if (primary.length > 0) indexes.push({ name: `${name}_pkey`, columns: primary, unique: true, primary: true });
  for (const names of [...columns.filter((one) => one.unique).map((one) => [one.name]), ...statement.uniques])
    indexes.push({ name: `${name}_${names.join('_')}_key`, columns: names, unique: true, primary: false });
  database.tables[name] = {
    name,
    owner,
    columns: columns.map((one) => ({ ...column(one), notNull: one.notNull || primary.includes(one.name) })),
    indexes,
    rows: [],
    sequences: Object.fromEntries(columns.filter((one) => one.serial).map((one) => [one.name, 1])),
  };
  return { tag: 'CREATE TABLE' };
}

export function dropTables({ names, ifExists }: Of<'drop'>, database: Database): Defined {
  const notices: string[] = [];
  for (const name of names) {
    if (database.tables[name]) {
      const user = Object.values(database.tables).find(
        (table) => table.name !== name && table.columns.some(({ references }) => references?.table === name),
      );
      if (user && !names.includes(user.name))
        throw new SqlError(`cannot drop table ${name} because other objects depend on it`, {
          code: '2BP01',
          detail: `constraint ${user.name}_${user.columns.find(({ references }) => references?.table === name)?.name}_fkey on table ${user.name} depends on table ${name}`,
          hint: 'Use DROP ... CASCADE to drop the dependent objects too.',
        });
      delete database.tables[name];
    } else if (ifExists) notices.push(`table "${name}" does not exist, skipping`);
    else throw new SqlError(`table "${name}" does not exist`, { code: '42P01' });
  }
  return { tag: 'DROP TABLE', notices };
}

export function alterTable(statement: Of<'alter-table'>, database: Database, context: FunctionContext): Defined {
  const table = tableOf(database, statement.table);
  const { add, drop, rename } = statement;
  if (add) {
    if (table.columns.some(({ name }) => name === add.name))
      throw new SqlError(`column "${add.name}" of relation "${table.name}" already exists`, { code: '42701' });
    const added = column(add);
    table.columns.push(added);
    for (const row of table.rows) row[add.name] = fallback(table, added, context);
  } else if (drop !== undefined) {
    const at = table.columns.findIndex(({ name }) => name === drop);
    if (at < 0) throw new SqlError(`column "${drop}" of relation "${table.name}" does not exist`, { code: '42703' });
    table.columns.splice(at, 1);
    for (const row of table.rows) delete row[drop];
  } else if (rename !== undefined) {
    delete database.tables[table.name];
    table.name = rename;
    database.tables[rename] = table;
  }
  return { tag: 'ALTER TABLE' };
}

export function createIndex(statement: Of<'create-index'>, database: Database): Defined {
  const table = tableOf(database, statement.table);
  const name = statement.name ?? `${table.name}_${statement.columns.join('_')}_idx`;
  const missing = statement.columns.find((one) => !table.columns.some((other) => other.name === one));
  if (missing !== undefined) throw new SqlError(`column "${missing}" does not exist`, { code: '42703' });
  table.indexes.push({ name, columns: statement.columns, unique: statement.unique, primary: false });
  return { tag: 'CREATE INDEX' };
}

export function dropIndexes({ names, ifExists }: Of<'drop'>, database: Database): Defined {
  const notices: string[] = [];
  for (const name of names) {
    const table: Table | undefined = Object.values(database.tables).find(({ indexes }) =>
      indexes.some((index) => index.name === name),
    );
    if (table)
      table.indexes.splice(
        table.indexes.findIndex((index) => index.name === name),
        1,
      );
    else if (ifExists) notices.push(`index "${name}" does not exist, skipping`);
    else throw new SqlError(`index "${name}" does not exist`, { code: '42704' });
  }
  return { tag: 'DROP INDEX', notices };
}

export function makeDatabase({ name, owner }: Of<'create-database'>, cluster: Cluster, user: string): Defined {
  if (cluster.databases[name]) throw new SqlError(`database "${name}" already exists`, { code: '42P04' });
  if (owner !== undefined && !cluster.roles[owner])
    throw new SqlError(`role "${owner}" does not exist`, { code: '42704' });
  cluster.databases[name] = createDatabase(name, owner ?? user);
  return { tag: 'CREATE DATABASE' };
}

export function dropDatabases({ names, ifExists }: Of<'drop'>, cluster: Cluster, current: string): Defined {
  const notices: string[] = [];
  for (const name of names) {
    if (name === current) throw new SqlError('cannot drop the currently open database', { code: '55006' });
    if (cluster.databases[name]) delete cluster.databases[name];
    else if (ifExists) notices.push(`database "${name}" does not exist, skipping`);
    else throw new SqlError(`database "${name}" does not exist`, { code: '3D000' });
  }
  return { tag: 'DROP DATABASE', notices };
}

export function changeRole(statement: Of<'create-role' | 'alter-role'>, cluster: Cluster): Defined {
  const { kind, name, password, options } = statement;
  const known = cluster.roles[name];
  if (kind === 'create-role' && known) throw new SqlError(`role "${name}" already exists`, { code: '42710' });
  if (kind === 'alter-role' && !known) throw new SqlError(`role "${name}" does not exist`, { code: '42704' });
  const role = known ?? {
    name,
    password: undefined,
    login: false,
    superuser: false,
    createDb: false,
    createRole: false,
  };
  if (password !== undefined) role.password = password;
  for (const option of options) {
    const yes = !option.startsWith('no');
    const bare = option.replace(/^no/, '');
    if (bare === 'login') role.login = yes;
    if (bare === 'superuser') role.superuser = yes;
    if (bare === 'createdb') role.createDb = yes;
    if (bare === 'createrole') role.createRole = yes;
  }
  cluster.roles[name] = role;
  return { tag: kind === 'create-role' ? 'CREATE ROLE' : 'ALTER ROLE' };
}

export function dropRoles({ names, ifExists }: Of<'drop'>, cluster: Cluster): Defined {
  const notices: string[] = [];
  for (const name of names) {
    if (cluster.roles[name]) delete cluster.roles[name];
    else if (ifExists) notices.push(`role "${name}" does not exist, skipping`);
    else throw new SqlError(`role "${name}" does not exist`, { code: '42704' });
  }
  return { tag: 'DROP ROLE', notices };
}
