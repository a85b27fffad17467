// Models docker/cli cli/required.go: what is said about too few or too many arguments.
import { type EngineVersion, since } from '../engine-version.ts';
import { commandPath, useLine } from './help.ts';
import type { ArgsRule, CommandSpec } from './spec/types.ts';

const plural = (count: number): string => (count === 1 ? 'argument' : 'arguments');

function breaks(rule: ArgsRule, count: number): boolean {
  switch (rule.kind) {
    case 'any':
      return false;
    case 'none':
      return count > 0;
    case 'exact':
      return count !== rule.count;
    case 'min':
      return count < rule.count;
    case 'max':
      return count > rule.count;
    case 'range':
      return count < rule.min || count > rule.max;
  }
}

function demand(rule: ArgsRule, modern: boolean): string {
  switch (rule.kind) {
    case 'exact':
      return `requires ${modern ? '' : 'exactly '}${rule.count} ${plural(rule.count)}`;
    case 'min':
      return `requires at least ${rule.count} ${plural(rule.count)}`;
    case 'max':
      return `requires at most ${rule.count} ${plural(rule.count)}`;
    case 'range':
      return `requires at least ${rule.min} and at most ${rule.max} ${plural(rule.max)}`;
    default:
      return 'accepts no arguments';
  }
}

/** The error text for this number of arguments; undefined when it is right. `usage` is the command's usage text. */
export function argsError(
  spec: CommandSpec,
  args: readonly string[],
  version: EngineVersion,
  usage: () => string,
): string | undefined {
  if (!breaks(spec.args, args.length)) return undefined;
  const path = commandPath(spec);
  if (!since(version, 28)) {
    if (spec.children.length > 0) return `\n${usage().trimEnd()}`;
    return `"${path}" ${demand(spec.args, false)}.\nSee '${path} --help'.\n\nUsage:  ${useLine(spec)}\n\n${spec.short}`;
  }
  if (spec.children.length > 0) {
    return `docker: unknown command: ${path} ${args[0]}\n\nUsage:  ${useLine(spec)}\n\nRun '${path} --help' for more information`;
  }
  const verb = spec.args.kind === 'min' ? 'See' : spec.args.kind === 'max' ? 'SRun' : 'Run';
  return `docker: '${path}' ${demand(spec.args, true)}\n\nUsage:  ${useLine(spec)}\n\n${verb} '${path} --help' for more information`;
}
