// Models docker/cli cli/command/registry.go (ConfigureAuth, PromptUserForCredentials): asking on a terminal.
import { readLines } from '../../../../host/process/stdio.ts';
import { since } from '../../../engine-version.ts';
import type { Cli } from '../../cli.ts';

const SUGGEST_20 =
  "Login with your Docker ID to push and pull images from Docker Hub. If you don't have a Docker ID, head over to https://hub.docker.com to create one.\n";
const SUGGEST =
  "Log in with your Docker ID or email address to push and pull images from Docker Hub. If you don't have a Docker ID, head over to https://hub.docker.com/ to create one.\nYou can log in with your password or a Personal Access Token (PAT). Using a limited-scope PAT grants better security and is required for organizations using SSO. Learn more at https://docs.docker.com/go/access-tokens/\n\n";

/** Asks for what was not given. `known` is offered as the name. */
export async function promptForCredentials(
  cli: Cli,
  given: { readonly username: string; readonly password: string },
  known: string,
  hub: boolean,
): Promise<{ username: string; password: string }> {
  let username = given.username.trim();
  if (username === '') {
    if (hub) await cli.out(since(cli.version, 26) ? SUGGEST : SUGGEST_20);
    await cli.out(known === '' ? 'Username: ' : `Username (${known}): `);
    username = (await line(cli, true)) || known;
  }
  if (username === '') throw new Error('Error: Non-null Username Required');
  let { password } = given;
  if (password === '') {
    if (hub && since(cli.version, 28))
      await cli.out(
        '\n\x1b[1m\x1b[106;30mi\x1b[0m \x1b[96mInfo → \x1b[0m A Personal Access Token (PAT) can be used instead.\n         To create a PAT, visit https://app.docker.com/settings\n         \n         \n',
      );
    await cli.out('Password: ');
    const tty = cli.proc.fds.get(0)?.tty;
    const mode = tty?.mode;
    if (tty && mode) tty.mode = { ...mode, echo: false };
    try {
      password = await line(cli, false);
    } finally {
      if (tty && mode) tty.mode = mode;
    }
    await cli.out('\n');
  }
  if (password === '') throw new Error('Error: Password Required');
  return { username, password };
}

/** One line. At the end of the input 20.10 gives up with a word on standard output, later clients with an error. */
async function line(cli: Cli, strict: boolean): Promise<string> {
  for await (const text of readLines(cli.proc)) return text.trim();
  if (since(cli.version, 26))
    throw new Error(since(cli.version, 27) && !strict ? '' : 'error while reading input: EOF');
  await cli.out('EOF\n');
  throw new Error('');
}
