// Models docker/cli cli/command/image/build.go (runBuild; v20.10.24 to v28.5.2): the archive that a build sends.
import { decode, encode, toHex } from '../../../../base/bytes.ts';
import { sha256Hex } from '../../../../base/digest.ts';
import { readAll } from '../../../../host/process/stdio.ts';
import { isTar } from '../../../api/tar.ts';
import { since } from '../../../engine-version.ts';
import type { Cli } from '../../cli.ts';
import { messageOf } from '../../errors.ts';
import { openError } from '../../opts/env.ts';
import { detectContext } from './detect.ts';
import { keepBuildFiles, readDockerignore } from './ignore.ts';
import { type Archive, addDockerfile, archiveOf, contextItems, localContext, validateContext } from './local.ts';
import { fetchRemote } from './remote.ts';

export interface PreparedContext extends Archive {
  /** The Dockerfile's path in the archive; empty for the engine's default. */
  readonly dockerfile: string;
}

/** The context of `docker build [-f file] given`. Throws in the CLI's words. */
export async function prepareContext(cli: Cli, given: string, file: string): Promise<PreparedContext> {
  const type = detectContext(cli.proc.files, given);
  if (type === 'stdin') return fromStdin(cli, file);
  if (type === 'local') return fromDirectory(cli, given, file);
  if (type === 'git') throw withoutGit(cli);
  return fromUrl(cli, given, file);
}

async function fromStdin(cli: Cli, file: string): Promise<PreparedContext> {
  if (file === '-') throw new Error("invalid argument: can't use stdin for both build context and dockerfile");
  try {
    return fromBytes(cli, await readAll(cli.proc), file);
  } catch (error) {
    const from = since(cli.version, 28) ? ' from STDIN' : '';
    throw new Error(`unable to prepare context${from}: ${messageOf(error)}`);
  }
}

/** An archive as it is; anything else is a Dockerfile. */
function fromBytes(cli: Cli, data: Uint8Array, file: string): PreparedContext {
  if (isCompressed(data) || isTar(data)) return { tar: data, size: data.length, dockerfile: file };
  if (file === '-') throw new Error('build context is not an archive');
  if (file !== '' && since(cli.version, 23))
    throw new Error('ambiguous Dockerfile source: both stdin and flag correspond to Dockerfiles');
  const common = { mode: 0o644, uid: 0, gid: 0, mtime: Math.floor(cli.proc.clock.now() / 1000) };
  return { ...archiveOf([{ ...common, name: 'Dockerfile', type: 'file', data }]), dockerfile: 'Dockerfile' };
}

/** gzip, bzip2, xz, zstd. */
const isCompressed = (data: Uint8Array): boolean =>
  ['1f8b08', '425a68', 'fd377a585a00', '28b52ffd'].some((magic) => toHex(data.subarray(0, 6)).startsWith(magic));

async function fromDirectory(cli: Cli, given: string, file: string): Promise<PreparedContext> {
  const { files, clock } = cli.proc;
  const { directory, dockerfile } = locate(cli, given, file);
  const outside = dockerfile.startsWith('../');
  const own = file === '-' ? await readAll(cli.proc) : outside ? readFile(cli, file) : undefined;
  const excludes = readDockerignore(files, directory);
  try {
    validateContext(files, directory, excludes);
  } catch (error) {
    throw new Error(`${since(cli.version, 28) ? '' : 'error '}checking context: ${messageOf(error)}`);
  }
  const items = contextItems(files, directory, keepBuildFiles(excludes, dockerfile));
  if (!own) return { ...archiveOf(items), dockerfile };
  const name = `.dockerfile.${sha256Hex(`${clock.now()} ${decode(own)}`).slice(0, 20)}`;
  const ignore = (before: Uint8Array | undefined): Uint8Array =>
    encode(`${before ? decode(before) : '.dockerignore'}\n${name}\n`);
  return { ...addDockerfile(items, name, own, ignore, clock.now()), dockerfile: name };
}

function locate(cli: Cli, given: string, file: string): ReturnType<typeof localContext> {
  try {
    return localContext(cli.proc.files, given, file);
  } catch (error) {
    throw new Error(`unable to prepare context: ${messageOf(error)}`);
  }
}

function readFile(cli: Cli, path: string): Uint8Array {
  if (cli.proc.files.isDirectory(path)) throw new Error(`read ${path}: is a directory`);
  try {
    return cli.proc.files.readFile(path);
  } catch (error) {
    throw new Error(`unable to open Dockerfile: ${openError(path, error).message}`);
  }
}

function withoutGit(cli: Cli): Error {
  const directories = (cli.proc.env.get('PATH') ?? '').split(':');
  if (directories.some((directory) => cli.proc.files.exists(`${directory}/git`))) {
    return new Error('building from a git repository is not part of this sandbox');
  }
  return new Error(`unable to prepare context: unable to find 'git': exec: "git": executable file not found in $PATH`);
}

/** Clients from 28 on lose the error of a context that cannot be fetched, and send nothing. */
async function fromUrl(cli: Cli, url: string, file: string): Promise<PreparedContext> {
  let data: Uint8Array;
  try {
    data = await fetchRemote(cli.proc, url);
  } catch (error) {
    if (since(cli.version, 28)) return { ...archiveOf([]), dockerfile: '' };
    throw new Error(`unable to prepare context: unable to download remote context ${url}: ${messageOf(error)}`);
  }
  return fromBytes(cli, data, file);
}
