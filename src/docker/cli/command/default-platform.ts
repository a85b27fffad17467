// Models docker/cli's default of --platform: the variable DOCKER_DEFAULT_PLATFORM.
import type { Cli } from '../cli.ts';
import type { FlagValues } from '../flags/flag-set.ts';

export const defaultPlatform = (cli: Cli, flags: FlagValues): string =>
  flags.changed('platform') ? flags.string('platform') : (cli.proc.env.get('DOCKER_DEFAULT_PLATFORM') ?? '');
