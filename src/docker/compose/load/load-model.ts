// Models compose-spec/compose-go loader/loader.go loadYamlModel: files as one checked tree.

import { checkTree } from './check.ts';
import type { FileOptions, LoadContext } from './context.ts';
import { setDefaults } from './defaults.ts';
import { type ComposeFile, loadFile } from './load-file.ts';
import { resolveEnvironment } from './normalize.ts';
import { resolvePaths } from './paths.ts';
import type { TreeMap } from './tree.ts';

export interface ModelPlace {
  /** Files that are being read and include these. */
  readonly included: readonly string[];
  /** What relative paths are joined to: absolute, or relative to the file that includes these. */
  readonly base: string;
  readonly resolvePaths: boolean;
}

/** Reads files over one another. Throws LoadError. */
export function loadModel(
  files: readonly ComposeFile[],
  options: FileOptions,
  place: ModelPlace,
  context: LoadContext,
): TreeMap {
  let tree: TreeMap = new Map();
  for (const file of files) tree = loadFile(file, tree, options, place.included, context).tree;
  setDefaults(tree);
  checkTree(tree, context.modern);
  if (place.resolvePaths) resolvePaths(tree, { base: place.base, home: context.home, files: context.files });
  resolveEnvironment(tree, options.variables);
  return tree;
}
