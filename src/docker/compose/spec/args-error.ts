// Models cobra's argument checks (spf13/cobra args.go), which most compose commands use, beside docker/cli's own.
import { argsError } from '../../cli/args-error.ts';
import { commandPath } from '../../cli/help.ts';
import type { CommandSpec } from '../../cli/spec/types.ts';
import { type EngineVersion, since } from '../../engine-version.ts';

const OF_DOCKER = new Set(['compose cp', 'compose wait', 'compose publish']);

/** The error text for this number of arguments; undefined when it is right. */
export function composeArgsError(
  spec: CommandSpec,
  args: readonly string[],
  version: EngineVersion,
): string | undefined {
  if (OF_DOCKER.has(spec.path) || (spec.path === 'compose alpha publish' && since(version, 28)))
    return argsError(spec, args, version, () => '');
  const rule = spec.args;
  const count = args.length;
  switch (rule.kind) {
    case 'any':
      return undefined;
    case 'none':
      return count > 0
        ? `unknown command ${JSON.stringify(args[0])} for ${JSON.stringify(commandPath(spec))}`
        : undefined;
    case 'min':
      return count < rule.count ? `requires at least ${rule.count} arg(s), only received ${count}` : undefined;
    case 'max':
      return count > rule.count ? `accepts at most ${rule.count} arg(s), received ${count}` : undefined;
    case 'exact':
      return count !== rule.count ? `accepts ${rule.count} arg(s), received ${count}` : undefined;
    case 'range':
      return count < rule.min || count > rule.max
        ? `accepts between ${rule.min} and ${rule.max} arg(s), received ${count}`
        : undefined;
  }
}
