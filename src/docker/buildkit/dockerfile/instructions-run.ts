// Models moby/buildkit frontend/dockerfile/instructions/parse.go and commands_run*.go (v0.8.3 to v0.25): RUN, CMD,
// ENTRYPOINT and SHELL.
import { goQuote } from '../../../base/go-quote.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import { baseOf, type CmdCommand, type EntrypointCommand, type RunCommand, type ShellCommand } from './commands.ts';
import { csvFields } from './csv-fields.ts';
import { type FlagTable, parseFlags } from './instruction-flags.ts';
import { atLeastOne } from './instructions-config.ts';
import type { DockerfileNode } from './parser.ts';
import { parseMount, type RunMount, type WordExpander } from './run-mount.ts';
import { withSuggestion } from './suggest.ts';

export function parseRun(node: DockerfileNode, version: EngineVersion): RunCommand {
  const flags = parseFlags(node.flags, runFlags(version), version);
  const mountFlags = flags.strings('mount');
  const network = flags.string('network') || 'default';
  const mounts = mountFlags.map((flag) => parseMount(flag, version));
  if (!['default', 'none', 'host'].includes(network)) throw new Error(`invalid network mode ${goQuote(network)}`);
  const devices = flags.strings('device').map(parseDevice);
  return {
    ...baseOf(node),
    ...commandLine(node),
    kind: 'RUN',
    flagsUsed: flags.used,
    mountFlags,
    mounts,
    network,
    devices,
  };
}

function runFlags(version: EngineVersion): FlagTable {
  if (!since(version, 23)) return { mount: 'strings' };
  const common: FlagTable = { mount: 'strings', network: 'string' };
  return since(version, 28) ? { ...common, device: 'strings' } : common;
}

/** The mounts of RUN with variables put in; before 23 they never hold any. Throws Error. */
export const resolveMounts = (command: RunCommand, version: EngineVersion, expand: WordExpander): RunMount[] =>
  since(version, 23) ? command.mountFlags.map((flag) => parseMount(flag, version, expand)) : [...command.mounts];

export function parseCmd(node: DockerfileNode, version: EngineVersion): CmdCommand {
  parseFlags(node.flags, {}, version);
  return { ...baseOf(node), ...commandLine(node), kind: 'CMD' };
}

export function parseEntrypoint(node: DockerfileNode, version: EngineVersion): EntrypointCommand {
  parseFlags(node.flags, {}, version);
  return { ...baseOf(node), ...commandLine(node), kind: 'ENTRYPOINT' };
}

const commandLine = (node: DockerfileNode) => ({
  cmdLine: jsonArguments(node.args, node.json),
  prependShell: !node.json,
  files: node.heredocs.map(({ name, content, chomp }) => ({ name, data: content, chomp })),
});

/** handleJSONArgs: a list stays a list, text becomes its one element. */
export const jsonArguments = (args: readonly string[], json: boolean): readonly string[] =>
  json || args.length === 0 ? args : [args.join(' ')];

export function parseShell(node: DockerfileNode, version: EngineVersion): ShellCommand {
  parseFlags(node.flags, {}, version);
  if (node.args.length === 0) throw atLeastOne('SHELL');
  if (!node.json) throw new Error('SHELL requires the arguments to be in JSON form');
  return { ...baseOf(node), kind: 'SHELL', shell: node.args };
}

/** RUN --device (28 on). */
function parseDevice(flag: string): { name: string; required: boolean } {
  let name = '';
  let required = false;
  for (const field of csvFields(flag)) {
    const at = field.indexOf('=');
    const key = (at < 0 ? field : field.slice(0, at)).toLowerCase();
    const value = at < 0 ? undefined : field.slice(at + 1);
    if (key === 'required') {
      if (value !== undefined && !/^(1|t|T|true|TRUE|True|0|f|F|false|FALSE|False)$/.test(value)) {
        throw new Error(`invalid value for ${key}: ${value}`);
      }
      required = value === undefined || /^[1tT]/.test(value);
    } else if (key === 'name' && value !== undefined) {
      if (name !== '') throw new Error(`device name already set to ${name}`);
      name = value;
    } else if (name === '') name = field;
    else if (value === undefined) throw new Error(`invalid field '${field}' must be a key=value pair`);
    else throw new Error(withSuggestion(`unexpected key '${key}' in '${field}'`, key, ['name', 'required'], true));
  }
  return { name, required };
}
