/** psql's dealings with one server: queries with their answers, backslash commands, the prompt. */
import { print, printError } from '../../host/process/stdio.ts';
import type { Process } from '../../host/process/types.ts';
import { type Connected, ConnectionFailed, openConnection } from './connect.ts';
import type { Catalogue } from './describe.ts';
import { describeTable, listDatabases, listRelations, listRoles } from './psql-meta.ts';
import type { PsqlOptions } from './psql-options.ts';
import { isNumeric } from './sql/values.ts';
import { printTable } from './table.ts';
import type { ErrorFields, FromServer } from './wire.ts';

export interface PsqlSession {
  /** False when the server refused; `place` goes before its sentence. */
  query(text: string, place?: string): Promise<boolean>;
  meta(line: string): Promise<boolean>;
  prompt(held: string): string;
  say(text: string): Promise<void>;
  /** True once the server is gone. */
  lost(): boolean;
}

/** The sentence, and below it the line of the statement with a mark under the place. */
function errorText({ severity, message, position, detail, hint }: ErrorFields, query: string, place: string): string {
  let text = `${place}${severity}:  ${message}\n`;
  if (position !== undefined) {
    const before = query.slice(0, position - 1);
    const start = before.lastIndexOf('\n') + 1;
    const end = query.indexOf('\n', position - 1);
    const head = `LINE ${before.split('\n').length}: `;
    text += `${head}${query.slice(start, end < 0 ? undefined : end)}\n${' '.repeat(head.length + position - 1 - start)}^\n`;
  }
  if (detail !== undefined) text += `DETAIL:  ${detail}\n`;
  if (hint !== undefined) text += `HINT:  ${hint}\n`;
  return text;
}

export function createPsqlSession(proc: Process, first: Connected, options: PsqlOptions): PsqlSession {
  let connected = first;
  let state: FromServer['state'] = 'idle';
  let expanded = false;
  let gone = false;
  const say = (text: string): Promise<void> => print(proc, text);
  const complain = async (text: string): Promise<false> => {
    await printError(proc, text);
    return false;
  };

  const ask = async (message: { query: string } | { describe: string }): Promise<FromServer | undefined> => {
    const { channel } = connected;
    try {
      await channel.send(message);
      const answer = await proc.interruptible(channel.receive<FromServer>());
      if (answer) return answer;
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'Errno') throw error;
    }
    gone = true;
    await complain(
      'server closed the connection unexpectedly\n\tThis probably means the server terminated abnormally\n\tbefore or while processing the request.\nThe connection to the server was lost. Attempting reset: Failed.\n',
    );
    return undefined;
  };

  const show = ({ columns = [], rows = [] }: FromServer): string => {
    const cells = rows.map((row) => row.map((cell) => cell ?? ''));
    const headers = columns.map(({ name }) => name);
    if (expanded) return expandedText(headers, cells);
    if (!options.unaligned)
      return printTable(
        { headers, right: columns.map(({ type }) => isNumeric(type)), rows: cells },
        options.tuplesOnly,
      );
    const { separator } = options;
    const count = `(${rows.length} row${rows.length === 1 ? '' : 's'})`;
    const plain = cells.map((row) => row.join(separator));
    const csv = separator === ',';
    const all = options.tuplesOnly ? plain : [headers.join(separator), ...plain, ...(csv ? [] : [count])];
    return all.map((line) => `${line}\n`).join('');
  };

  const catalogue = async (): Promise<Catalogue | undefined> =>
    (await ask({ describe: '' }))?.data as Catalogue | undefined;

  const reconnect = async (args: readonly string[]): Promise<boolean> => {
    const [database = connected.settings.database, user = connected.settings.user] = args.map((arg) =>
      arg === '-' ? undefined : arg,
    );
    try {
      const next = await openConnection(proc, { ...connected.settings, database, user });
      connected.channel.close();
      connected = next;
      state = 'idle';
      await say(`You are now connected to database "${database}" as user "${user}".\n`);
      return true;
    } catch (error) {
      if (!(error instanceof ConnectionFailed)) throw error;
      return complain(`${error.message}\nPrevious connection kept\n`);
    }
  };

  const describeNamed = async (name: string): Promise<boolean> => {
    const found = (await catalogue())?.tables.find((table) => table.name === name.replace(/^public\./, ''));
    if (!found) return complain(`Did not find any relation named "${name}".\n`);
    await say(describeTable(found));
    return true;
  };

  const relations = async (sequences: boolean): Promise<boolean> => {
    const all = await catalogue();
    const text = all && listRelations(all, sequences);
    if (text === undefined) return complain('Did not find any relations.\n');
    await say(text);
    return true;
  };

  const conninfo = (): string => {
    const { settings, address } = connected;
    const { host, port, user, database } = settings;
    const where =
      address === undefined
        ? `via socket in "${host || '/var/run/postgresql'}"`
        : `on host "${host}"${address === host ? '' : ` (address "${address}")`}`;
    return `You are connected to database "${database}" as user "${user}" ${where} at port "${port}".\n`;
  };

  return {
    say,
    lost: () => gone,
    async query(text, place = '') {
      const answer = await ask({ query: text });
      if (!answer) return false;
      state = answer.state;
      for (const notice of answer.notices ?? []) await printError(proc, `${place}${notice}\n`);
      if (answer.error) return complain(errorText(answer.error, text, place));
      if (answer.columns) await say(show(answer));
      const tag = answer.tag ?? '';
      if (tag !== '' && !/^(SELECT|SHOW)/.test(tag) && !options.quiet) await say(`${tag}\n`);
      return true;
    },
    async meta(line) {
      const [command = '', ...args] = line.replace(/;$/, '').split(/\s+/);
      const all = async (print: (found: Catalogue) => string): Promise<boolean> => {
        const found = await catalogue();
        if (found) await say(print(found));
        return found !== undefined;
      };
      switch (command.replace(/\+$/, '')) {
        case '\\l':
          return all((found) => listDatabases(found, connected.version));
        case '\\du':
        case '\\dg':
          return all((found) => listRoles(found, connected.version));
        case '\\dt':
          return relations(false);
        case '\\d':
          return args[0] === undefined ? relations(true) : describeNamed(args[0]);
        case '\\c':
        case '\\connect':
          return reconnect(args);
        case '\\conninfo':
          await say(conninfo());
          return true;
        case '\\echo':
          await say(`${args.join(' ').replace(/^'(.*)'$/, '$1')}\n`);
          return true;
        case '\\x':
          expanded = !expanded;
          await say(`Expanded display is ${expanded ? 'on' : 'off'}.\n`);
          return true;
        case '\\q':
          return true;
        default:
          if (/^\\(\?|h|i|copy|timing|set|e|g|watch|dn|di|df|dv|ds|o|pset|gexec|password|encoding)$/.test(command))
            return complain(`psql: ${command} is not part of this sandbox\n`);
          return complain(`invalid command ${command}\nTry \\? for help.\n`);
      }
    },
    prompt(held) {
      const { settings, superuser } = connected;
      const last = superuser ? '#' : '>';
      if (held !== '') return `${settings.database}-${last} `;
      const mark = state === 'open' ? '*' : state === 'failed' ? '!' : '';
      return `${settings.database}=${mark}${last} `;
    },
  };
}

function expandedText(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = Math.max(0, ...headers.map((header) => header.length));
  const values = Math.max(0, ...rows.flat().map((cell) => cell.length));
  if (rows.length === 0) return '(0 rows)\n\n';
  const records = rows.map((row, index) => {
    const title = `-[ RECORD ${index + 1} ]`;
    const rule = `${title}${'-'.repeat(Math.max(0, width + 1 - title.length))}`;
    const line =
      rule.length > width + 1
        ? `${rule}${'-'.repeat(Math.max(0, width + values + 3 - rule.length))}`
        : `${rule}+${'-'.repeat(values + 1)}`;
    return [line, ...row.map((cell, column) => `${(headers[column] ?? '').padEnd(width)} | ${cell}`)].join('\n');
  });
  return `${records.join('\n')}\n\n`;
}
