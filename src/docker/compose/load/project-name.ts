// Models compose-spec/compose-go cli/options.go prepare and loader/loader.go projectName.

import type { YamlNode } from '../../../base/yaml/node.ts';
import type { LoadContext } from './context.ts';
import { LoadError } from './errors.ts';
import { interpolate } from './interpolate.ts';
import type { ComposeFile } from './load-file.ts';
import { invalidProjectName, normalizeProjectName, type ProjectOptions } from './project-options.ts';
import { goText } from './tree.ts';
import { YamlDocuments } from './yaml/documents.ts';
import { unmarshalError } from './yaml/errors.ts';
import { decodeNode, duplicateKeys } from './yaml/to-tree.ts';

/**
 * The project's name: -p, COMPOSE_PROJECT_NAME, `name:` of the last file that has one, or the directory's. Throws
 * LoadError for a name that is none, and for files that are no YAML, since this is what reads them first.
 */
export function projectName(
  { name, environment, workingDir }: ProjectOptions,
  files: readonly ComposeFile[],
  context: LoadContext & { readonly normalize: boolean },
): string {
  const inFile = name === '' && files.some(({ text = '' }) => strictName(text) !== '');
  const given = name || environment.get('COMPOSE_PROJECT_NAME') || '';
  if (given !== '') {
    if (normalizeProjectName(given) !== given) throw invalidProjectName(given);
    return given;
  }
  const fallback = inFile ? '' : directoryName(workingDir, context);
  const said = files.flatMap(({ text = '' }) => names(text)).at(-1) ?? '';
  const value = context.interpolate
    ? interpolate(new Map([['name', said]]), {
        lookup: (variable) => environment.get(variable),
        warn: context.warn,
        castModes: false,
      }).get('name')
    : said;
  const own = goText(value ?? '');
  return (context.normalize || !context.modern ? normalizeProjectName(own) : own) || fallback;
}

function directoryName(workingDir: string, { files, warn }: LoadContext): string {
  const name = workingDir.split('/').at(-1) ?? '';
  const real = files.exists(workingDir) ? files.realpath(workingDir).split('/').at(-1) : name;
  if (real !== name)
    warn(`project has been loaded without an explicit name from a symlink. Using name ${JSON.stringify(name)}`);
  return normalizeProjectName(name);
}

/** The name in the first document. Throws LoadError for what is no mapping and for keys that stand twice. */
function strictName(text: string): string {
  const node = new YamlDocuments(text).next();
  if (!node || (node.kind === 'scalar' && node.tag === '!!null')) return '';
  if (node.kind !== 'mapping')
    throw unmarshalError([`line ${node.line}: cannot unmarshal ${told(node)} into cli.named`]);
  const duplicates = duplicateKeys(node);
  if (duplicates.length > 0) throw unmarshalError(duplicates);
  const value = nameOf(node);
  if (!value) return '';
  if (value.kind !== 'scalar')
    throw unmarshalError([`line ${value.line}: cannot unmarshal ${told(value)} into string`]);
  return value.value;
}

function nameOf(node: YamlNode): YamlNode | undefined {
  if (node.kind !== 'mapping') return undefined;
  const value = node.pairs.find(([key]) => key.kind === 'scalar' && key.value === 'name')?.[1];
  return value?.kind === 'alias' ? value.target : value;
}

/** A node as go-yaml tells it: its tag and, of a scalar, its beginning. */
function told(node: YamlNode): string {
  if (node.kind !== 'scalar') return node.tag;
  return `${node.tag} \`${node.value.length > 10 ? `${node.value.slice(0, 7)}...` : node.value}\``;
}

/** The names of all documents; nothing after one that is no YAML, since others complain of it. */
function names(text: string): string[] {
  const found: string[] = [];
  try {
    const parser = new YamlDocuments(text);
    for (let node = parser.next(); node; node = parser.next()) {
      const value = nameOf(node);
      const name = value?.kind === 'scalar' ? goText(decodeNode(value, [], '', true)) : '';
      if (name !== '') found.push(name);
    }
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
  }
  return found;
}
