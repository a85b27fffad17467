// Models compose-spec/compose-go loader/loader.go loadYamlFile: the documents of one file, laid over what came before.
import { canonical } from './canonical.ts';
import { type FileOptions, type LoadContext, readText } from './context.ts';
import { omitEmpty } from './defaults.ts';
import { LoadError } from './errors.ts';
import { applyExtends } from './extends.ts';
import { applyInclude } from './include.ts';
import { interpolate } from './interpolate.ts';
import { mergeFiles } from './merge.ts';
import { applyResets } from './resets.ts';
import { composeSchema } from './schema/compose-schema.ts';
import { validateClassic } from './schema/validate-classic.ts';
import { validateModern } from './schema/validate-modern.ts';
import { isMap, type Place, type Tree, type TreeMap } from './tree.ts';
import { enforceUnicity } from './unicity.ts';
import { YamlDocuments } from './yaml/documents.ts';
import { KeyError, type ResetTree, toTree } from './yaml/to-tree.ts';

export interface ComposeFile {
  readonly name: string;
  /** Read already; else it is read from `name`. */
  readonly text?: string;
}

export interface LoadedFile {
  readonly tree: TreeMap;
  /** What `!reset` and `!override` of the last document take away from what is merged with it. */
  readonly resets: readonly Place[];
}

/** Reads a file over `base`. Throws LoadError. */
export function loadFile(
  file: ComposeFile,
  base: TreeMap,
  options: FileOptions,
  included: readonly string[],
  context: LoadContext,
): LoadedFile {
  const parser = new YamlDocuments(file.text ?? readText(context, file.name));
  let tree = base;
  let resets: readonly Place[] = [];
  for (;;) {
    const document = nextDocument(parser, file.name, context);
    if (!document) return { tree, resets };
    resets = document.resets;
    tree = addDocument(document, tree, file.name, options, included, context);
  }
}

function nextDocument(parser: YamlDocuments, name: string, { modern }: LoadContext): ResetTree | undefined {
  try {
    const node = parser.next();
    return node && toTree(node, { modern });
  } catch (error) {
    if (!modern || !(error instanceof LoadError) || error instanceof KeyError) throw error;
    throw new LoadError(`failed to parse ${name}: ${error.message}`);
  }
}

function addDocument(
  document: ResetTree,
  base: TreeMap,
  name: string,
  options: FileOptions,
  included: readonly string[],
  context: LoadContext,
): TreeMap {
  const own = interpolated(document.tree, options, context);
  if (options.withExtends) applyExtends(own, document.resets, name, options, context);
  applyResets(base, document.resets);
  if (options.withInclude) applyInclude(own, options, [...included, name], context);
  const tree = enforceUnicity(mergeFiles(base, own));
  if (options.validate) validate(tree, name, context);
  canonical(tree, {
    lenient: !context.interpolate,
    modern: context.modern,
    portWording: context.portWording,
    warn: context.warn,
  });
  omitEmpty(tree);
  // Written out, ports may turn out to be the same ones.
  return enforceUnicity(tree);
}

function interpolated(
  tree: Tree,
  { variables }: FileOptions,
  { modern, warn, interpolate: replace }: LoadContext,
): TreeMap {
  if (!isMap(tree)) throw new LoadError(`${modern ? 't' : 'T'}op-level object must be a mapping`);
  if (!replace) return tree;
  return interpolate(tree, { lookup: (variable) => variables.get(variable), warn, castModes: !modern });
}

function validate(tree: TreeMap, name: string, { modern, warn, versionTold }: LoadContext): void {
  try {
    (modern ? validateModern : validateClassic)(tree, composeSchema(modern));
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    throw new LoadError(`validating ${name}: ${error.message}`);
  }
  if (!tree.delete('version') || versionTold.has(name)) return;
  versionTold.add(name);
  warn(
    `${name}: the attribute \`version\` is obsolete, it will be ignored, please remove it to avoid potential confusion`,
  );
}
