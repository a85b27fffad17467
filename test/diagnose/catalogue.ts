import { readdirSync, readFileSync } from 'node:fs';
import { parseEntry } from '../../src/diagnose/entry.ts';
import type { ErrorEntry } from '../../src/diagnose/types.ts';

const FOLDER = 'content/errors';

/** The project's own errors; a file that cannot be read fails the test that asks for them. */
export function catalogue(): ErrorEntry[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const file = `${FOLDER}/${name}`;
      const read = parseEntry(file, readFileSync(file, 'utf8'));
      if ('entry' in read) return read.entry;
      throw new Error(read.problems.map((at) => `${at.file}:${at.line}:${at.column}: ${at.message}`).join('\n'));
    });
}
