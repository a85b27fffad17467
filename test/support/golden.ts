/** Recordings of real small tools, and one case of them run on a test machine. */
import { readFileSync } from 'node:fs';
import { createTestMachine, type Flavour, type Ran } from './kernel.ts';

export interface GoldenCase extends Ran {
  readonly argv: readonly string[];
  readonly stdin?: string;
}

export interface Golden {
  /** What was recorded, with its version. */
  readonly tool: string;
  /** The working directory's files. */
  readonly files: Readonly<Record<string, string>>;
  readonly cases: readonly GoldenCase[];
}

export const readGolden = (name: string): Golden =>
  JSON.parse(readFileSync(new URL(`../recordings/programs/${name}.json`, import.meta.url), 'utf8')) as Golden;

/** Runs a case in a fresh machine with the recording's files. */
export function replay(golden: Golden, one: GoldenCase, flavour: Flavour): Promise<Ran> {
  const build = /BusyBox v(\S+) \((.*)\)/.exec(golden.tool);
  const machine = createTestMachine({
    flavour,
    ...(build && { busybox: { version: build[1] ?? '', build: build[2] ?? '' } }),
  });
  for (const [path, text] of Object.entries(golden.files)) {
    if (path.includes('/')) machine.files.mkdirAll(`/w/${path.slice(0, path.lastIndexOf('/'))}`);
    machine.files.writeFile(`/w/${path}`, text);
  }
  machine.files.symlink('a.txt', '/w/link');
  return machine.run(one.argv, { stdin: one.stdin ?? '' });
}
