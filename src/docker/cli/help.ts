// Models docker/cli cli/cobra.go: the help and usage texts of a command.
import { type EngineVersion, since } from '../engine-version.ts';
import { flagUsages } from './flags/usage.ts';
import type { CommandSpec, FlagSpec } from './spec/types.ts';

/** What stands in help besides the table of commands. */
export interface HelpContext {
  readonly version: EngineVersion;
  readonly home: string;
  /** The terminal's width, or undefined without one. */
  readonly columns: number | undefined;
  /** Plugins that are installed. */
  readonly plugins: readonly { readonly name: string; readonly short: string }[];
  /** Whether the daemon lets a command or flag with these tags be used. */
  readonly supported: (tags: ReadonlyMap<string, string>) => boolean;
  readonly bold: boolean;
}

/** `docker container ls`. */
export const commandPath = (spec: CommandSpec): string => (spec.path === '' ? 'docker' : `docker ${spec.path}`);

/** The usage line after `Usage:  `, the parent's words first. */
export function useLine(spec: CommandSpec): string {
  if (spec.path === '') return spec.use;
  const parent = spec.path.split(' ').slice(0, -1).join(' ');
  return `docker ${parent ? `${parent} ` : ''}${spec.use}`;
}

interface Row {
  readonly name: string;
  readonly short: string;
  readonly plugin?: boolean;
}

const column = (rows: readonly Row[], padding: number): string =>
  rows.map((row) => `\n  ${`${row.name}${row.plugin ? '*' : ' '}`.padEnd(padding + 1)}${row.short}`).join('');

/** The text that `--help` prints, with its newlines. */
export function helpText(spec: CommandSpec, context: HelpContext): string {
  const usage = usageText(spec, context);
  return since(context.version, 28) ? usage : `\n${usage}`;
}

function usageText(spec: CommandSpec, context: HelpContext): string {
  const { version } = context;
  const modern = since(version, 23);
  const root = spec.path === '';
  const visible = spec.children.filter((child) => !child.hidden && context.supported(child.tags));
  const options = visibleFlags(spec, context);
  const path = commandPath(spec);
  let out = 'Usage:';
  out +=
    spec.children.length === 0 ? `  ${useLine(spec)}` : `  ${path}${options.length > 0 ? ' [OPTIONS]' : ''} COMMAND`;
  out += `\n\n${(spec.long || spec.short).trim()}`;
  if (spec.tags.has('experimentalCLI')) out += experimental(path);
  const names = modern ? spec.listed || plainAliases(spec) : '';
  if (names !== '') out += `\n\nAliases:\n  ${names}`;
  else if (!modern && spec.aliases.length > 0) out += `\n\nAliases:\n  ${[spec.name, ...spec.aliases].join(', ')}`;
  if (spec.example) out += `\n\nExamples:\n${spec.example}`;
  const flags = (title: string): string =>
    options.length === 0 ? '' : `\n\n${title}:\n${flagUsages(options, (context.columns ?? 80) - 1).trimEnd()}`;
  if (!root || !modern) out += flags('Options');
  out += sections(spec, visible, context, modern);
  if (root && modern) out += flags('Global Options');
  if (spec.children.length > 0) out += `\n\nRun '${path} COMMAND --help' for more information on a command.`;
  if (spec.additionalHelp) out += `\n\n${context.bold ? `\x1b[1m${spec.additionalHelp}\x1b[0m` : spec.additionalHelp}`;
  return `${out}\n`;
}

const plainAliases = (spec: CommandSpec): string => {
  if (spec.aliases.length === 0) return '';
  const parent = commandPath(spec).split(' ').slice(0, -1).join(' ');
  return [commandPath(spec), ...spec.aliases.map((alias) => `${parent} ${alias}`)].join(', ');
};

function visibleFlags(spec: CommandSpec, context: HelpContext): readonly FlagSpec[] {
  return spec.flags
    .filter((flag) => !flag.hidden && context.supported(flag.tags))
    .filter((flag) => spec.path === '' || !flag.tags.has('top-level'))
    .map((flag) => ({ ...flag, defaultText: flag.defaultText.replace(/^~/, context.home) }));
}

function sections(spec: CommandSpec, visible: readonly CommandSpec[], context: HelpContext, modern: boolean): string {
  const root = spec.path === '';
  const longest = Math.max(
    11,
    ...spec.children.map((child) => child.name.length),
    ...(root ? context.plugins.map((plugin) => plugin.name.length) : []),
  );
  const top = (child: CommandSpec): number => Number(child.tags.get('category-top') ?? Number.NaN);
  const common =
    root && modern ? visible.filter((child) => child.tags.has('category-top')).sort((a, b) => top(a) - top(b)) : [];
  const groups: Row[] = visible.filter((child) => child.children.length > 0 && !(modern && child.tags.has('swarm')));
  const plugins: Row[] = root ? context.plugins.map((plugin) => ({ ...plugin, plugin: true })) : [];
  const managed = [...groups.filter((group) => !plugins.some((plugin) => plugin.name === group.name)), ...plugins].sort(
    (a, b) => (a.name < b.name ? -1 : 1),
  );
  const swarm = modern ? visible.filter((child) => child.children.length > 0 && child.tags.has('swarm')) : [];
  const plain = visible.filter((child) => child.children.length === 0 && !common.includes(child));
  return (
    (common.length > 0 ? `\n\nCommon Commands:${column(common, longest)}` : '') +
    (managed.length > 0 ? `\n\nManagement Commands:${column(managed, longest)}` : '') +
    (swarm.length > 0 ? `\n\nSwarm Commands:${column(swarm, longest)}` : '') +
    (plain.length > 0 ? `\n\nCommands:${column(plain, longest)}` : '')
  );
}

const experimental = (path: string): string => `

EXPERIMENTAL:
  ${path} is an experimental feature.
  Experimental features provide early access to product functionality. These
  features may change between releases without warning, or can be removed from a
  future release. Learn more about experimental features in our documentation:
  https://docs.docker.com/go/experimental/`;
