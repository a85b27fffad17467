import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Who may import whom, by folder below src/. A folder may always import itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  base: [],
  host: ['base'],
  programs: ['base', 'host'],
  'docker/engine-version': [],
  /** The grammar of platforms, which clients and daemon share. */
  'docker/platforms': ['base'],
  'docker/errdefs': ['base'],
  'docker/api': ['base', 'docker/engine-version'],
  /** The grammar of image names, which clients and daemon share. */
  'docker/registry/reference': ['docker/errdefs', 'docker/engine-version'],
  'docker/registry': [
    'base',
    'host',
    'docker/errdefs',
    'docker/api',
    'docker/engine-version',
    'docker/registry/reference',
  ],
  /** What a runtime is told of a container (config.json). */
  'docker/runtimes/spec': [],
  'docker/cdi': ['base', 'host', 'docker/runtimes/spec'],
  'docker/runtimes': ['base', 'host', 'docker/errdefs', 'docker/engine-version', 'docker/runtimes/spec', 'docker/cdi'],
  'docker/libnetwork': ['base', 'host', 'docker/errdefs', 'docker/engine-version'],
  'docker/containerd': [
    'base',
    'host',
    'docker/errdefs',
    'docker/engine-version',
    'docker/registry',
    'docker/runtimes',
  ],
  'docker/buildkit': [
    'base',
    'host',
    'docker/platforms',
    'docker/errdefs',
    'docker/api',
    'docker/engine-version',
    'docker/registry',
    'docker/runtimes',
    'docker/containerd',
  ],
  'docker/daemon': [
    'base',
    'host',
    'docker/platforms',
    'docker/errdefs',
    'docker/api',
    'docker/engine-version',
    'docker/registry',
    'docker/runtimes',
    'docker/libnetwork',
    'docker/containerd',
    'docker/buildkit',
    'docker/cdi',
  ],
  'docker/server': ['base', 'docker/errdefs', 'docker/api', 'docker/engine-version'],
  'docker/client': ['base', 'docker/errdefs', 'docker/api', 'docker/engine-version'],
  'docker/cli': [
    'base',
    'host',
    'docker/api',
    'docker/client',
    'docker/engine-version',
    'docker/platforms',
    'docker/registry/reference',
  ],
  'docker/compose': [
    'base',
    'host',
    'docker/api',
    'docker/client',
    'docker/cli',
    'docker/engine-version',
    'docker/registry/reference',
  ],
  shell: ['base', 'host', 'programs'],
  machine: ['base', 'host', 'programs', 'docker', 'shell'],
  terminal: ['base'],
  runbook: ['base'],
  diagnose: ['base'],
  /** The pages as their authors write them, in two languages. */
  book: ['base', 'runbook'],
  /** Records of runs: written by the command line, shared and opened by pages. */
  record: ['base', 'machine', 'runbook', 'diagnose', 'book'],
  command: ['base', 'machine', 'runbook', 'diagnose', 'book', 'record', 'docker/api'],
  site: ['base', 'machine', 'terminal', 'runbook', 'diagnose', 'book', 'record'],
};

/** Libraries that only these folders may know. */
const LIBRARY_OF: Readonly<Record<string, readonly string[]>> = {
  astro: ['site'],
  '@astrojs': ['site'],
  '@xterm': ['terminal'],
  unbash: ['shell'],
  'just-bash': ['programs'],
  'node:': ['command', 'site', 'book'],
};

/** Files above 250 lines, each with its reason. */
const LONG_FILES: Readonly<Record<string, string>> = {
  'programs/apt/marking.ts': "one recursion over one state, as apt's MarkInstall",
  'programs/apt/resolver.ts': "one walk over one state, as apt's pkgProblemResolver",
  'host/profiles/jetson/docker.ts': 'data: the packages of that month, one after the other',
  'programs/table.ts': 'one table: every program and where it lies',
  'programs/busybox/usage-texts.ts': 'texts, as the tool prints them',
  'programs/busybox/usage-texts-more.ts': 'texts, as the tool prints them',
  'programs/awk/expressions.ts': "one recursive descent over one position, as POSIX's grammar",
  'shell/interactive/editor.ts': 'one state: line, history, search and listing, which every key changes together',
  'programs/awk/machine.ts': 'one state: variables, record, fields and streams, which change together',
  'docker/buildkit/dockerfile/shell-lex.ts': "one walk over one state, as BuildKit's shell/lex.go",
  'docker/api/buildkit-trace.ts': 'one message format, written and read, field by field',
  'docker/cli/spec/buildx.ts': 'flags and help texts, as data',
  'docker/cli/template/exec.ts': "one walk over one state, as Go's text/template/exec.go",
  'docker/cli/template/parser.ts': "one recursive descent over one position, as Go's text/template/parse",
  'docker/cli/schema/types.ts': 'the Go types that --format can walk, as data',
  'docker/cli/spec/service.ts': 'flags and help texts, as data',
  'docker/compose/types.ts': "one model: the project as compose-go's types.Project, as types",
  'docker/compose/load/shapes.ts': 'the members of every struct in the order they are printed, as data',
  'docker/compose/load/schema/compose-schema.ts': 'the schema of Compose files, as data',
  'base/yaml/scanner.ts': "one scanner over one position, as libyaml's scanner.c",
  'base/toml/lexer.ts': "one lexer over one position, as go-toml's lexer.go",
  'docker/compose/spec/commands.ts': 'flags and help texts, as data',
  'docker/cli/spec/swarm.ts': 'flags and help texts, as data',
  'docker/daemon/config/flags/table.ts': 'flags and help texts, as data',
  'docker/cli/spec/system.ts': 'flags and help texts, as data',
};
const LINES = 250;

interface Source {
  readonly file: string;
  readonly imports: readonly string[];
  readonly lines: number;
}

const sources: readonly Source[] = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
  .map((entry) => {
    const absolute = path.join(entry.parentPath, entry.name);
    const text = readFileSync(absolute, 'utf8');
    const script = entry.name.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;
    const imports = ts.preProcessFile(script).importedFiles.map(({ fileName }) => fileName);
    return { file: path.relative(path.join(root, 'src'), absolute), imports, lines: text.split('\n').length - 1 };
  });

const folders = Object.keys(MAY_IMPORT).sort((a, b) => b.length - a.length);
const folderOf = (file: string): string | undefined =>
  folders.find((folder) => file === `${folder}.ts` || file.startsWith(`${folder}/`) || file.startsWith(`${folder}.`));

const allows = (from: string, to: string): boolean =>
  from === to || (MAY_IMPORT[from] ?? []).some((allowed) => to === allowed || to.startsWith(`${allowed}/`));

describe('the tree', () => {
  test('every source file belongs to a folder of the table', () => {
    expect(sources.filter(({ file }) => !folderOf(file)).map(({ file }) => file)).toEqual([]);
  });

  test('files import only what the table allows', () => {
    const wrong = sources.flatMap(({ file, imports }) =>
      imports
        .filter((imported) => imported.startsWith('.'))
        .map((imported) => path.join(path.dirname(file), imported))
        .filter((target) => !target.startsWith('..'))
        .filter((target) => !allows(folderOf(file) ?? '', folderOf(target) ?? ''))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('libraries stay where they belong', () => {
    const wrong = sources.flatMap(({ file, imports }) =>
      imports.flatMap((imported) =>
        Object.entries(LIBRARY_OF)
          .filter(
            ([library]) => imported === library || imported.startsWith(library.endsWith(':') ? library : `${library}/`),
          )
          .filter(([, owners]) => !owners.includes(folderOf(file) ?? ''))
          .map(() => `${file} imports ${imported}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('the table has no cycle', () => {
    const visit = (folder: string, trail: readonly string[]): void => {
      if (trail.includes(folder)) throw new Error(`cycle: ${[...trail, folder].join(' → ')}`);
      for (const allowed of MAY_IMPORT[folder] ?? []) visit(allowed, [...trail, folder]);
    };
    for (const folder of folders) visit(folder, []);
  });

  test(`no file has more than ${LINES} lines without a reason`, () => {
    const long = sources.filter(({ file, lines }) => lines > LINES && !LONG_FILES[file]);
    expect(long.map(({ file, lines }) => `${file}: ${lines}`)).toEqual([]);
  });

  test('there are no barrels and no drawers', () => {
    const drawers = sources.filter(({ file }) =>
      /(^|\/)(utils?|helpers?|common|misc)(\/|\.ts)|\/index\.ts$/.test(file),
    );
    expect(drawers.map(({ file }) => file)).toEqual([]);
  });
});

describe('the tests', () => {
  test('lie where their sources do', () => {
    const files = readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' });
    const tests = files.filter(
      (file) => file.endsWith('.test.ts') && !/^(e2e|clients|prose)\//.test(file) && file.includes('/'),
    );
    const known = new Set(sources.map(({ file }) => file.replace(/\.(ts|astro)$/, '')));
    const isFolder = (name: string): boolean => sources.some(({ file }) => file.startsWith(`${name}/`));
    const orphans = tests.filter(
      (file) => !known.has(file.replace(/\.test\.ts$/, '')) && !isFolder(path.dirname(file)),
    );
    expect(orphans).toEqual([]);
  });
});
