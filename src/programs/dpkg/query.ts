// Models dpkg-query(1) 1.21 (src/query/main.c): -l, -s, -L, -S, -W with formats, -p, --control-path.
import { formatParagraphs } from '../../host/packages/deb822.ts';
import { type DatabaseEntry, isPresent, readDatabase, statusFields } from '../../host/packages/status.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { infoPath, pathsIn, shownName, versionOf } from './context.ts';
import { abbreviation, format, summaryOf } from './query-format.ts';

const HEADING =
  'Desired=Unknown/Install/Remove/Purge/Hold\n| Status=Not/Inst/Conf-files/Unpacked/halF-conf/Half-inst/trig-aWait/Trig-pend\n|/ Err?=(none)/Reinst-required (Status,Err: uppercase=bad)\n';

export const isQueryAction = (action: string): boolean =>
  ['list', 'status', 'listfiles', 'search', 'print-avail', 'show', 'control-path', 'control-list'].includes(action);

const toPattern = (glob: string): RegExp =>
  new RegExp(
    `^${glob
      .replace(/[.+^${}()|\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
  );

const byName = (a: DatabaseEntry, b: DatabaseEntry): number => (a.name < b.name ? -1 : 1);

/** Entries that match any pattern, and the patterns that none matches. */
function find(proc: Process, patterns: readonly string[], known: (entry: DatabaseEntry) => boolean) {
  const all = [...readDatabase(proc.files).values()].filter(known).sort(byName);
  if (patterns.length === 0) return { found: all, missing: [] };
  const tests = patterns.map((pattern) => ({ pattern, test: toPattern(pattern.replace(/:[\w-]+$/, '')) }));
  return {
    found: all.filter(({ name }) => tests.some(({ test }) => test.test(name))),
    missing: tests.filter(({ test }) => !all.some(({ name }) => test.test(name))).map(({ pattern }) => pattern),
  };
}

const MINIMA = [14, 12, 12, 33];

const PIPE_WIDTH = 80;

async function list(proc: Process, patterns: readonly string[]): Promise<number> {
  const known = (entry: DatabaseEntry): boolean => patterns.length > 0 || entry.state !== 'not-installed';
  const { found, missing } = find(proc, patterns, known);
  const rows = found.map((entry) => ({
    mark: abbreviation(entry),
    cells: [
      shownName(entry),
      versionOf(entry) || '<none>',
      entry.fields.get('Architecture') ?? '<none>',
      summaryOf(entry),
    ],
  }));
  if (rows.length > 0) {
    const widest = (column: number): number =>
      Math.max(MINIMA[column] ?? 0, ...rows.map(({ cells }) => cells[column]?.length ?? 0));
    const widths = [0, 1, 2].map(widest);
    const columns = proc.fds.get(1)?.tty?.size.cols;
    const room = (columns ?? PIPE_WIDTH) - 6 - widths.reduce((sum, width) => sum + width + 1, -1);
    const last = columns === undefined ? Math.max(MINIMA[3] ?? 0, widest(3)) : Math.max(MINIMA[3] ?? 0, room);
    const line = (mark: string, cells: readonly string[]): string =>
      `${mark} ${cells.map((text, column) => (column < 3 ? text.padEnd(widths[column] ?? 0) : text.slice(0, last))).join(' ')}\n`;
    const rule = `+++-${[...widths, last].map((width) => '='.repeat(width)).join('-')}\n`;
    const text = rows.map(({ mark, cells }) => line(mark, cells)).join('');
    await print(proc, `${HEADING}${line('||/', ['Name', 'Version', 'Architecture', 'Description'])}${rule}${text}`);
  }
  for (const pattern of missing) await printError(proc, `dpkg-query: no packages found matching ${pattern}\n`);
  return missing.length > 0 ? 1 : 0;
}

async function status(proc: Process, names: readonly string[]): Promise<number> {
  const database = readDatabase(proc.files);
  let failed = false;
  let printed = false;
  for (const name of names) {
    const entry = database.get(name.replace(/:[\w-]+$/, ''));
    if (!entry || (entry.state === 'not-installed' && !entry.fields.has('Version'))) {
      failed = true;
      await printError(
        proc,
        `dpkg-query: package '${name}' is not installed and no information is available\nUse dpkg --info (= dpkg-deb --info) to examine archive files.\n`,
      );
      continue;
    }
    await print(proc, `${printed ? '\n' : ''}${formatParagraphs([statusFields(entry)])}`);
    printed = true;
  }
  return failed ? 1 : 0;
}

async function listFiles(proc: Process, names: readonly string[]): Promise<number> {
  const database = readDatabase(proc.files);
  let failed = false;
  for (const [index, name] of names.entries()) {
    const entry = database.get(name.replace(/:[\w-]+$/, ''));
    if (!entry || entry.state === 'not-installed') {
      failed = true;
      await printError(
        proc,
        `dpkg-query: package '${name}' is not installed\nUse dpkg --contents (= dpkg-deb --contents) to list archive files contents.\n`,
      );
      continue;
    }
    if (index > 0) await print(proc, '\n');
    await print(
      proc,
      pathsIn(proc.files, entry)
        .map((path) => `${path}\n`)
        .join(''),
    );
  }
  return failed ? 1 : 0;
}

async function search(proc: Process, patterns: readonly string[]): Promise<number> {
  const entries = [...readDatabase(proc.files).values()].filter((entry) => entry.fields.has('Version')).sort(byName);
  let failed = false;
  for (const pattern of patterns) {
    const exact = pattern.startsWith('/') && !/[*?[]/.test(pattern);
    const test = /[*?[]/.test(pattern) ? toPattern(pattern) : undefined;
    const owners = new Map<string, string[]>();
    for (const entry of entries) {
      for (const path of pathsIn(proc.files, entry)) {
        const hit = test ? test.test(path) : exact ? path === pattern.replace(/(?<=.)\/$/, '') : path.includes(pattern);
        if (hit) owners.set(path, [...(owners.get(path) ?? []), shownName(entry)]);
      }
    }
    for (const [path, names] of owners) await print(proc, `${names.join(', ')}: ${path}\n`);
    if (owners.size > 0) continue;
    failed = true;
    await printError(proc, `dpkg-query: no path found matching pattern ${pattern}\n`);
  }
  return failed ? 1 : 0;
}

async function show(proc: Process, patterns: readonly string[], text: string): Promise<number> {
  const { found, missing } = find(
    proc,
    patterns,
    (entry) => patterns.length > 0 || isPresent(entry) || entry.state === 'config-files',
  );
  await print(proc, found.map((entry) => format(entry, text)).join(''));
  for (const pattern of missing) await printError(proc, `dpkg-query: no packages found matching ${pattern}\n`);
  return missing.length > 0 ? 1 : 0;
}

/** Options may stand among the operands here. */
export async function query(proc: Process, action: string, words: readonly string[], shape?: string): Promise<number> {
  const operands = words.filter((word) => !word.startsWith('-'));
  switch (action) {
    case 'list':
      return list(proc, operands);
    case 'status':
    case 'print-avail':
      if (operands.length > 0) return status(proc, operands);
      await print(proc, formatParagraphs([...readDatabase(proc.files).values()].map(statusFields)));
      return 0;
    case 'listfiles':
      return listFiles(proc, operands);
    case 'search':
      return search(proc, operands);
    case 'show':
      // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own placeholders
      return show(proc, operands, shape ?? '${binary:Package}\t${Version}\n');
    default: {
      const entry = readDatabase(proc.files).get(operands[0] ?? '');
      const kinds = ['list', 'md5sums', 'conffiles', 'triggers', 'preinst', 'postinst', 'prerm', 'postrm'];
      const paths = entry ? kinds.map((kind) => infoPath(entry, kind)).filter((path) => proc.files.exists(path)) : [];
      await print(proc, paths.map((path) => `${path}\n`).join(''));
      return entry ? 0 : 1;
    }
  }
}

const SHORT: Readonly<Record<string, string>> = {
  l: 'list',
  s: 'status',
  L: 'listfiles',
  S: 'search',
  W: 'show',
  p: 'print-avail',
  c: 'control-path',
};

const HELP = '\nUse --help for help about querying packages.\n';

export const dpkgQuery: Program = async (proc) => {
  let action: string | undefined;
  let shape: string | undefined;
  const operands: string[] = [];
  const args = proc.argv.slice(1);
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg.startsWith('--showformat=')) shape = arg.slice('--showformat='.length);
    else if (arg.startsWith('-f')) {
      const value = arg.slice(2).replace(/^=/, '');
      shape = value === '' ? args[++at] : value;
    } else if (/^--/.test(arg)) {
      const name = arg.slice(2);
      if (isQueryAction(name)) action = name;
    } else if (/^-./.test(arg)) action = SHORT[arg.charAt(1)];
    else operands.push(arg);
  }
  if (action === undefined) {
    await printError(proc, `dpkg-query: error: need an action option\n${HELP}`);
    return 2;
  }
  return query(proc, action, operands, shape);
};
