// Models docker/cli cli/command/container/cp.go and the naming rules of moby pkg/archive/copy.go.
import { humanSize } from '../../../../base/sizes.ts';
import { goStrerror, isErrno } from '../../../../host/errno.ts';
import { readAll } from '../../../../host/process/stdio.ts';
import { packTar, unpackTar } from '../../../api/tar.ts';
import type { PathStat } from '../../../api/types/container.ts';
import { containerStatPath, copyFromContainer, copyToContainer } from '../../../client/copy.ts';
import { since } from '../../../engine-version.ts';
import type { Call, Cli, Command } from '../../cli.ts';
import { absolutePath } from '../../flag-checks.ts';
import { collect, extract } from './local-archive.ts';

export const copy: Command = async (cli, call) => {
  const [source = '', destination = ''] = call.args;
  if (source === '') throw new Error('source can not be empty');
  if (destination === '') throw new Error('destination can not be empty');
  const from = splitArgument(source);
  const to = splitArgument(destination);
  if (from.container !== undefined && to.container !== undefined)
    throw new Error('copying between containers is not supported');
  if (from.container !== undefined) return download(cli, call, from.container, from.path, to.path);
  if (to.container !== undefined) return upload(cli, call, from.path, to.container, to.path);
  throw new Error('must specify at least one container source');
};

/** `container:path`, or a path of this machine: absolute, beginning with a dot, or without a colon. */
function splitArgument(text: string): { container?: string; path: string } {
  const at = text.indexOf(':');
  if (text.startsWith('/') || at < 0 || text.startsWith('.')) return { path: text };
  return { container: text.slice(0, at), path: text.slice(at + 1) };
}

const isDirectory = (stat: PathStat): boolean => stat.mode >= 0x80000000;
const isLink = (stat: PathStat): boolean => (stat.mode & 0x08000000) !== 0;
const baseName = (path: string): string => path.replace(/\/+$/, '').replace(/^.*\//, '');
const parentOf = (path: string): string => path.replace(/\/+$/, '').replace(/\/[^/]*$/, '') || '/';
/** `dir/.` stands for what is in the directory. */
const isContents = (path: string): boolean => /(^|\/)\.$/.test(path);

async function done(cli: Cli, call: Call, bytes: number, target: string): Promise<void> {
  if (!since(cli.version, 23) || isQuiet(cli, call)) return;
  await cli.err(`Successfully copied ${size(bytes)} to ${target}\n`);
}

/** Unless told otherwise only a terminal is told. */
const isQuiet = (cli: Cli, { flags }: Call): boolean =>
  flags.changed('quiet') ? flags.bool('quiet') : cli.proc.fds.get(2)?.tty === undefined;

/** A path that can only be meant as a directory. */
const assertsDirectory = (path: string): boolean => path === '' || path.endsWith('/') || isContents(path);

const size = (bytes: number): string => (bytes < 1000 ? `${bytes}B` : humanSize(bytes, 3));

async function download(cli: Cli, call: Call, container: string, path: string, target: string): Promise<void> {
  const { files } = cli.proc;
  const local = target === '-' ? '-' : absolutePath(cli)(target);
  if (local !== '-' && !files.isDirectory(parentOf(local))) {
    const directory = parentOf(local);
    throw new Error(`invalid output path: directory ${JSON.stringify(directory)} does not exist`);
  }
  let source = path;
  if (call.flags.bool('follow-link')) {
    const stat = await containerStatPath(cli.api, container, source).catch(() => undefined);
    if (stat && isLink(stat))
      source = stat.linkTarget.startsWith('/') ? stat.linkTarget : `${parentOf(source)}/${stat.linkTarget}`;
  }
  const { stat, archive } = await copyFromContainer(cli.api, container, source);
  if (local === '-') return cli.out(archive);
  const items = unpackTar(archive);
  const root = (items[0]?.name ?? stat.name).replace(/\/+$/, '').split('/')[0] ?? stat.name;
  const exists = files.exists(local);
  const intoDirectory = exists && files.isDirectory(local);
  if (!exists && assertsDirectory(target) && !isDirectory(stat)) throw new Error('no such directory');
  if (isDirectory(stat) && exists && !intoDirectory) throw new Error('cannot copy directory');
  if (isContents(path) && !intoDirectory && exists) throw new Error('cannot copy directory');
  const clean = local.replace(/\/+$/, '') || '/';
  const contents = isContents(path) && isDirectory(stat);
  if (intoDirectory) extract(files, clean, items, { from: root, to: contents ? '' : baseName(path) || root });
  else extract(files, parentOf(clean), items, { from: root, to: baseName(clean) });
  await done(cli, call, archive.length, `${local}`);
}

async function upload(cli: Cli, call: Call, path: string, container: string, target: string): Promise<void> {
  const { files } = cli.proc;
  let destination = target;
  let stat = await containerStatPath(cli.api, container, destination).catch(() => undefined);
  if (stat && isLink(stat)) {
    destination = stat.linkTarget.startsWith('/') ? stat.linkTarget : `${parentOf(destination)}/${stat.linkTarget}`;
    stat = await containerStatPath(cli.api, container, destination).catch(() => undefined);
  }
  const options = { copyUidGid: call.flags.bool('archive'), allowOverwriteDirWithFile: false };
  if (path === '-') {
    if (!stat || !isDirectory(stat)) throw new Error(`destination "${container}:${target}" must be a directory`);
    return copyToContainer(cli.api, container, destination, await readAll(cli.proc), options);
  }
  const local = absolutePath(cli)(path);
  const source = sourceStat(cli, local, call.flags.bool('follow-link'));
  const directory = source === 'dir';
  const follows = call.flags.bool('follow-link') || isContents(path) || path.endsWith('/');
  if (stat && isDirectory(stat)) {
    const name = isContents(path) ? '.' : baseName(path);
    const archive = packTar(collect(files, local.replace(/\/\.?$/, '') || '/', name, follows));
    await copyToContainer(cli.api, container, destination, archive, options);
    return done(cli, call, archive.length, `${container}:${destination}`);
  }
  if (directory && stat) throw new Error('cannot copy directory');
  if (!stat && !directory && assertsDirectory(destination)) throw new Error('no such directory');
  const archive = packTar(collect(files, local.replace(/\/\.?$/, '') || '/', baseName(destination), follows));
  await copyToContainer(cli.api, container, parentOf(destination), archive, options);
  return done(cli, call, archive.length, `${container}:${destination}`);
}

function sourceStat(cli: Cli, path: string, follow: boolean): string {
  try {
    return (follow ? cli.proc.files.stat(path) : cli.proc.files.lstat(path)).type;
  } catch (error) {
    if (isErrno(error)) throw new Error(`lstat ${path.replace(/\/+$/, '')}: ${goStrerror(error.code)}`);
    throw error;
  }
}
