/** A host's first files, from texts by path. */
import type { Files } from './fs/files.ts';

const modeOf = (path: string): number =>
  /^\/etc\/sudoers/.test(path) ? 0o440 : /^\/etc\/g?shadow$/.test(path) ? 0o640 : 0o644;

/** Writes them, and the directories above them. A path that ends in `/` is a directory. */
export function writeFiles(files: Files, contents: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(contents)) {
    if (path.endsWith('/')) files.mkdirAll(path.slice(0, -1), 0o755);
    else {
      files.mkdirAll(path.slice(0, path.lastIndexOf('/')) || '/', 0o755);
      files.writeFile(path, content, { mode: modeOf(path) });
    }
  }
}
