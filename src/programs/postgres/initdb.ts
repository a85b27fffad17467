// Models PostgreSQL's initdb: a new data directory.
import { decode } from '../../base/bytes.ts';
import { isErrno } from '../../host/errno.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { newCluster } from './cluster.ts';
import { writeCluster } from './data-directory.ts';

const CONF = `listen_addresses = '*'
max_connections = 100\t\t\t# (change requires restart)
shared_buffers = 128MB\t\t\t# min 128kB
dynamic_shared_memory_type = posix\t# the default is usually the first option
log_timezone = 'Etc/UTC'
datestyle = 'iso, mdy'
timezone = 'Etc/UTC'
lc_messages = 'en_US.utf8'\t\t# locale for system error message
default_text_search_config = 'pg_catalog.english'
`;

const HBA = `# TYPE  DATABASE        USER            ADDRESS                 METHOD

# "local" is for Unix domain socket connections only
local   all             all                                     trust
# IPv4 local connections:
host    all             all             127.0.0.1/32            trust
# IPv6 local connections:
host    all             all             ::1/128                 trust
`;

interface Options {
  readonly directory: string;
  readonly user: string;
  /** Where the password stands, if one is given. */
  readonly passwordFile: string | undefined;
}

function read(proc: Process): Options {
  const args = proc.argv.slice(1);
  let directory = proc.env.get('PGDATA') ?? '';
  let user = 'postgres';
  let passwordFile: string | undefined;
  for (let at = 0; at < args.length; at++) {
    const [name = '', value] = (args[at] ?? '').split(/=(.*)/s);
    if (name === '-D' || name === '--pgdata') directory = value ?? args[++at] ?? '';
    else if (name === '-U' || name === '--username') user = value ?? args[++at] ?? '';
    else if (name === '--pwfile') passwordFile = value ?? args[++at] ?? '';
    else if (!name.startsWith('-')) directory = name;
  }
  return { directory, user, passwordFile };
}

/** The first line of a file, which may be a pipe. */
async function firstLine(proc: Process, path: string): Promise<string> {
  const description = proc.files.open(path, { read: true });
  try {
    let text = '';
    for (;;) {
      const chunk = await proc.interruptible(description.read(4096, proc.endSignal));
      text += decode(chunk);
      if (chunk.length === 0 || text.includes('\n')) return text.split('\n')[0] ?? '';
    }
  } finally {
    description.close();
  }
}

const busy = (directory: string): string =>
  `initdb: error: directory "${directory}" exists but is not empty\ninitdb: hint: If you want to create a new database system, either remove or empty the directory "${directory}" or run initdb with an argument other than "${directory}".\n`;

/**
 * Asks the server by its side for its version, through popen (src/common/exec.c, find_other_exec). popen says ENOMEM whatever
 * kept it from starting a shell.
 */
async function findsServer(proc: Process): Promise<boolean> {
  try {
    proc.startThread();
    return true;
  } catch (problem) {
    if (!isErrno(problem)) throw problem;
  }
  const { path, note } = proc.exe;
  const server = path.replace(/[^/]*$/, 'postgres');
  const failed =
    Number.parseInt(String(note.version ?? '17'), 10) >= 17
      ? `could not execute command ""${server}" -V"`
      : 'popen failure';
  await printError(
    proc,
    `${failed}: Cannot allocate memory\ninitdb: error: program "postgres" is needed by initdb but was not found in the same directory as "${path}"\n`,
  );
  return false;
}

export const initdb: Program = async (proc) => {
  const { directory, user, passwordFile } = read(proc);
  if (directory === '') {
    await printError(
      proc,
      'initdb: error: no data directory specified\ninitdb: detail: You must identify the directory where the data for this database system will reside.  Do this with either the invocation option -D or the environment variable PGDATA.\n',
    );
    return 1;
  }
  if (!(await findsServer(proc))) return 1;
  if (proc.cred.uid === 0) {
    await printError(
      proc,
      'initdb: error: cannot be run as root\ninitdb: hint: Please log in (using, e.g., "su") as the (unprivileged) user that will own the server process.\n',
    );
    return 1;
  }
  await print(
    proc,
    'The files belonging to this database system will be owned by user "postgres".\nThis user must also own the server process.\n\nThe database cluster will be initialized with locale "en_US.utf8".\nThe default database encoding has accordingly been set to "UTF8".\nThe default text search configuration will be set to "english".\n\nData page checksums are disabled.\n\n',
  );
  const { files } = proc;
  const existing = files.isDirectory(directory) ? files.readdir(directory) : undefined;
  if (existing && existing.length > 0) {
    await printError(proc, busy(directory));
    return 1;
  }
  if (existing) files.chmod(directory, 0o700);
  else files.mkdirAll(directory, 0o700);
  await print(
    proc,
    `${existing ? 'fixing permissions on existing directory' : 'creating directory'} ${directory} ... ok\n`,
  );
  for (const name of ['base', 'global', 'pg_wal', 'pg_xact', 'pg_stat', 'pg_tblspc'])
    files.mkdir(`${directory}/${name}`, 0o700);
  await print(
    proc,
    'creating subdirectories ... ok\nselecting dynamic shared memory implementation ... posix\nselecting default "max_connections" ... 100\nselecting default "shared_buffers" ... 128MB\nselecting default time zone ... Etc/UTC\n',
  );
  const version = String(proc.exe.note.version ?? '17');
  files.writeFile(`${directory}/PG_VERSION`, `${version.split('.')[0]}\n`, { mode: 0o600 });
  files.writeFile(`${directory}/postgresql.conf`, CONF, { mode: 0o600 });
  files.writeFile(`${directory}/pg_hba.conf`, HBA, { mode: 0o600 });
  files.writeFile(`${directory}/pg_ident.conf`, '', { mode: 0o600 });
  await print(proc, 'creating configuration files ... ok\n');
  await proc.sleep(300);
  const password = passwordFile === undefined ? undefined : await firstLine(proc, passwordFile);
  writeCluster(proc, directory, newCluster(user, password));
  await print(proc, 'running bootstrap script ... ok\n');
  await proc.sleep(600);
  await print(proc, 'performing post-bootstrap initialization ... ok\n');
  await proc.sleep(300);
  await print(proc, 'syncing data to disk ... ok\n\n');
  await printError(
    proc,
    'initdb: warning: enabling "trust" authentication for local connections\ninitdb: hint: You can change this by editing pg_hba.conf or using the option -A, or --auth-local and --auth-host, the next time you run initdb.\n',
  );
  await print(
    proc,
    `\nSuccess. You can now start the database server using:\n\n    pg_ctl -D ${directory} -l logfile start\n\n`,
  );
  return 0;
};
