// Models what buildx itself completes: its commands, its flags, and folders to build from.
import type { Cli } from '../../cli.ts';
import { type Answer, DIRECTIVE, FILES, names } from '../../completion/answer.ts';
import { commandNames, flagNames, walk } from '../../completion/walk.ts';
import { BUILDX_SPEC } from '../../spec/buildx.ts';
import { parseSpecs } from '../../spec/parse.ts';

/** What may stand in the place of the last of `line`; without the leading `docker buildx`. */
export function completeBuildx(cli: Cli, line: readonly string[]): Answer {
  const [root] = parseSpecs([BUILDX_SPEC], cli.version).children;
  if (!root) return FILES;
  const spot = walk(root, line);
  if (spot.flag !== undefined) return FILES;
  if (spot.typed.startsWith('-')) return flagNames(spot);
  if (spot.spec.children.length > 0) return commandNames(spot);
  return spot.spec.name === 'build' ? names([], DIRECTIVE.directories) : FILES;
}
