// Models docker/buildx commands/build.go (toDisplayMode) and util/progress/printer.go: how progress is shown.
import { since } from '../../../engine-version.ts';
import type { Call, Cli } from '../../cli.ts';
import type { DisplayMode } from './progress/display.ts';

/** `quiet`: the image's id is printed in the end. Throws for modes that are none. */
export function displayMode(cli: Cli, { flags }: Call): { readonly mode: DisplayMode; readonly quiet: boolean } {
  const asked = flags.string('progress') || 'auto';
  const late = since(cli.version, 28);
  const quiet = flags.bool('quiet') || asked === 'quiet';
  const word = late && asked === 'none' ? 'quiet' : asked;
  if (quiet) {
    if (word !== 'auto' && word !== 'quiet') throw new Error(`progress=${asked} and quiet cannot be used together`);
    return { mode: 'quiet', quiet: true };
  }
  const wanted = word === 'auto' ? cli.proc.env.get('BUILDKIT_PROGRESS') || 'auto' : word;
  const tty = cli.proc.fds.get(2)?.tty !== undefined;
  switch (wanted) {
    case 'auto':
      return { mode: tty ? 'tty' : 'plain', quiet };
    case 'tty':
      if (!tty) throw new Error('failed to get console: provided file is not a console');
      return { mode: 'tty', quiet };
    case 'plain':
    case 'quiet':
    case 'rawjson':
      return { mode: wanted, quiet };
    default:
      throw new Error(`invalid progress mode ${wanted}`);
  }
}
