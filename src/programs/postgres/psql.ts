// Models psql 15 to 17 (src/bin/psql): statements and backslash commands, from the command line, a file, or a prompt.
import { isTerminal, print, printError, readLines } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { type Connected, ConnectionFailed, type ConnectionSettings, openConnection } from './connect.ts';
import { type PsqlOptions, psqlOptions } from './psql-options.ts';
import { createPsqlSession, type PsqlSession } from './psql-session.ts';
import { splitStatements } from './sql/tokens.ts';

export const psql: Program = async (proc) => {
  const full = String(proc.exe.note.full ?? proc.exe.note.version ?? '17.6');
  const options = psqlOptions(proc);
  if (options.version) {
    await print(proc, `psql (PostgreSQL) ${full}\n`);
    return 0;
  }
  if (options.problem !== undefined) {
    await printError(
      proc,
      `/usr/lib/postgresql/bin/psql: ${options.problem}\npsql: hint: Try "psql --help" for more information.\n`,
    );
    return 1;
  }
  let connected: Connected;
  try {
    connected = await openAsking(proc, options.settings, options.neverAsk);
  } catch (error) {
    if (!(error instanceof ConnectionFailed)) throw error;
    await printError(proc, `psql: error: ${error.message}\n`);
    return 2;
  }
  const session = createPsqlSession(proc, connected, options);
  if (options.list) {
    await session.meta('\\l');
    return 0;
  }
  if (options.actions.length > 0) return runActions(proc, session, options);
  return isTerminal(proc, 0)
    ? converse(proc, session, full, options)
    : runScript(session, readLines(proc), undefined, options);
};

/** Asks for the password on a terminal, as the server wishes. */
async function openAsking(proc: Process, settings: ConnectionSettings, never: boolean): Promise<Connected> {
  try {
    return await openConnection(proc, settings);
  } catch (error) {
    if (!(error instanceof ConnectionFailed) || !error.needsPassword || never || !isTerminal(proc, 0)) throw error;
    await print(proc, `Password for user ${settings.user}: `);
    const tty = proc.fds.get(0)?.tty;
    const mode = tty?.mode;
    if (tty && mode) tty.mode = { ...mode, echo: false };
    let password = '';
    try {
      for await (const line of readLines(proc)) {
        password = line;
        break;
      }
    } finally {
      if (tty && mode) tty.mode = mode;
    }
    await print(proc, '\n');
    return openConnection(proc, { ...settings, password });
  }
}

async function runActions(proc: Process, session: PsqlSession, options: PsqlOptions): Promise<number> {
  let ok = true;
  for (const { kind, text } of options.actions) {
    if (kind === 'file') {
      if (text !== '-' && !proc.files.exists(text)) {
        await printError(proc, `psql: error: ${text}: No such file or directory\n`);
        return 1;
      }
      const lines = text === '-' ? readLines(proc) : listLines(proc.files.readText(text));
      const status = await runScript(session, lines, text === '-' ? undefined : text, options);
      if (status !== 0) return status;
    } else if (text.trimStart().startsWith('\\')) ok = await session.meta(text.trim());
    else {
      const { statements, rest } = splitStatements(text);
      for (const statement of [...statements, rest]) {
        if (statement.trim() === '') continue;
        ok = await session.query(statement.replace(/^\s+/, ''));
        if (!ok) break;
      }
    }
    if (!ok && options.stopOnError) return 1;
  }
  return ok ? 0 : 1;
}

async function* listLines(text: string): AsyncGenerator<string> {
  yield* text.replace(/\n$/, '').split('\n');
}

/** A file, or what comes in on standard input. */
async function runScript(
  session: PsqlSession,
  lines: AsyncIterable<string>,
  file: string | undefined,
  { stopOnError, echo }: PsqlOptions,
): Promise<number> {
  let held = '';
  let number = 0;
  for await (const line of lines) {
    number++;
    if (echo) await session.say(`${line}\n`);
    if (held.trim() === '' && line.trimStart().startsWith('\\')) {
      if (/^\s*\\q\b/.test(line)) return 0;
      const ok = await session.meta(line.trim());
      if (!ok && stopOnError) return 3;
      continue;
    }
    const { statements, rest } = splitStatements(`${held}${line}\n`);
    held = rest.trim() === '' ? '' : rest;
    for (const statement of statements) {
      if (statement.trim() === '') continue;
      const place = file === undefined ? '' : `psql:${file}:${number}: `;
      if (!(await session.query(statement.trimStart(), place)) && stopOnError) return 3;
    }
  }
  if (held.trim() !== '' && !(await session.query(held.trim())) && stopOnError) return 3;
  return 0;
}

async function converse(proc: Process, session: PsqlSession, full: string, { quiet }: PsqlOptions): Promise<number> {
  if (!quiet) await print(proc, `psql (${full})\nType "help" for help.\n\n`);
  let held = '';
  await print(proc, session.prompt(held));
  for await (const line of readLines(proc)) {
    if (held === '' && /^\s*(\\q|exit|quit)\s*;?\s*$/.test(line)) return 0;
    if (held === '' && line.trim() === 'help')
      await print(
        proc,
        'You are using psql, the command-line interface to PostgreSQL.\nType:  \\copyright for distribution terms\n       \\h for help with SQL commands\n       \\? for help with psql commands\n       \\g or terminate with semicolon to execute query\n       \\q to quit\n',
      );
    else if (held === '' && line.trimStart().startsWith('\\')) await session.meta(line.trim());
    else {
      const { statements, rest } = splitStatements(`${held}${line}\n`);
      held = rest.trim() === '' ? '' : rest;
      for (const statement of statements) if (statement.trim() !== '') await session.query(statement.trimStart());
    }
    if (session.lost()) return 2;
    await print(proc, session.prompt(held));
  }
  await print(proc, '\\q\n');
  return 0;
}
