/** The recordings of real engines that lie under test/recordings, and the sessions that they were made from. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const recordingsRoot = fileURLToPath(new URL('../recordings', import.meta.url));

export interface RecordedStep {
  readonly cmd: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
  /** Why this command is not compared, or differs for a good reason. */
  readonly except?: string;
}

export interface Recording {
  readonly session: string;
  readonly engine: string;
  readonly recorded: string;
  readonly steps: readonly RecordedStep[];
}

const MAJORS = ['20', '26', '28'];

/** Sessions by name, with the majors that they apply to (`#engines: 26 28` in the file; all if unsaid). */
export function listSessions(): {
  readonly name: string;
  readonly file: string;
  readonly engines: readonly string[];
}[] {
  const folder = path.join(recordingsRoot, 'sessions');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sh'))
    .sort()
    .map((name) => {
      const file = path.join(folder, name);
      const engines = /^#engines: (.*)$/m.exec(readFileSync(file, 'utf8'))?.[1]?.split(' ') ?? MAJORS;
      return { name: name.replace(/\.sh$/, ''), file, engines };
    });
}

export function readRecordings(major: string): Recording[] {
  const folder = path.join(recordingsRoot, major);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Recording);
}
