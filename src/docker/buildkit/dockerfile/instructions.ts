// Models moby/buildkit frontend/dockerfile/instructions/parse.go (v0.8.3 for 20.10, v0.13 for 26, v0.16 for 27,
// v0.25 for 28): the nodes of a Dockerfile become stages of typed commands.
import { goQuote } from '../../../base/go-quote.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import { type ArgCommand, baseOf, type Command, type FromInstruction, type Stage } from './commands.ts';
import { DockerfileError, type LineRange, lineRange, withLocation } from './errors.ts';
import { parseFlags } from './instruction-flags.ts';
import { parseArg, parseExpose, parseKeyValues, parseOnbuild, parseText, parseVolume } from './instructions-config.ts';
import { parseAdd, parseCopy } from './instructions-copy.ts';
import { parseHealthcheck } from './instructions-health.ts';
import { parseCmd, parseEntrypoint, parseRun, parseShell } from './instructions-run.ts';
import { type LintListener, lintDescription, lintFrom } from './lint.ts';
import type { DockerfileNode } from './parser.ts';
import { withSuggestion } from './suggest.ts';

export interface DockerfileStages {
  readonly stages: readonly Stage[];
  /** ARGs before the first FROM. */
  readonly metaArgs: readonly ArgCommand[];
}

const INSTRUCTIONS =
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  );

/** instructions.Parse. Throws DockerfileError: `dockerfile parse error on line 3: unknown instruction: RUNN (...)`. */
export function parseStages(
  nodes: readonly DockerfileNode[],
  version: EngineVersion,
  lint?: LintListener,
): DockerfileStages {
  const stages: (Stage & { readonly commands: Command[] })[] = [];
  const metaArgs: ArgCommand[] = [];
  for (const node of nodes) {
    const parsed = parseNode(node, version, lint);
    if (parsed.kind === 'FROM') stages.push({ ...parsed, commands: [] });
    else if (parsed.kind === 'ARG' && stages.length === 0) metaArgs.push(parsed);
    else {
      const stage = stages.at(-1);
      if (!stage) throw new DockerfileError('no build stage in current context', [locationOf(node)]);
      stage.commands.push(parsed);
    }
  }
  return { stages, metaArgs };
}

function parseNode(node: DockerfileNode, version: EngineVersion, lint?: LintListener): Command | FromInstruction {
  try {
    return parseInstruction(node, version, lint);
  } catch (error) {
    const inner = withLocation(error, locationOf(node));
    const on = since(version, 23) ? 'on line' : 'line';
    throw new DockerfileError(`dockerfile parse error ${on} ${node.startLine}: ${inner.message}`, inner.locations);
  }
}

const locationOf = (node: DockerfileNode): LineRange => lineRange(node.startLine, node.endLine);

/** instructions.ParseInstruction: one node. Throws Error without the line. */
export function parseInstruction(
  node: DockerfileNode,
  version: EngineVersion,
  lint?: LintListener,
): Command | FromInstruction {
  switch (node.value.toLowerCase()) {
    case 'add':
      return parseAdd(node, version);
    case 'arg':
      return argWithLint(node, version, lint);
    case 'cmd':
      return parseCmd(node, version);
    case 'copy':
      return parseCopy(node, version);
    case 'entrypoint':
      return parseEntrypoint(node, version);
    case 'env':
      return { ...baseOf(node), kind: 'ENV', env: parseKeyValues(node, 'ENV', version) };
    case 'expose':
      return parseExpose(node, version);
    case 'from':
      return parseFrom(node, version, lint);
    case 'healthcheck':
      return parseHealthcheck(node, version);
    case 'label':
      return { ...baseOf(node), kind: 'LABEL', labels: parseKeyValues(node, 'LABEL', version), noExpand: false };
    case 'maintainer':
      lint?.('MaintainerDeprecated', locationOf(node), []);
      return { ...baseOf(node), kind: 'MAINTAINER', maintainer: parseText(node, 'MAINTAINER', version) };
    case 'onbuild':
      return parseOnbuild(node, version);
    case 'run':
      return parseRun(node, version);
    case 'shell':
      return parseShell(node, version);
    case 'stopsignal':
      return { ...baseOf(node), kind: 'STOPSIGNAL', signal: parseText(node, 'STOPSIGNAL', version) };
    case 'user':
      return { ...baseOf(node), kind: 'USER', user: parseText(node, 'USER', version) };
    case 'volume':
      return parseVolume(node, version);
    case 'workdir':
      return { ...baseOf(node), kind: 'WORKDIR', path: parseText(node, 'WORKDIR', version) };
    default:
      throw new Error(unknownInstruction(node.value, version));
  }
}

function unknownInstruction(name: string, version: EngineVersion): string {
  if (!since(version, 23)) return `unknown instruction: ${name.toUpperCase()}`;
  return withSuggestion(`unknown instruction: ${name}`, name, INSTRUCTIONS, false);
}

function argWithLint(node: DockerfileNode, version: EngineVersion, lint?: LintListener): ArgCommand {
  const command = parseArg(node, version);
  const names = command.args.map(({ key }) => key);
  if (lint) lintDescription('ARG', names, node, locationOf(node), lint);
  return command;
}

function parseFrom(node: DockerfileNode, version: EngineVersion, lint?: LintListener): FromInstruction {
  if (lint) lintFrom(node, locationOf(node), lint);
  const name = stageName(node.args);
  const platform = parseFlags(node.flags, { platform: 'string' }, version).string('platform');
  if (lint && name !== '') lintDescription('FROM', [name], node, locationOf(node), lint);
  const { code, location } = baseOf(node);
  const comment = name === '' ? '' : commentOf(node.comments, name);
  return { kind: 'FROM', name, origCmd: node.value, baseName: node.args[0] ?? '', platform, comment, code, location };
}

const commentOf = (comments: readonly string[], name: string): string =>
  comments.find((line) => line.startsWith(`${name} `))?.slice(name.length + 1) ?? '';

function stageName(args: readonly string[]): string {
  const [, as = '', name = ''] = args;
  if (args.length === 3 && as.toLowerCase() === 'as') {
    if (/^[a-z][a-z0-9-_.]*$/.test(name.toLowerCase())) return name.toLowerCase();
    throw new Error(
      `invalid name for build stage: ${goQuote(name)}, name can't start with a number or contain symbols`,
    );
  }
  if (args.length !== 1) throw new Error('FROM requires either one or three arguments');
  return '';
}

/** instructions.HasStage: the number of the stage of that name, in any case; -1 without. */
export const stageIndex = (stages: readonly Stage[], name: string): number =>
  stages.findIndex((stage) => stage.name.toLowerCase() === name.toLowerCase());
