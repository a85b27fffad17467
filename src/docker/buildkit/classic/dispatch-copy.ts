// Models moby builder/dockerfile/dispatchers.go, copy.go and internals.go (v20.10.24 to v28.5.2): COPY and ADD.

import { cleanPath } from '../../../base/pattern-matcher.ts';
import { rfc3339Nano } from '../../../base/rfc3339.ts';
import { createMemfs } from '../../../host/fs/memfs.ts';
import type { Image, Layer, Snapshot } from '../../containerd/types.ts';
import { since } from '../../engine-version.ts';
import type { ImageConfig, ImageHistory } from '../../registry/image-config.ts';
import type { AddCommand, CopyCommand } from '../dockerfile/commands.ts';
import { archiveItems } from './archive-file.ts';
import { chownOwner } from './chown.ts';
import { type CopyTarget, copyInfo, extractItems, type Owner } from './copy-files.ts';
import { type CopyInfo, copyInfos, hashOfInfos } from './copy-infos.ts';
import { needsBuildKit } from './dispatch-run.ts';
import { isEmptyLayer } from './layers.ts';
import { withCommentString } from './run-config.ts';
import { filesOn, imageSource, type Source } from './source.ts';
import type { Dispatch } from './state.ts';
import { probeCache } from './steps.ts';
import type { RunConfig } from './types.ts';

interface Instruction {
  readonly name: 'ADD' | 'COPY';
  readonly infos: readonly CopyInfo[];
  readonly dest: string;
  readonly chown: string;
  readonly extract: boolean;
  readonly keepOwner: boolean;
}

const isUrl = (path: string): boolean => /^https?:\/\//.test(path);

export async function add(at: Dispatch, command: AddCommand): Promise<void> {
  if (command.chmod !== '') throw needsBuildKit('chmod');
  const infos = await infosOf(at, 'ADD', command, at.source);
  await perform(at, { name: 'ADD', infos, dest: command.dest, chown: command.chown, extract: true, keepOwner: false });
}

export async function copy(at: Dispatch, command: CopyCommand): Promise<void> {
  if (command.chmod !== '') throw needsBuildKit('chmod');
  const snapshot = command.from === '' ? undefined : await fromSnapshot(at, command.from);
  try {
    const source = snapshot ? imageSource(snapshot.fs, at.backend) : at.source;
    const infos = await infosOf(at, 'COPY', command, source);
    const { dest, chown } = command;
    const keepOwner = snapshot !== undefined && chown === '';
    await perform(at, { name: 'COPY', infos, dest, chown, extract: false, keepOwner });
  } finally {
    if (snapshot) at.backend.release(snapshot);
  }
}

/** The files of the stage or image that --from names. */
async function fromSnapshot({ stages, backend, options, output }: Dispatch, from: string): Promise<Snapshot> {
  try {
    const stage = stages.get(from);
    const pull = stage ? 'never' : options.pull ? 'always' : 'if-missing';
    const image = await backend.getImage(
      stage ? (stage.Image ?? '') : from,
      { pull, platform: options.platform },
      output,
    );
    return backend.prepare(image.layers);
  } catch (error) {
    throw new Error(`invalid from flag value ${from}: ${error instanceof Error ? error.message : error}`);
  }
}

async function infosOf(
  at: Dispatch,
  name: 'ADD' | 'COPY',
  { sources, dest }: AddCommand | CopyCommand,
  source: Source | undefined,
): Promise<CopyInfo[]> {
  const infos: CopyInfo[] = [];
  try {
    for (const path of sources) {
      if (isUrl(path)) infos.push(await downloaded(at, name, path, dest));
      else if (!source) throw new Error('missing build context');
      else infos.push(...copyInfos(source, path));
    }
    if (infos.length === 0) throw new Error('no source files were specified');
  } catch (error) {
    throw new Error(`${name} failed: ${error instanceof Error ? error.message : error}`);
  }
  if (infos.length > 1 && !dest.endsWith('/')) {
    throw new Error(
      `When using ${name} with more than one source file, the destination must be a directory and end with a /`,
    );
  }
  return infos;
}

async function downloaded(at: Dispatch, command: string, url: string, dest: string): Promise<CopyInfo> {
  if (command === 'COPY') throw new Error("source can't be a URL for COPY");
  const { backend, output, signal } = at;
  const { name, data, mtime } = await backend.download(url, signal);
  if (name === '' && dest.endsWith('/')) throw new Error(`cannot determine filename for source ${url}`);
  output.stdout('\n');
  const path = name || '__unnamed__';
  const fs = createMemfs({ type: 'ext4', source: 'download', dev: 0, clock: backend.clock });
  const source = imageSource(fs, backend);
  source.files.writeFile(`/${path}`, data, { mode: 0o600 });
  source.files.utimes(`/${path}`, mtime, mtime);
  return { source, path, hash: source.hash(path), downloaded: true };
}

async function perform(at: Dispatch, instruction: Instruction): Promise<void> {
  const { backend, state } = at;
  const { name, infos, dest, chown } = instruction;
  // Before 23 nothing stood between the owner and the checksum.
  const owned = chown === '' ? '' : `--chown=${chown}${since(backend.version, 23) ? ' ' : ''}`;
  const config = withCommentString(state.runConfig, `${name} ${owned}${hashOfInfos(infos)} in ${dest} `);
  if (await probeCache(at, config)) return;
  const base = backend.imageById(state.imageId);
  const snapshot = backend.prepare(base?.layers ?? []);
  try {
    const target = { files: filesOn(snapshot.fs), root: mergedDirectory(snapshot) };
    const path = destination(state.runConfig.WorkingDir ?? '', dest);
    const owner = chown === '' ? { uid: 0, gid: 0 } : chownOwner(target.files, chown);
    for (const info of infos) await place(at, instruction, target, path, info, owner);
    state.imageId = exportImage(at, base, snapshot.commit(), config);
  } finally {
    backend.release(snapshot);
  }
}

/** Where the driver has the layer mounted, for errors that name it. */
const mergedDirectory = ({ fs }: Snapshot): string =>
  fs.options.find((option) => option.startsWith('upperdir='))?.replace(/^upperdir=(.*)\/diff$/, '$1/merged') ?? '';

/** Relative to the working directory; a slash at the end stays. */
function destination(workingDir: string, dest: string): string {
  if (dest.startsWith('/')) return dest;
  const path = cleanPath(`/${workingDir}/${dest}`);
  return dest.endsWith('/') && path !== '/' ? `${path}/` : path;
}

async function place(
  { backend }: Dispatch,
  { extract, keepOwner }: Instruction,
  target: CopyTarget,
  dest: string,
  info: CopyInfo,
  owner: Owner,
): Promise<void> {
  const file = `/${info.path}`;
  if (extract && !info.downloaded && !info.source.files.isDirectory(file)) {
    const items = await archiveItems(info.source.files.readFile(file), backend.clock);
    if (items) return extractItems(target.files, dest, items);
  }
  copyInfo(target, dest, info, keepOwner ? undefined : owner);
}

/** An image of the base with one more layer. */
function exportImage({ backend, state }: Dispatch, base: Image | undefined, layer: Layer, config: RunConfig): string {
  const created = rfc3339Nano(backend.clock.now());
  const empty = isEmptyLayer(layer);
  const layers = [...(base?.layers ?? []), ...(empty ? [] : [layer])];
  const history: ImageHistory = {
    created,
    ...(state.maintainer && { author: state.maintainer }),
    created_by: (config.Cmd ?? []).join(' '),
    ...(empty && { empty_layer: true }),
  };
  const image: ImageConfig = {
    architecture: base?.config.architecture ?? backend.architecture,
    os: 'linux',
    ...(base?.config.variant && { variant: base.config.variant }),
    ...(state.maintainer && { author: state.maintainer }),
    created,
    config: state.runConfig as ImageConfig['config'],
    rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
    history: [...(base?.config.history ?? []), history],
    docker_version: backend.dockerVersion,
    container_config: config,
  };
  return backend.createImage(image, layers, base?.id);
}
