// Models distribution's filesystem driver and registry/storage/paths.go: blobs, and repositories that link to them.
import { decode } from '../../base/bytes.ts';
import { digestOf } from '../../base/digest.ts';
import type { Files } from '../../host/fs/files.ts';

const ROOT = '/docker/registry/v2';

export interface Storage {
  hasBlob(digest: string): boolean;
  /** Undefined where the repository does not link to it. */
  blob(repository: string, digest: string): Uint8Array | undefined;
  /** Keeps bytes by their digest and links the repository to them. */
  putBlob(repository: string, bytes: Uint8Array): string;
  linkBlob(repository: string, digest: string): void;
  /** The digest that a tag or a digest stands for. */
  manifest(repository: string, reference: string): string | undefined;
  putManifest(repository: string, reference: string, digest: string): void;
  deleteManifest(repository: string, digest: string): void;
  tags(repository: string): readonly string[];
  repositories(): readonly string[];
  startUpload(repository: string, id: string): void;
  upload(repository: string, id: string): Uint8Array | undefined;
  append(repository: string, id: string, bytes: Uint8Array): number;
  endUpload(repository: string, id: string): void;
}

export function openStorage(files: Files, directory: string): Storage {
  const root = directory + ROOT;
  const hex = (digest: string): string => digest.replace('sha256:', '');
  const blobPath = (digest: string): string => `${root}/blobs/sha256/${hex(digest).slice(0, 2)}/${hex(digest)}/data`;
  const at = (repository: string, rest: string): string => `${root}/repositories/${repository}/${rest}`;
  const uploadPath = (repository: string, id: string): string => at(repository, `_uploads/${id}/data`);
  const write = (path: string, data: Uint8Array | string, append = false): void => {
    files.mkdirAll(path.replace(/\/[^/]*$/, ''), 0o755);
    files.writeFile(path, data, { mode: 0o644, append });
  };
  const read = (path: string): string | undefined => (files.exists(path) ? decode(files.readFile(path)) : undefined);
  const names = (path: string): readonly string[] =>
    files.isDirectory(path) ? files.readdir(path).map(({ name }) => name) : [];

  const storage: Storage = {
    hasBlob: (digest) => files.exists(blobPath(digest)),
    blob(repository, digest) {
      const linked =
        files.exists(at(repository, `_layers/sha256/${hex(digest)}/link`)) ||
        files.exists(at(repository, `_manifests/revisions/sha256/${hex(digest)}/link`));
      return linked && storage.hasBlob(digest) ? files.readFile(blobPath(digest)) : undefined;
    },
    putBlob(repository, bytes) {
      const digest = digestOf(bytes);
      if (!storage.hasBlob(digest)) write(blobPath(digest), bytes.slice());
      storage.linkBlob(repository, digest);
      return digest;
    },
    linkBlob: (repository, digest) => write(at(repository, `_layers/sha256/${hex(digest)}/link`), digest),
    manifest(repository, reference) {
      if (!reference.startsWith('sha256:')) return read(at(repository, `_manifests/tags/${reference}/current/link`));
      return read(at(repository, `_manifests/revisions/sha256/${hex(reference)}/link`));
    },
    putManifest(repository, reference, digest) {
      write(at(repository, `_manifests/revisions/sha256/${hex(digest)}/link`), digest);
      if (reference.startsWith('sha256:')) return;
      write(at(repository, `_manifests/tags/${reference}/index/sha256/${hex(digest)}/link`), digest);
      write(at(repository, `_manifests/tags/${reference}/current/link`), digest);
    },
    deleteManifest(repository, digest) {
      files.removeAll(at(repository, `_manifests/revisions/sha256/${hex(digest)}`));
      for (const tag of storage.tags(repository))
        if (storage.manifest(repository, tag) === digest) files.removeAll(at(repository, `_manifests/tags/${tag}`));
    },
    tags: (repository) => names(at(repository, '_manifests/tags')),
    repositories() {
      const found: string[] = [];
      const walk = (name: string): void => {
        for (const entry of names(`${root}/repositories/${name}`)) {
          if (entry === '_manifests') found.push(name);
          else if (!entry.startsWith('_')) walk(name === '' ? entry : `${name}/${entry}`);
        }
      };
      walk('');
      return found.sort();
    },
    startUpload: (repository, id) => write(uploadPath(repository, id), ''),
    upload: (repository, id) =>
      files.exists(uploadPath(repository, id)) ? files.readFile(uploadPath(repository, id)) : undefined,
    append(repository, id, bytes) {
      write(uploadPath(repository, id), bytes, true);
      return files.stat(uploadPath(repository, id)).size;
    },
    endUpload: (repository, id) => files.removeAll(at(repository, `_uploads/${id}`)),
  };
  return storage;
}
