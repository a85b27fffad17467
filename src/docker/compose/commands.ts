/** Every command of docker compose that is played, by path. */

import { ENGINE_COMMANDS } from './command/engine-commands.ts';
import { FILE_COMMANDS } from './command/file-commands.ts';
import type { ComposeCommand } from './compose-cli.ts';

export const COMPOSE_COMMANDS: ReadonlyMap<string, ComposeCommand> = new Map([...FILE_COMMANDS, ...ENGINE_COMMANDS]);
