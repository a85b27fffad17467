// Models docker/cli cli/command/registry/{login,logout}.go.
import { decode } from '../../../../base/bytes.ts';
import { isTerminal, readAll } from '../../../../host/process/stdio.ts';
import type { AuthConfig } from '../../../api/types/wire-values.ts';
import { ApiError } from '../../../client/connection.ts';
import { registryLogin } from '../../../client/system.ts';
import { since } from '../../../engine-version.ts';
import type { Call, Cli, Command } from '../../cli.ts';
import { eraseCredentials, hostOf, INDEX_SERVER, storeCredentials, storedAuth } from './credentials.ts';
import { promptForCredentials } from './prompt.ts';

interface Given {
  readonly username: string;
  readonly password: string;
}

export const login: Command = async (cli, call) => {
  const given = await readFlags(cli, call);
  const [server = ''] = call.args;
  const isHub = server === '' || server === 'docker.io' || server === INDEX_SERVER;
  const serveraddress = isHub ? INDEX_SERVER : hostOf(server);
  const stored = given.username === '' && given.password === '' ? storedAuth(cli, serveraddress) : {};
  const status =
    stored.username && stored.password ? await loginWithStored(cli, { ...stored, serveraddress }) : undefined;
  const shown = status ?? (await loginWith(cli, given, stored.username ?? '', serveraddress));
  if (shown !== '') await cli.out(`${shown}\n`);
};

async function readFlags(cli: Cli, { flags }: Call): Promise<Given> {
  const modern = since(cli.version, 28);
  const username = flags.string('username');
  const password = flags.string('password');
  const fromStdin = flags.bool('password-stdin');
  if (modern) {
    if (fromStdin && flags.changed('password'))
      throw new Error('conflicting options: cannot specify both --password and --password-stdin');
    if (flags.changed('password-stdin') && !flags.changed('username'))
      throw new Error('the --password-stdin option requires --username to be set');
    if (flags.changed('username') && username === '') throw new Error('username is empty');
    if (flags.changed('password') && password === '') throw new Error('password is empty');
  }
  if (password !== '') {
    await cli.err('WARNING! Using --password via the CLI is insecure. Use --password-stdin.\n');
    if (fromStdin) throw new Error('--password and --password-stdin are mutually exclusive');
  }
  if (!fromStdin) return { username, password };
  if (username === '') throw new Error(modern ? 'username is empty' : 'Must provide --username with --password-stdin');
  return {
    username,
    password: decode(await readAll(cli.proc))
      .replace(/\n$/, '')
      .replace(/\r$/, ''),
  };
}

/** Tries what is kept; undefined when that does not let in. */
async function loginWithStored(cli: Cli, auth: AuthConfig): Promise<string | undefined> {
  if (since(cli.version, 28))
    await cli.err(
      `Authenticating with existing credentials... [Username: ${auth.username}]\n\n Info -> To login with a different account, run 'docker logout' followed by 'docker login'\n\n\n`,
    );
  else await cli.out('Authenticating with existing credentials...\n');
  try {
    const { Status } = await registryLogin(cli.api, auth);
    await storeCredentials(cli, auth);
    return Status;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    await cli.err(
      error.httpStatus === 401
        ? 'Stored credentials invalid or expired\n'
        : `Login did not succeed, error: ${error.message}\n`,
    );
    return undefined;
  }
}

async function loginWith(cli: Cli, given: Given, known: string, serveraddress: string): Promise<string> {
  const missing = given.password === '' || (since(cli.version, 27) && given.username === '');
  if (missing && !isTerminal(cli.proc, 0))
    throw new Error('Error: Cannot perform an interactive login from a non TTY device');
  const asked = await promptForCredentials(cli, given, known, serveraddress === INDEX_SERVER);
  const auth = { ...asked, serveraddress };
  const { Status } = await registryLogin(cli.api, auth);
  await storeCredentials(cli, auth);
  return Status;
}

export const logout: Command = async (cli, { args }) => {
  const [server] = args;
  const name = server === undefined ? INDEX_SERVER : hostOf(server);
  await cli.out(`Removing login credentials for ${name}\n`);
  eraseCredentials(cli, server === undefined ? [name] : [server, name, `http://${name}`, `https://${name}`]);
};
