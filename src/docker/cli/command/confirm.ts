// Models docker/cli command.PromptForConfirmation (internal/prompt): `… Are you sure you want to continue? [y/N] `.

import { readLines } from '../../../host/process/stdio.ts';
import { since } from '../../engine-version.ts';
import type { Cli } from '../cli.ts';
import { StatusError } from '../errors.ts';

/** Asks; anything but y is no. Ends the command when the answer is no, as versions from 26 on do. */
export async function confirm(cli: Cli, warning: string): Promise<boolean> {
  await cli.out(`${warning} [y/N] `);
  let answer = '';
  for await (const line of readLines(cli.proc)) {
    answer = line;
    break;
  }
  if (answer.trim().toLowerCase() === 'y') return true;
  if (since(cli.version, 28))
    throw new StatusError(1, answer === '' && !cli.proc.fds.get(0)?.tty ? '' : 'prune operation was canceled');
  return false;
}
