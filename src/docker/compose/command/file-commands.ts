/** The commands that need files and little else, by path. */
import type { ComposeCommand } from '../compose-cli.ts';
import { config } from './config.ts';
import { list } from './list.ts';
import { version } from './version.ts';
import { viz } from './viz.ts';

export const FILE_COMMANDS: ReadonlyMap<string, ComposeCommand> = new Map([
  ['compose config', config],
  ['compose ls', list],
  ['compose version', version],
  ['compose alpha viz', viz],
]);
