import { describe, expect, test } from 'vitest';
import { createBackend } from '../../../src/programs/postgres/backend.ts';
import { newCluster } from '../../../src/programs/postgres/cluster.ts';
import { SqlError } from '../../../src/programs/postgres/sql/tokens.ts';
import { isNumeric } from '../../../src/programs/postgres/sql/values.ts';
import { printTable } from '../../../src/programs/postgres/table.ts';

function connect() {
  const backend = createBackend({
    cluster: newCluster('postgres', undefined),
    user: 'postgres',
    database: 'postgres',
    version: 'PostgreSQL 17.6 on x86_64-pc-linux-gnu',
    now: () => '2026-11-22 09:00:00.000000+00',
    random: () => 0.25,
    save() {},
  });
  /** What psql prints for a statement. */
  return (sql: string): string => {
    try {
      const result = backend.run(sql);
      if (!result) return '';
      const notices = result.notices.map((notice) => `${notice}\n`).join('');
      const table = result.columns
        ? printTable({
            headers: result.columns.map(({ name }) => name),
            right: result.columns.map(({ type }) => isNumeric(type)),
            rows: (result.rows ?? []).map((row) => row.map((cell) => cell ?? '')),
          })
        : '';
      return `${notices}${table}${result.columns && /^S/.test(result.tag) ? '' : `${result.tag}\n`}`;
    } catch (error) {
      if (!(error instanceof SqlError)) throw error;
      const at = error.position === undefined ? '' : ` [${error.position}]`;
      const detail = error.detail === undefined ? '' : `DETAIL:  ${error.detail}\n`;
      return `ERROR:  ${error.message}${at}\n${detail}`;
    }
  };
}

const say = (statements: readonly string[]): string => {
  const run = connect();
  return statements.map(run).at(-1) ?? '';
};

const USERS = [
  'create table users (id serial primary key, name text not null, age int, email text unique)',
  "insert into users (name, age) values ('ann', 30), ('bob', 25), ('cleo', null)",
];

describe('statements and what psql prints', () => {
  test.each([
    ['select 1', ' ?column? \n----------\n        1\n(1 row)\n\n'],
    [
      "select 'a' || 'b' as ab, upper('x'), length('日本')",
      ' ab | upper | length \n----+-------+--------\n ab | X     |      2\n(1 row)\n\n',
    ],
    [
      'select 7 / 2, 7 / 2.0, 7 % 4, 1/3.0',
      ' ?column? |      ?column?      | ?column? |        ?column?        \n----------+--------------------+----------+------------------------\n        3 | 3.5000000000000000 |        3 | 0.33333333333333333333\n(1 row)\n\n',
    ],
    ['select 1 / 0', 'ERROR:  division by zero\n'],
    ['selec 1', 'ERROR:  syntax error at or near "selec" [1]\n'],
    ['select * from nosuch', 'ERROR:  relation "nosuch" does not exist [15]\n'],
    ['select nosuch(1)', 'ERROR:  function nosuch(integer) does not exist [8]\n'],
    ["select 'x'::int", 'ERROR:  invalid input syntax for type integer: "x"\n'],
    [
      'select current_user, current_database()',
      ' current_user | current_database \n--------------+------------------\n postgres     | postgres\n(1 row)\n\n',
    ],
    ['show server_version', ' server_version \n----------------\n 17.6\n(1 row)\n\n'],
    ['vacuum', 'ERROR:  VACUUM is not part of this sandbox\n'],
    ['drop table if exists t', 'NOTICE:  table "t" does not exist, skipping\nDROP TABLE\n'],
    ['drop table t', 'ERROR:  table "t" does not exist\n'],
  ])('%s', (statement, printed) => {
    expect(say([statement])).toBe(printed);
  });
});

describe('a table of users', () => {
  test.each([
    [
      'select id, name, age from users order by age desc',
      ' id | name | age \n----+------+-----\n  3 | cleo |    \n  1 | ann  |  30\n  2 | bob  |  25\n(3 rows)\n\n',
    ],
    [
      'select count(*), count(age), avg(age), max(name) from users',
      ' count | count |         avg         | max  \n-------+-------+---------------------+------\n     3 |     2 | 27.5000000000000000 | cleo\n(1 row)\n\n',
    ],
    [
      "select name from users where name like '%o%' and age is null or age < 26",
      ' name \n------\n bob\n cleo\n(2 rows)\n\n',
    ],
    [
      'select age > 26 as old, count(*) from users where age is not null group by 1 order by 2, 1',
      ' old | count \n-----+-------\n f   |     1\n t   |     1\n(2 rows)\n\n',
    ],
    ["update users set age = age + 1 where name = 'ann' returning age", ' age \n-----\n  31\n(1 row)\n\nUPDATE 1\n'],
    ['delete from users where id in (1, 3)', 'DELETE 2\n'],
    [
      "insert into users (id, name) values (1, 'dup')",
      'ERROR:  duplicate key value violates unique constraint "users_pkey"\nDETAIL:  Key (id)=(1) already exists.\n',
    ],
    ["insert into users (id, name) values (1, 'dup') on conflict do nothing", 'INSERT 0 0\n'],
    [
      'insert into users (age) values (1)',
      'ERROR:  null value in column "name" of relation "users" violates not-null constraint\nDETAIL:  Failing row contains (4, null, 1, null).\n',
    ],
    ["insert into users (nam) values ('x')", 'ERROR:  column "nam" of relation "users" does not exist [20]\n'],
    ['select nam from users', 'ERROR:  column "nam" does not exist [8]\n'],
    [
      'select name, count(*) from users',
      'ERROR:  column "users.name" must appear in the GROUP BY clause or be used in an aggregate function [8]\n',
    ],
    ['create table users (id int)', 'ERROR:  relation "users" already exists\n'],
    ['create table if not exists users (id int)', 'NOTICE:  relation "users" already exists, skipping\nCREATE TABLE\n'],
  ])('%s', (statement, printed) => {
    expect(say([...USERS, statement])).toBe(printed);
  });

  test('joins a table that refers to it', () => {
    const orders = [
      'create table orders (id serial primary key, user_id int references users(id), total numeric)',
      'insert into orders (user_id, total) values (1, 9.5), (1, 3), (2, 7)',
    ];
    expect(
      say([
        ...USERS,
        ...orders,
        'select u.name, sum(o.total) from users u left join orders o on o.user_id = u.id group by u.name order by u.name',
      ]),
    ).toBe(' name | sum  \n------+------\n ann  | 12.5\n bob  |    7\n cleo |     \n(3 rows)\n\n');
    expect(say([...USERS, ...orders, 'insert into orders (user_id) values (9)'])).toBe(
      'ERROR:  insert or update on table "orders" violates foreign key constraint "orders_user_id_fkey"\nDETAIL:  Key (user_id)=(9) is not present in table "users".\n',
    );
  });
});

describe('transactions', () => {
  test('a rollback undoes', () => {
    expect(say([...USERS, 'begin', 'delete from users', 'rollback', 'select count(*) from users'])).toContain(
      '     3\n',
    );
  });

  test('after an error nothing works until the end of the block', () => {
    const run = connect();
    run('begin');
    run('select nosuch');
    expect(run('select 1')).toBe(
      'ERROR:  current transaction is aborted, commands ignored until end of transaction block\n',
    );
    expect(run('commit')).toBe('ROLLBACK\n');
  });
});
