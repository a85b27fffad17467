// Models docker/cli cmd/docker/builder.go (v26.1.5 to v28.5.2): whether a build is for buildx or for the classic builder.
import { goQuote } from '../../../../base/go-quote.ts';
import { since } from '../../../engine-version.ts';
import type { Cli } from '../../cli.ts';
import { parseBool } from '../../flags/values.ts';

const DISABLED = `DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
            BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
            environment-variable.

`;

const MISSING = `DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
            Install the buildx component to build images with BuildKit:
            https://docs.docker.com/go/buildx/

`;

const MISSING_BUT_ASKED_FOR = `ERROR: BuildKit is enabled but the buildx component is missing or broken.
       Install the buildx component to build images with BuildKit:
       https://docs.docker.com/go/buildx/`;

/** What DOCKER_BUILDKIT says; undefined when it says nothing. Throws for anything but a boolean. */
export function buildKitFromEnvironment(cli: Cli): boolean | undefined {
  const value = cli.proc.env.get('DOCKER_BUILDKIT') ?? '';
  if (value === '') return undefined;
  const enabled = parseBool(value);
  if (enabled !== undefined) return enabled;
  throw new Error(
    `DOCKER_BUILDKIT environment variable expects boolean value: strconv.ParseBool: parsing ${goQuote(value)}: invalid syntax`,
  );
}

/**
 * From 23 on builds go to the buildx plugin: the plugin's arguments for `docker build`, `docker image build`, `docker
 * builder ...` (and 28's `docker bake`). Undefined for every other command, and where the classic builder has to do, of
 * which the client warns: with DOCKER_BUILDKIT=0, and without the plugin. Throws when DOCKER_BUILDKIT=1 and there is
 * none. `args` are those behind the global flags.
 */
export async function processBuilder(
  cli: Cli,
  args: readonly string[],
  hasBuildx: boolean,
): Promise<readonly string[] | undefined> {
  if (!since(cli.version, 23)) return undefined;
  const enabled = buildKitFromEnvironment(cli);
  const forwarded = forwardedArgs(cli, args);
  if (!forwarded) return undefined;
  const disabled = enabled === false && args[0] !== 'bake';
  if (!disabled && hasBuildx) return forwarded;
  if (!disabled && enabled) throw new Error(MISSING_BUT_ASKED_FOR);
  await cli.err(disabled ? DISABLED : MISSING);
  return undefined;
}

function forwardedArgs({ version }: Cli, args: readonly string[]): readonly string[] | undefined {
  const [first, second, ...rest] = args;
  if (first === 'image' && second === 'build') return ['build', ...rest];
  if (first === 'builder') return args.slice(1);
  return first === 'build' || (first === 'bake' && since(version, 28)) ? args : undefined;
}
