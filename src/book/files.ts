/** The project's content as files. Paths are told relative to the project's folder, with `/`. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** A file of the project. */
export interface SourceFile {
  /** As messages name it: `content/docs/ja/volumes/bind-mount.mdx`. */
  readonly name: string;
  readonly text: string;
}

/** Reads one file; undefined when it is not there. */
export function readSource(root: string, name: string): SourceFile | undefined {
  try {
    return { name, text: readFileSync(path.join(root, name), 'utf8') };
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw error;
  }
}

/** Names of all files below `folder` that end in one of `endings`, sorted; none when there is no such folder. */
export function filesBelow(root: string, folder: string, endings: readonly string[]): string[] {
  return entries(path.join(root, folder), true)
    .map((entry) => `${folder}/${entry.replaceAll(path.sep, '/')}`)
    .filter((name) => endings.some((ending) => name.endsWith(ending)) && !path.basename(name).startsWith('_'))
    .sort();
}

/** The slugs of the runbooks: folders of `runbooks/`. */
export const runbookSlugs = (root: string): string[] =>
  entries(path.join(root, 'runbooks'), false)
    .filter((name) => !name.startsWith('.') && statSync(path.join(root, 'runbooks', name)).isDirectory())
    .sort();

function entries(folder: string, recursive: boolean): string[] {
  try {
    return readdirSync(folder, { recursive, encoding: 'utf8' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
