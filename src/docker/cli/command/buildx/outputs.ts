// Models docker/buildx util/buildflags/export.go and build/opt.go (CreateExports): --output, --load and --push.
import type { Files } from '../../../../host/fs/files.ts';
import { joinPath } from '../../../../host/fs/mounts.ts';
import { unpackTar } from '../../../api/tar.ts';
import { since } from '../../../engine-version.ts';
import type { Cli } from '../../cli.ts';
import { parseCsv } from '../../opts/csv.ts';

export interface ExportEntry {
  readonly type: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly dest: string;
}

/** Where exported files go. */
export interface Output {
  readonly kind: 'directory' | 'tar';
  /** A path, or `-` for standard output. */
  readonly dest: string;
}

/** `type=local,dest=out`, `out`, `-`. Throws Error. */
export function parseExport(text: string): ExportEntry {
  const fields = parseCsv(text);
  if (fields.length === 1 && fields[0] === text && !text.startsWith('type=')) {
    return text === '-' ? { type: 'tar', attrs: {}, dest: '-' } : { type: 'local', attrs: {}, dest: text };
  }
  let type = '';
  let dest = '';
  const attrs: Record<string, string> = {};
  for (const field of fields) {
    const at = field.indexOf('=');
    if (at < 0) throw new Error(`invalid value ${field}`);
    const key = field.slice(0, at).trim().toLowerCase();
    const value = field.slice(at + 1);
    if (key === 'type') type = value;
    else if (key === 'dest') dest = value;
    else attrs[key] = value;
  }
  if (type === '') throw new Error('type is required for output');
  if (type === 'registry') return { type: 'image', attrs: { ...attrs, push: 'true' }, dest };
  return { type, attrs, dest };
}

/** Where the files of an export go; undefined for exports without any. Throws Error. */
export function outputOf(cli: Cli, { type, dest }: ExportEntry): Output | undefined {
  const terminal = cli.proc.fds.get(1)?.tty !== undefined;
  if (type === 'local') {
    if (dest === '') throw new Error(`dest is required for local ${since(cli.version, 23) ? 'exporter' : 'output'}`);
    return { kind: 'directory', dest };
  }
  // The file is there before it is known that nothing comes.
  if ((type === 'docker' || type === 'oci') && dest !== '' && dest !== '-') {
    cli.proc.files.writeFile(dest, new Uint8Array(0), { mode: 0o644 });
  }
  if (type !== 'tar') return undefined;
  if (dest === '' || dest === '-') {
    if (terminal) throw new Error('dest file is required for tar exporter. refusing to write to console');
    return { kind: 'tar', dest: '-' };
  }
  if (cli.proc.files.isDirectory(dest)) throw new Error(`destination file ${dest} is a directory`);
  return { kind: 'tar', dest };
}

/** Writes what a build exported. */
export async function writeOutput(cli: Cli, output: Output, archive: Uint8Array | undefined): Promise<void> {
  if (!archive) return;
  if (output.kind === 'directory') return writeDirectory(cli.proc.files, output.dest, archive);
  if (output.dest === '-') return cli.out(archive);
  cli.proc.files.writeFile(output.dest, archive, { mode: 0o644 });
}

function writeDirectory(files: Files, dest: string, archive: Uint8Array): void {
  files.mkdirAll(dest, 0o755);
  const root = files.absolute(dest);
  for (const item of unpackTar(archive)) {
    const path = joinPath(root, item.name);
    if (item.type === 'dir') files.mkdirAll(path, item.mode);
    else {
      files.removeAll(path);
      if (item.type === 'symlink') files.symlink(item.link ?? '', path);
      else if (item.type === 'file') files.writeFile(path, item.data ?? new Uint8Array(0), { mode: item.mode });
    }
    if (item.type === 'file') files.utimes(path, item.mtime * 1000, item.mtime * 1000);
  }
}
