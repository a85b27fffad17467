// Models docker/cli cli/context/store: contexts other than the default, one directory each under ~/.docker/contexts.
import { decode } from '../../base/bytes.ts';
import { sha256Hex } from '../../base/digest.ts';
import { isErrno } from '../../host/errno.ts';
import type { Files } from '../../host/fs/files.ts';
import { type EngineVersion, since } from '../engine-version.ts';
import { naturalOrder } from './formatter/natural-order.ts';

/** What meta.json holds, as it is written. */
export interface ContextMetadata {
  readonly Name: string;
  readonly Metadata: { readonly Description?: string };
  readonly Endpoints: { readonly docker?: { readonly Host?: string; readonly SkipTLSVerify: boolean } };
}

export interface ContextStore {
  /** Throws, in the client's words, when there is none of that name. */
  get(name: string): ContextMetadata;
  exists(name: string): boolean;
  list(): readonly ContextMetadata[];
  save(context: ContextMetadata): void;
  remove(name: string): void;
  paths(name: string): { readonly MetadataPath: string; readonly TLSPath: string };
}

/** The store below a configuration directory. */
export function openContextStore(files: Files, directory: string, version: EngineVersion): ContextStore {
  const root = `${directory}/contexts`;
  const paths = (name: string) => ({
    MetadataPath: `${root}/meta/${sha256Hex(name)}`,
    TLSPath: `${root}/tls/${sha256Hex(name)}`,
  });
  const read = (file: string): ContextMetadata => {
    try {
      return JSON.parse(decode(files.readFile(file))) as ContextMetadata;
    } catch (error) {
      if (isErrno(error)) throw error;
      throw new Error(`parsing ${file}: invalid metadata`);
    }
  };
  return {
    paths,
    get(name) {
      try {
        return read(`${paths(name).MetadataPath}/meta.json`);
      } catch (error) {
        if (isErrno(error, 'ENOENT')) throw new Error(contextNotFound(name, directory, version));
        throw error;
      }
    },
    exists: (name) => files.exists(`${paths(name).MetadataPath}/meta.json`),
    list() {
      if (!files.exists(`${root}/meta`)) return [];
      return files
        .readdir(`${root}/meta`)
        .map((entry) => `${root}/meta/${entry.name}/meta.json`)
        .filter((file) => files.exists(file))
        .map(read)
        .sort((a, b) => naturalOrder(a.Name, b.Name));
    },
    save(context) {
      const { MetadataPath } = paths(context.Name);
      files.mkdirAll(MetadataPath, 0o755);
      files.writeFile(`${MetadataPath}/meta.json`, JSON.stringify(context), { mode: 0o644 });
    },
    remove(name) {
      const { MetadataPath, TLSPath } = paths(name);
      for (const path of [MetadataPath, TLSPath]) if (files.exists(path)) files.removeAll(path);
    },
  };
}

/** A context that is not there: newer clients name the file they looked for. */
export function contextNotFound(name: string, directory: string, version: EngineVersion): string {
  if (!since(version, 23)) return `context ${JSON.stringify(name)} does not exist`;
  const hash = sha256Hex(name);
  return `context ${JSON.stringify(name)}: context not found: open ${directory}/contexts/meta/${hash}/meta.json: no such file or directory`;
}
