// Models moby/buildkit frontend/dockerfile/instructions/parse.go (v0.8.3 to v0.25): instructions of plain arguments.
import type { EngineVersion } from '../../engine-version.ts';
import {
  type ArgCommand,
  baseOf,
  type ExposeCommand,
  type KeyValue,
  type OnbuildCommand,
  type VolumeCommand,
} from './commands.ts';
import { parseFlags } from './instruction-flags.ts';
import type { DockerfileNode } from './parser.ts';

export const atLeastOne = (command: string): Error => new Error(`${command} requires at least one argument`);
const blankNames = (command: string): Error => new Error(`${command} names can not be blank`);

/** The pairs of ENV and LABEL. */
export function parseKeyValues(node: DockerfileNode, command: string, version: EngineVersion): KeyValue[] {
  parseFlags(node.flags, {}, version);
  if (node.args.length === 0) throw atLeastOne(command);
  const pairs: KeyValue[] = [];
  for (let at = 0; at < node.args.length; at += 2) {
    const key = node.args[at] ?? '';
    if (key === '') throw blankNames(command);
    pairs.push({ key, value: node.args[at + 1] ?? '', noDelim: node.legacyPair });
  }
  return pairs;
}

/** The one argument of MAINTAINER, USER, WORKDIR and STOPSIGNAL (which does not look at flags). */
export function parseText(node: DockerfileNode, command: string, version: EngineVersion): string {
  const [text, ...more] = node.args;
  if (text === undefined || more.length > 0) throw new Error(`${command} requires exactly one argument`);
  if (command !== 'STOPSIGNAL') parseFlags(node.flags, {}, version);
  return text;
}

/** ARG: names with or without a value. */
export function parseArg(node: DockerfileNode, _version: EngineVersion): ArgCommand {
  if (node.args.length === 0) throw atLeastOne('ARG');
  const args = node.args.map((word) => {
    const at = word.indexOf('=');
    if (at === 0) throw blankNames('ARG');
    const key = at < 0 ? word : word.slice(0, at);
    const comment = node.comments.find((line) => line.startsWith(`${key} `))?.slice(key.length + 1) ?? '';
    return { key, value: at < 0 ? undefined : word.slice(at + 1), comment };
  });
  return { ...baseOf(node), kind: 'ARG', args };
}

export function parseExpose(node: DockerfileNode, version: EngineVersion): ExposeCommand {
  if (node.args.length === 0) throw atLeastOne('EXPOSE');
  parseFlags(node.flags, {}, version);
  return { ...baseOf(node), kind: 'EXPOSE', ports: [...node.args].sort() };
}

export function parseVolume(node: DockerfileNode, version: EngineVersion): VolumeCommand {
  if (node.args.length === 0) throw atLeastOne('VOLUME');
  parseFlags(node.flags, {}, version);
  const volumes = node.args.map((path) => path.trim());
  if (volumes.includes('')) throw new Error('VOLUME specified can not be an empty string');
  return { ...baseOf(node), kind: 'VOLUME', volumes };
}

export function parseOnbuild(node: DockerfileNode, version: EngineVersion): OnbuildCommand {
  const [first] = node.args;
  if (first === undefined) throw atLeastOne('ONBUILD');
  parseFlags(node.flags, {}, version);
  const trigger = first.trim().toUpperCase();
  if (trigger === 'ONBUILD') throw new Error("Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed");
  if (trigger === 'MAINTAINER' || trigger === 'FROM') throw new Error(`${trigger} isn't allowed as an ONBUILD trigger`);
  const heredocs = node.heredocs.map(({ content, name }) => `\n${content}${name}`).join('');
  return { ...baseOf(node), kind: 'ONBUILD', expression: node.original.replace(/^\s*ONBUILD\s*/i, '') + heredocs };
}
