// Models moby/buildkit frontend/dockerfile/instructions/parse.go (v0.8.3 to v0.25): ADD and COPY.
import { type EngineVersion, since } from '../../engine-version.ts';
import { type AddCommand, baseOf, type CopyCommand, type SourceContent } from './commands.ts';
import { chompHeredocContent, heredocOf } from './heredoc.ts';
import { type FlagTable, type InstructionFlags, parseFlags } from './instruction-flags.ts';
import type { DockerfileNode } from './parser.ts';

export function parseAdd(node: DockerfileNode, version: EngineVersion): AddCommand {
  checkArguments(node, 'ADD');
  const flags = parseFlags(node.flags, addFlags(version), version);
  return {
    ...baseOf(node),
    ...sourcesAndDest(node, 'ADD', version),
    ...shared(flags),
    kind: 'ADD',
    checksum: flags.string('checksum'),
    keepGitDir: flags.bool('keep-git-dir'),
    unpack: flags.bool('unpack'),
  };
}

export function parseCopy(node: DockerfileNode, version: EngineVersion): CopyCommand {
  checkArguments(node, 'COPY');
  const flags = parseFlags(node.flags, copyFlags(version), version);
  return {
    ...baseOf(node),
    ...sourcesAndDest(node, 'COPY', version),
    ...shared(flags),
    kind: 'COPY',
    from: flags.string('from'),
  };
}

function addFlags(version: EngineVersion): FlagTable {
  if (!since(version, 23)) return { chown: 'string', chmod: 'string' };
  const common: FlagTable = {
    chown: 'string',
    chmod: 'string',
    link: 'bool',
    'keep-git-dir': 'bool',
    checksum: 'string',
  };
  return since(version, 28) ? { ...common, unpack: 'bool', exclude: 'strings' } : common;
}

function copyFlags(version: EngineVersion): FlagTable {
  const common: FlagTable = { chown: 'string', from: 'string', chmod: 'string' };
  if (!since(version, 23)) return common;
  return since(version, 28) ? { ...common, link: 'bool', exclude: 'strings' } : { ...common, link: 'bool' };
}

const shared = (flags: InstructionFlags) => ({
  chown: flags.string('chown'),
  chmod: flags.string('chmod'),
  link: flags.bool('link') ?? false,
  excludes: flags.strings('exclude'),
});

function checkArguments(node: DockerfileNode, command: string): void {
  if (node.args.length >= 2) return;
  throw new Error(
    `${command} requires at least two arguments, but only one was provided. Destination could not be determined`,
  );
}

interface SourcesAndDest {
  readonly sources: readonly string[];
  readonly contents: readonly SourceContent[];
  readonly dest: string;
}

/** Heredocs among the sources become files that are written here. */
function sourcesAndDest(node: DockerfileNode, command: string, version: EngineVersion): SourcesAndDest {
  const words = node.args.slice(0, -1);
  const dest = node.args.at(-1) ?? '';
  if (!since(version, 23)) return { sources: words, contents: [], dest };
  if (heredocOf(dest, version)) throw new Error(`${command} cannot accept a heredoc as a destination`);
  const sources: string[] = [];
  const contents: SourceContent[] = [];
  for (const word of words) {
    const heredoc = heredocOf(word, version);
    if (!heredoc) sources.push(word);
    else {
      const content = node.heredocs.findLast(({ name }) => name === heredoc.name)?.content ?? '';
      const data = heredoc.chomp ? chompHeredocContent(content) : content;
      contents.push({ path: heredoc.name, data, expand: heredoc.expand });
    }
  }
  return { sources, contents, dest };
}
