// Models docker/cli command.PromptForConfirmation (internal/prompt): `… Are you sure you want to continue? [y/N] `.
import { readLines } from '../../../host/process/stdio.ts';
import { since } from '../../engine-version.ts';
import type { Cli } from '../cli.ts';

/** Asks; anything but y is no. A no ends the command without a word and with status 0. */
export async function confirm(cli: Cli, warning: string): Promise<boolean> {
  await cli.out(`${warning} [y/N] `);
  let answer = '';
  for await (const line of readLines(cli.proc)) {
    answer = line;
    break;
  }
  return (since(cli.version, 26) ? answer.trim() : answer).toLowerCase() === 'y';
}

/** Like `confirm`, for a prune: 20.10 goes on after a no, to tell that nothing was freed. */
export async function confirmPrune(cli: Cli, warning: string): Promise<boolean> {
  const yes = await confirm(cli, warning);
  if (!yes && !since(cli.version, 26)) await cli.out('Total reclaimed space: 0B\n');
  return yes;
}
