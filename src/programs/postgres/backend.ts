/** One client's session on the server: statement after statement, with its transaction. */
import { type Cluster, type Database, restore, snapshot } from './cluster.ts';
import type { Statement } from './sql/ast.ts';
import { runDelete, runInsert, runUpdate, tableOf } from './sql/change.ts';
import * as define from './sql/define.ts';
import type { FunctionContext } from './sql/functions.ts';
import { parseStatement } from './sql/parse.ts';
import { printedRows, type ResultColumn, type Rows, runSelect } from './sql/select.ts';
import { SqlError } from './sql/tokens.ts';

export interface StatementResult {
  readonly tag: string;
  readonly notices: readonly string[];
  readonly columns?: readonly ResultColumn[];
  readonly rows?: readonly (readonly (string | null)[])[];
}

export interface BackendOptions {
  readonly cluster: Cluster;
  readonly user: string;
  readonly database: string;
  readonly version: string;
  readonly now: () => string;
  readonly random: () => number;
  /** Writes the cluster down. */
  readonly save: () => void;
}

export interface Backend {
  /** `idle`, in a transaction, or in one that has failed. */
  readonly state: 'idle' | 'open' | 'failed';
  /** Carries out one statement; undefined for an empty one. Throws `SqlError`. */
  run(text: string): StatementResult | undefined;
  /** The client is gone: what it has not committed is undone. */
  close(): void;
}

const SETTINGS: Readonly<Record<string, string>> = {
  max_connections: '100',
  port: '5432',
  shared_buffers: '128MB',
  timezone: 'Etc/UTC',
  data_directory: '/var/lib/postgresql/data',
  server_encoding: 'UTF8',
  search_path: '"$user", public',
  listen_addresses: '*',
};

export function createBackend(options: BackendOptions): Backend {
  const { cluster, user } = options;
  const settings = new Map<string, string>();
  const database = (): Database => {
    const found = cluster.databases[options.database];
    if (!found) throw new SqlError(`database "${options.database}" does not exist`, { code: '3D000' });
    return found;
  };
  let before: string | undefined;
  let failed = false;
  let began = '';
  const context = (): FunctionContext => ({
    user,
    database: options.database,
    version: options.version,
    now: before === undefined ? options.now() : began,
    random: options.random,
  });

  const transaction = (verb: 'begin' | 'commit' | 'rollback'): StatementResult => {
    if (verb === 'begin') {
      const notices = before === undefined ? [] : ['WARNING:  there is already a transaction in progress'];
      if (before === undefined) began = options.now();
      before ??= snapshot(database());
      return { tag: 'BEGIN', notices };
    }
    if (before === undefined)
      return {
        tag: verb === 'commit' ? 'COMMIT' : 'ROLLBACK',
        notices: ['WARNING:  there is no transaction in progress'],
      };
    const undone = verb === 'rollback' || failed;
    if (undone) restore(database(), before);
    before = undefined;
    failed = false;
    options.save();
    return { tag: undone ? 'ROLLBACK' : 'COMMIT', notices: [] };
  };

  const execute = (statement: Statement): StatementResult => {
    if (statement.kind === 'transaction') return transaction(statement.verb);
    if (failed)
      throw new SqlError('current transaction is aborted, commands ignored until end of transaction block', {
        code: '25P02',
      });
    if (statement.kind === 'set') {
      settings.set(statement.name, statement.value);
      return { tag: 'SET', notices: [] };
    }
    if (statement.kind === 'show') {
      const value =
        settings.get(statement.name) ??
        (statement.name === 'server_version' ? options.version.split(' ')[1] : SETTINGS[statement.name]);
      if (value === undefined)
        throw new SqlError(`unrecognized configuration parameter "${statement.name}"`, { code: '42704' });
      return { tag: 'SHOW', notices: [], columns: [{ name: statement.name, type: 'text' }], rows: [[value]] };
    }
    if (statement.kind === 'select') return rowsResult(runSelect(statement, database(), context()));
    const held = snapshot(database());
    try {
      const result = change(statement, { cluster, database: database(), user, context: context() });
      if (before === undefined) options.save();
      return result;
    } catch (error) {
      restore(database(), held);
      throw error;
    }
  };

  return {
    get state() {
      return failed ? 'failed' : before === undefined ? 'idle' : 'open';
    },
    run(text) {
      try {
        const statement = parseStatement(text);
        return statement && execute(statement);
      } catch (error) {
        if (error instanceof SqlError && before !== undefined) failed = true;
        throw error;
      }
    },
    close() {
      if (before !== undefined) restore(database(), before);
      before = undefined;
    },
  };
}

const rowsResult = (rows: Rows, tag = `SELECT ${rows.rows.length}`): StatementResult => ({
  tag,
  notices: [],
  columns: rows.columns,
  rows: printedRows(rows),
});

interface Place {
  readonly cluster: Cluster;
  readonly database: Database;
  readonly user: string;
  readonly context: FunctionContext;
}

function change(statement: Statement, { cluster, database, user, context }: Place): StatementResult {
  const role = cluster.roles[user];
  const need = (allowed: boolean | undefined, what: string): void => {
    if (!role?.superuser && !allowed) throw new SqlError(`permission denied to ${what}`, { code: '42501' });
  };
  switch (statement.kind) {
    case 'insert':
    case 'update':
    case 'delete': {
      const { tag, returned } =
        statement.kind === 'insert'
          ? runInsert(statement, database, context)
          : statement.kind === 'update'
            ? runUpdate(statement, database, context)
            : runDelete(statement, database, context);
      return returned ? rowsResult(returned, tag) : { tag, notices: [] };
    }
    case 'create-table':
      return defined(define.createTable(statement, database, user));
    case 'alter-table':
      return defined(define.alterTable(statement, database, context));
    case 'create-index':
      return defined(define.createIndex(statement, database));
    case 'truncate':
      for (const name of statement.tables) tableOf(database, name).rows = [];
      return { tag: 'TRUNCATE TABLE', notices: [] };
    case 'create-database':
      need(role?.createDb, 'create database');
      return defined(define.makeDatabase(statement, cluster, user));
    case 'create-role':
    case 'alter-role':
      need(
        role?.createRole || (statement.kind === 'alter-role' && statement.name === user),
        statement.kind === 'create-role' ? 'create role' : 'alter role',
      );
      return defined(define.changeRole(statement, cluster));
    case 'drop':
      if (statement.what === 'table') return defined(define.dropTables(statement, database));
      if (statement.what === 'index') return defined(define.dropIndexes(statement, database));
      if (statement.what === 'role') return defined(define.dropRoles(statement, cluster));
      return defined(define.dropDatabases(statement, cluster, context.database));
    case 'accepted':
      return { tag: statement.tag, notices: [] };
    default:
      throw new SqlError(`${statement.kind} is not part of this sandbox`, { code: '0A000' });
  }
}

const defined = ({ tag, notices = [] }: define.Defined): StatementResult => ({
  tag,
  notices: notices.map((notice) => `NOTICE:  ${notice}`),
});
