// Models dpkg-deb(1) 1.21 (src/deb): -c, -I, -f, -x, -X, -e, -b.
import { formatMinute } from '../../base/dates.ts';
import { buildArchive, readArchive } from '../../host/packages/archive.ts';
import { parseParagraphs } from '../../host/packages/deb822.ts';
import { pathsOf, placeFile } from '../../host/packages/installed.ts';
import type { Package, PackageFile } from '../../host/packages/package.ts';
import { isExecutable, readNote } from '../../host/process/elf.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';

export const isDebAction = (action: string): boolean =>
  ['contents', 'info', 'field', 'extract', 'vextract', 'control', 'build'].includes(action);

const fail = async (proc: Process, message: string): Promise<number> => {
  await printError(proc, `dpkg-deb: error: ${message}\n`);
  return 2;
};

export async function debAction(proc: Process, action: string, operands: readonly string[]): Promise<number> {
  const [path = '', target] = operands;
  if (path === '') return fail(proc, `--${action} needs a .deb filename argument\n`);
  if (action === 'build') return build(proc, path, target);
  if (!proc.files.exists(path)) return fail(proc, `failed to read archive '${path}': No such file or directory`);
  const one = readArchive(proc.files.readFile(path));
  if (typeof one === 'string') return fail(proc, `'${path}' ${one}`);
  switch (action) {
    case 'contents':
      await print(proc, contents(proc, one));
      return 0;
    case 'field':
      await print(proc, fieldsOf(one, operands.slice(1)));
      return 0;
    case 'info':
      await print(proc, info(proc, one, path));
      return 0;
    case 'control':
      proc.files.mkdirAll(target ?? 'DEBIAN', 0o755);
      for (const [name, text] of controlFiles(one))
        proc.files.writeFile(`${target ?? 'DEBIAN'}/${name}`, text, {
          mode: name === 'control' || name.endsWith('s') ? 0o644 : 0o755,
        });
      return 0;
    default:
      return extract(proc, one, target, action === 'vextract');
  }
}

async function extract(proc: Process, one: Package, target: string | undefined, tell: boolean): Promise<number> {
  if (target === undefined)
    return fail(proc, '--extract needs a target directory.\nPerhaps you should be using dpkg --install ?');
  proc.files.mkdirAll(target, 0o755);
  for (const [path, file] of Object.entries(one.files ?? {})) {
    const at = `${target}${path}`;
    proc.files.mkdirAll(at.slice(0, at.lastIndexOf('/')), 0o755);
    if (!('directory' in file) && proc.files.exists(at)) proc.files.unlink(at);
    placeFile(proc.files, at, file, proc.kernel.arch);
  }
  if (tell)
    await print(
      proc,
      pathsOf(one)
        .sort()
        .map((path) => `.${path.replace(/\.$/, '')}\n`)
        .join(''),
    );
  return 0;
}

const controlFiles = (one: Package): [string, string][] => [
  ['control', `${one.control.trim()}\n`],
  ...(one.conffiles?.length ? [['conffiles', `${one.conffiles.join('\n')}\n`] as [string, string]] : []),
  ...Object.entries(one.scripts ?? {}).map(([name, text]): [string, string] => [name, text ?? '']),
  ...(one.triggers?.length ? [['triggers', `${one.triggers.join('\n')}\n`] as [string, string]] : []),
];

const modeText = (mode: number, type: string): string =>
  `${type}${[6, 3, 0]
    .map((shift) => {
      const bits = (mode >> shift) & 7;
      const special = mode & 0o4000 && shift === 6 ? 's' : bits & 1 ? 'x' : '-';
      return `${bits & 4 ? 'r' : '-'}${bits & 2 ? 'w' : '-'}${special}`;
    })
    .join('')}`;

function contents(proc: Process, one: Package): string {
  const date = formatMinute(proc.clock.now());
  return pathsOf(one)
    .sort()
    .map((path) => {
      const file: PackageFile = one.files?.[path] ?? { directory: true };
      const shown = path === '/.' ? './' : `.${path}`;
      const line = (type: string, mode: number, size: number, end: string): string =>
        `${modeText(mode, type)} root/root ${String(size).padStart(9)} ${date} ${end}\n`;
      if ('directory' in file) return line('d', file.mode ?? 0o755, 0, shown === './' ? shown : `${shown}/`);
      if ('link' in file) return line('l', 0o777, 0, `${shown} -> ${file.link}`);
      if ('text' in file) return line('-', file.mode ?? 0o644, new TextEncoder().encode(file.text).length, shown);
      return line('-', file.mode ?? 0o755, file.size, shown);
    })
    .join('');
}

function fieldsOf(one: Package, names: readonly string[]): string {
  const fields = parseParagraphs(one.control)[0] ?? new Map<string, string>();
  if (names.length === 0) return `${one.control.trim()}\n`;
  const [only] = names;
  if (names.length === 1 && only) return fields.has(only) ? `${fields.get(only)}\n` : '';
  return names.flatMap((name) => (fields.has(name) ? [`${name}: ${fields.get(name)}\n`] : [])).join('');
}

function info(proc: Process, one: Package, path: string): string {
  const members = controlFiles(one);
  const size = members.reduce((sum, [, text]) => sum + text.length, 0);
  const head = ` new Debian package, version 2.0.\n size ${proc.files.stat(path).size} bytes: control archive=${size} bytes.\n`;
  const lines = members.map(([name, text]) => {
    const count = text.split('\n').length - 1;
    const script = text.startsWith('#!') ? `      #!${/^#!\s*(\S+)/.exec(text)?.[1] ?? ''}` : '';
    return ` ${String(text.length).padStart(7)} bytes, ${String(count).padStart(5)} lines   ${script ? '*' : ' '}  ${name.padEnd(20)}${script ? ` ${script.trim()}` : ''}\n`;
  });
  return `${head}${lines.join('')}${one.control.trim().replace(/^/gm, ' ')}\n`;
}

const ARCHIVE_SIZE = /^Size:.*\n?/m;

/** Builds an archive of a directory that holds DEBIAN/control. */
async function build(proc: Process, directory: string, target: string | undefined): Promise<number> {
  const { files } = proc;
  const control = `${directory}/DEBIAN/control`;
  if (!files.exists(control))
    return fail(proc, `failed to open package info file '${control}' for reading: No such file or directory`);
  const text = files.readText(control).replace(ARCHIVE_SIZE, '');
  const fields = parseParagraphs(text)[0] ?? new Map<string, string>();
  const [name, version, arch] = ['Package', 'Version', 'Architecture'].map((field) => fields.get(field) ?? '');
  const tree: Record<string, PackageFile> = {};
  const walk = (path: string): void => {
    for (const entry of files.readdir(`${directory}${path}`)) {
      const at = `${path}/${entry.name}`;
      if (at === '/DEBIAN') continue;
      const full = `${directory}${at}`;
      if (entry.type === 'dir') {
        tree[at] = { directory: true, mode: files.stat(full).mode };
        walk(at);
      } else if (entry.type === 'symlink') tree[at] = { link: files.readlink(full) };
      else {
        const bytes = files.readFile(full);
        const note = isExecutable(bytes) ? readNote(bytes) : undefined;
        const { mode } = files.stat(full);
        tree[at] = note ? { elf: note, size: bytes.length, mode } : { text: new TextDecoder().decode(bytes), mode };
      }
    }
  };
  walk('');
  const read = (kind: string): string | undefined =>
    files.exists(`${directory}/DEBIAN/${kind}`) ? files.readText(`${directory}/DEBIAN/${kind}`) : undefined;
  const lines = (kind: string): string[] | undefined => read(kind)?.split('\n').filter(Boolean);
  const scripts = Object.fromEntries(
    ['preinst', 'postinst', 'prerm', 'postrm'].flatMap((kind) =>
      read(kind) === undefined ? [] : [[kind, read(kind) ?? '']],
    ),
  );
  const one: Package = {
    control: text,
    files: tree,
    scripts,
    ...(lines('conffiles') && { conffiles: lines('conffiles') ?? [] }),
    ...(lines('triggers') && { triggers: lines('triggers') ?? [] }),
  };
  const given = target ?? `${directory.replace(/\/$/, '')}.deb`;
  const out = files.isDirectory(given) ? `${given}/${name}_${version}_${arch}.deb` : given;
  await print(proc, `dpkg-deb: building package '${name}' in '${out}'.\n`);
  files.writeFile(out, buildArchive(one), { mode: 0o644 });
  return 0;
}

const SHORT: Readonly<Record<string, string>> = {
  c: 'contents',
  I: 'info',
  f: 'field',
  x: 'extract',
  X: 'vextract',
  e: 'control',
  b: 'build',
};

export const dpkgDeb: Program = async (proc) => {
  const args = proc.argv.slice(1).filter((arg) => !/^(?:-Z|-z|--root-owner-group|--no-)/.test(arg));
  const [first = '', ...operands] = args;
  const action = first.startsWith('--') ? first.slice(2) : (SHORT[first.slice(1, 2)] ?? '');
  if (!isDebAction(action))
    return fail(
      proc,
      'need an action option\n\nType dpkg-deb --help for help about manipulating *.deb files;\nType dpkg --help for help about installing and deinstalling packages.',
    );
  return debAction(proc, action, operands);
};
