// Models docker/buildx build/opt.go (loadInputs; v0.13.1 to v0.29.1): the context, the Dockerfile and named contexts.

import { sha256Hex } from '../../../../base/digest.ts';
import { goStrerror, isErrno } from '../../../../host/errno.ts';
import type { Files } from '../../../../host/fs/files.ts';
import { readAll } from '../../../../host/process/stdio.ts';
import { packLocals } from '../../../api/buildkit-solve.ts';
import { isTar, type TarItem } from '../../../api/tar.ts';
import { since } from '../../../engine-version.ts';
import { familiarReference, parseReference } from '../../../registry/reference.ts';
import type { Call, Cli } from '../../cli.ts';
import { cut } from '../../opts/csv.ts';
import { contextItems } from '../build-context/local.ts';

export interface Inputs {
  readonly ref: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly locals: Readonly<Record<string, string | null>>;
  readonly sharedKey: string;
  readonly body: Uint8Array;
  readonly upload: boolean;
  /** What the client calls the Dockerfile. */
  readonly dockerfile: string;
}

interface Draft {
  readonly attrs: Record<string, string>;
  readonly locals: Record<string, readonly TarItem[]>;
  /** Why a local source cannot be read. */
  readonly errors: Record<string, string>;
  sharedKey: string;
  upload: Uint8Array | undefined;
}

/** Throws Error: `unable to prepare context: path "x" not found`. */
export async function loadInputs(cli: Cli, { args, flags }: Call): Promise<Inputs> {
  const context = args[0] ?? '';
  const file = flags.string('file');
  const { files } = cli.proc;
  const draft: Draft = { attrs: {}, locals: {}, errors: {}, sharedKey: '', upload: undefined };
  if (context === '') throw new Error('please specify build context (e.g. "." for the current directory)');
  let dockerfile: { readonly dir: string; readonly name: string } | Uint8Array | undefined;
  if (context === '-') dockerfile = await fromStdin(cli, draft, file);
  else if (files.exists(context) && files.isDirectory(context)) {
    draft.locals['context'] = contextItems(files, files.realpath(context), []);
    draft.sharedKey = files.absolute(context).split('/').pop() ?? '';
    dockerfile = file === '-' ? await readAll(cli.proc, 0) : splitFile(context, file);
  } else if (isRemote(context)) {
    draft.attrs['context'] = context;
    draft.attrs['filename'] = file || 'Dockerfile';
  } else throw new Error(`unable to prepare context: path ${JSON.stringify(context)} not found`);
  addDockerfile(cli, draft, dockerfile);
  for (const spec of flags.list('build-context')) addNamed(cli, draft, spec);
  const locals = Object.fromEntries(Object.keys(draft.locals).map((name) => [name, draft.errors[name] ?? null]));
  return {
    ref: newRef(cli, args),
    attrs: draft.attrs,
    locals,
    sharedKey: draft.sharedKey,
    body: draft.upload ?? packLocals(draft.locals),
    upload: draft.upload !== undefined,
    dockerfile:
      file === '-' ? 'stdin' : file || (context === '.' ? 'Dockerfile' : `${context.replace(/\/$/, '')}/Dockerfile`),
  };
}

const isRemote = (text: string): boolean => /^(https?:\/\/|git:\/\/|git@|ssh:\/\/|github\.com\/)/.test(text);

/** A build's id: 25 characters that differ from build to build. */
function newRef(cli: Cli, args: readonly string[]): string {
  const hex = sha256Hex(`${cli.proc.clock.now()} ${cli.proc.hostPid} ${args.join(' ')}`);
  return BigInt(`0x${hex}`).toString(36).slice(0, 25);
}

/** Standard input is the context when it is an archive, else the Dockerfile. */
async function fromStdin(
  cli: Cli,
  draft: Draft,
  file: string,
): Promise<{ dir: string; name: string } | Uint8Array | undefined> {
  if (file === '-') throw new Error("invalid argument: can't use stdin for both build context and dockerfile");
  const data = await readAll(cli.proc, 0);
  if (data.length === 0 && since(cli.version, 23)) {
    draft.attrs['filename'] = file || 'Dockerfile';
    return undefined;
  }
  const tar = data[0] === 0x1f && data[1] === 0x8b ? await gunzip(cli, data) : data;
  if (isTar(tar)) {
    draft.upload = tar;
    draft.attrs['filename'] = file || 'Dockerfile';
    return undefined;
  }
  if (file !== '') throw new Error('ambiguous Dockerfile source: both stdin and flag correspond to Dockerfiles');
  draft.locals['context'] = [];
  return data;
}

async function gunzip(cli: Cli, data: Uint8Array): Promise<Uint8Array> {
  const plain = new Blob([data.slice()]).stream().pipeThrough(new DecompressionStream('gzip'));
  try {
    return await cli.proc.clock.hold(new Response(plain).bytes());
  } catch {
    return data;
  }
}

function splitFile(context: string, file: string): { readonly dir: string; readonly name: string } {
  if (file === '') return { dir: context, name: 'Dockerfile' };
  const at = file.lastIndexOf('/');
  return { dir: at < 0 ? '.' : file.slice(0, at) || '/', name: file.slice(at + 1) };
}

function addDockerfile(cli: Cli, draft: Draft, source: { dir: string; name: string } | Uint8Array | undefined): void {
  if (!source) return;
  const { files, clock } = cli.proc;
  if (source instanceof Uint8Array) {
    const mtime = Math.floor(clock.now() / 1000);
    draft.locals['dockerfile'] = [
      { name: 'Dockerfile', type: 'file', mode: 0o644, uid: 0, gid: 0, mtime, data: source },
    ];
    draft.attrs['filename'] = 'Dockerfile';
    return;
  }
  const directory = dockerfileDirectory(cli, draft, source);
  if (directory === undefined) return;
  const lower =
    source.name === 'Dockerfile' && !files.exists(`${directory}/Dockerfile`) && files.exists(`${directory}/dockerfile`);
  const name = lower ? 'dockerfile' : source.name;
  draft.locals['dockerfile'] = [name, `${name}.dockerignore`].flatMap((one) => fileItem(files, directory, one));
  draft.attrs['filename'] = name;
}

/** Before 23 the daemon is the first to miss the directory. */
function dockerfileDirectory(cli: Cli, draft: Draft, source: { dir: string; name: string }): string | undefined {
  try {
    return realDirectory(cli.proc.files, source.dir);
  } catch (error) {
    if (since(cli.version, 23) || !(error instanceof Error)) throw error;
    draft.locals['dockerfile'] = [];
    draft.errors['dockerfile'] = error.message;
    draft.attrs['filename'] = source.name;
    return undefined;
  }
}

function realDirectory(files: Files, path: string): string {
  try {
    return files.realpath(path);
  } catch (error) {
    if (!isErrno(error)) throw error;
    throw new Error(`resolve : lstat ${path}: ${goStrerror(error.code)}`);
  }
}

function fileItem(files: Files, directory: string, name: string): TarItem[] {
  const path = `${directory}/${name}`;
  if (!files.exists(path)) return [];
  const { type, mode, mtime } = files.stat(path);
  if (type !== 'file') return [];
  const data = files.readFile(path);
  return [{ name, type: 'file', mode, uid: 0, gid: 0, mtime: Math.floor(mtime / 1000), data }];
}

/** --build-context name=value: a directory, an image or an address. */
function addNamed(cli: Cli, draft: Draft, spec: string): void {
  const [given, value] = cut(spec, '=');
  if (value === undefined) throw new Error(`invalid context value: ${spec}, expected key=value`);
  const name = contextName(cli, given);
  if (/^(docker-image|target|oci-layout|https?|git|ssh):/.test(value)) {
    draft.attrs[`context:${name}`] = value;
    return;
  }
  const { files } = cli.proc;
  const local = name === 'context' || name === 'dockerfile' ? `_${name}` : name;
  try {
    files.stat(value);
  } catch (error) {
    if (!isErrno(error)) throw error;
    throw new Error(`failed to get build context ${name}: stat ${value}: ${goStrerror(error.code)}`);
  }
  if (!files.isDirectory(value)) throw new Error(`failed to get build context path {${value} <nil>}: not a directory`);
  draft.locals[local] = contextItems(files, files.realpath(value), []);
  draft.attrs[`context:${name}`] = `local:${local}`;
}

function contextName(cli: Cli, given: string): string {
  try {
    return familiarReference(parseReference(given, cli.version)).replace(/:latest$/, '');
  } catch {
    throw new Error(`invalid context name ${given}`);
  }
}
