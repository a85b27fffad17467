import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Project {
  readonly root: string;
  read(file: string): string;
  remove(): void;
}

/** A folder with these files, by path, as `--root` takes it. */
export function project(files: Readonly<Record<string, string>>): Project {
  const root = mkdtempSync(path.join(tmpdir(), 'hatoba-project-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return {
    root,
    read: (file) => readFileSync(path.join(root, file), 'utf8'),
    remove: () => rmSync(root, { recursive: true }),
  };
}
