// Models moby builder/builder-next/exporter/mobyexporter and moby/buildkit exporter/containerimage/writer.go, exporter/local
// and exporter/tar.
import { digestOf } from '../../../base/digest.ts';
import { rfc3339Nano } from '../../../base/rfc3339.ts';
import type { TarItem } from '../../api/tar.ts';
import { since } from '../../engine-version.ts';
import type { ImageConfig, ImageHistory } from '../../registry/image-config.ts';
import { fullReference, parseReference, withDefaultTag } from '../../registry/reference.ts';
import type { Ref } from './cache.ts';
import type { ImageDraft } from './frontend/state.ts';
import { namedVertex, type Progress } from './progress.ts';
import { filesOf, itemsOf, treeOf } from './trees.ts';
import { type BuildkitDeps, type Exporter, SolveError, type SolveRequest, type SolveResult } from './types.ts';

/** The exporters of this engine; others are no part of it. */
export function checkExporter(exporter: Exporter | undefined): void {
  if (!exporter || ['moby', 'local', 'tar'].includes(exporter.type)) return;
  throw new SolveError(`exporter "${exporter.type}" could not be found`);
}

export async function exportResult(
  deps: BuildkitDeps,
  progress: Progress,
  { exporter, furtherExporters = [], inlineCache }: SolveRequest,
  ref: Ref,
  image: ImageDraft,
): Promise<SolveResult> {
  let result: SolveResult = { exporterResponse: {} };
  for (const [index, one] of (exporter ? [exporter, ...furtherExporters] : []).entries()) {
    const next =
      one.type === 'moby'
        ? await exportImage(deps, progress, one, ref, image, inlineCache)
        : await exportFiles(deps, progress, one, ref, index);
    result = { ...result, ...next, exporterResponse: { ...result.exporterResponse, ...next.exporterResponse } };
  }
  return result;
}

const LAYER_MS = 9;

async function exportImage(
  deps: BuildkitDeps,
  progress: Progress,
  exporter: Exporter,
  ref: Ref,
  draft: ImageDraft,
  inlineCache: boolean,
): Promise<SolveResult> {
  const { containerd, host } = deps;
  const info = namedVertex('exporting to image');
  const names = (exporter.attrs['name'] ?? '').split(',').filter((name) => name !== '');
  const full = names.map((name) => fullReference(withDefaultTag(parseReference(name, deps.version))));
  const id = await progress.run(info, async () => {
    const fresh = ref.created.filter((time) => time !== undefined).length;
    if (ref.layers.length > 0) {
      const layers = progress.status(info, 'exporting layers');
      await host.clock.sleep(fresh * LAYER_MS);
      layers.done();
    }
    if (inlineCache) progress.status(info, 'preparing layers for inline cache').done();
    const config = imageConfig(deps, draft, ref);
    const digest = digestOf(JSON.stringify(config));
    const writing = progress.status(info, `writing image ${digest}`);
    await host.clock.sleep(1);
    const known = containerd.images.get(digest);
    if (!known) {
      containerd.images.put({
        id: digest,
        config,
        layers: ref.layers,
        parent: undefined,
        references: new Set(),
        digests: new Set(),
        lastTagged: 0,
      });
    }
    deps.created(digest);
    writing.done();
    for (const [index, name] of full.entries()) {
      // Shown as it was asked for, without the tag that goes without saying.
      const asked = fullReference(parseReference(names[index] ?? name, deps.version));
      const naming = progress.status(info, `naming to ${asked}`);
      deps.tag(digest, name);
      naming.done();
    }
    return digest;
  });
  return {
    exporterResponse: {
      'containerimage.config.digest': id,
      'containerimage.digest': id,
      ...(full.length > 0 && { 'image.name': full.join(',') }),
    },
  };
}

/** The configuration as it is stored: keys in Go's order, history dated. */
function imageConfig(deps: BuildkitDeps, draft: ImageDraft, ref: Ref): ImageConfig {
  const history = datedHistory(draft.history, ref, deps.host.clock.now());
  const created = history.at(-1)?.created;
  const { architecture, os, variant } = draft.platform;
  return {
    architecture: architecture || deps.host.profile.arch,
    ...(draft.author !== '' && { author: draft.author }),
    config: draft.config,
    ...(created !== undefined && { created }),
    history,
    os,
    rootfs: { type: 'layers', diff_ids: ref.layers.map((layer) => layer.diffId) },
    ...(variant !== '' && { variant }),
  };
}

/** Entries with a layer are as old as it; those without take the time of their neighbours. */
function datedHistory(entries: readonly ImageHistory[], ref: Ref, now: number): ImageHistory[] {
  let layer = 0;
  const own = entries.map((entry) => {
    if (entry.empty_layer) return entry;
    const made = ref.created[layer++];
    return entry.created === undefined && made !== undefined ? { ...entry, created: rfc3339Nano(made) } : entry;
  });
  let created: string | undefined;
  let gap = false;
  for (const entry of own) {
    if (entry.created === undefined) gap = true;
    else {
      created = entry.created;
      if (gap) break;
    }
  }
  created ??= own.length === 0 ? undefined : rfc3339Nano(now);
  let undated = false;
  return own.map((entry) => {
    if (entry.created !== undefined) {
      if (undated) created = entry.created;
      return entry;
    }
    undated = true;
    return { ...(created !== undefined && { created }), ...entry };
  });
}

async function exportFiles(
  deps: BuildkitDeps,
  progress: Progress,
  exporter: Exporter,
  ref: Ref,
  index: number,
): Promise<SolveResult> {
  const late = since(deps.version, 23);
  const tar = exporter.type === 'tar';
  const name = late ? (tar ? 'exporting to client tarball' : 'exporting to client directory') : 'exporting to client';
  const info = index === 0 ? namedVertex(name) : { ...namedVertex(name), digest: digestOf(`${name} ${index}`) };
  const files: readonly TarItem[] = await progress.run(info, async () => {
    const items = itemsOf(filesOf(treeOf(ref.layers, deps.host.clock)));
    const size = items.reduce((sum, { data, name }) => sum + (data?.length ?? 0) + name.length + 40, 0);
    const status = progress.status(info, tar ? 'sending tarball' : 'copying files');
    await deps.host.clock.sleep(12 + size / 400_000);
    if (tar) status.done();
    else status.done(size);
    return items;
  });
  return { exporterResponse: {}, files };
}
