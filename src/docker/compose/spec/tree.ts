/** The command table of docker compose, by the docker version it comes with. */

import { parseSpecs } from '../../cli/spec/parse.ts';
import type { CommandSpec } from '../../cli/spec/types.ts';
import type { EngineVersion } from '../../engine-version.ts';
import { COMPOSE_SPEC } from './commands.ts';

/** The tree of commands, `compose` at the root. */
export function composeTree(version: EngineVersion): CommandSpec {
  const root = parseSpecs([COMPOSE_SPEC], version).children[0];
  if (!root) throw new Error('the compose table has no root');
  return root;
}
