// Models moby/buildkit source/local: files of the client, as far as the build asks for them.

import { compilePathMatch } from '../../../base/path-match.ts';
import { createPatternMatcher } from '../../../base/pattern-matcher.ts';
import type { TarItem } from '../../api/tar.ts';
import { since } from '../../engine-version.ts';
import type { Ref } from './cache.ts';
import type { Op } from './llb.ts';
import type { Progress, VertexInfo } from './progress.ts';
import { transferSize } from './transfer.ts';
import { layerOf } from './trees.ts';
import { type BuildkitDeps, SolveError, type SolveRequest } from './types.ts';

type LocalOp = Extract<Op, { readonly kind: 'local' }>;

const BYTES_PER_MS = 400_000;
const TRANSFER_MS = 4;
/** What it takes to say that there is nothing. */
const FAILED_BYTES = 51;

/** Says how much is sent. `label` is what the progress line calls it: `context`, `dockerfile`. */
export async function loadLocal(
  deps: BuildkitDeps,
  progress: Progress,
  info: VertexInfo,
  op: LocalOp,
  request: SolveRequest,
): Promise<Ref> {
  const { cache, host } = deps;
  const source = request.locals[op.name];
  const label = op.name === 'dockerfile' ? 'dockerfile' : op.name;
  const status = progress.status(info, `transferring ${label}:`, 'transferring');
  if (!source) {
    const none = Object.keys(request.locals).length === 0;
    throw new SolveError(none ? 'no local sources enabled' : `no access allowed to dir "${op.name}"`);
  }
  await host.clock.sleep(TRANSFER_MS);
  if (source.error !== undefined) status.done(FAILED_BYTES);
  if (source.error !== undefined) throw new SolveError(`error from sender: ${source.error}`);
  const items = selectItems(source.items, op.follow, op.excludes);
  const whole = op.name === 'dockerfile' || op.follow[0] === '.dockerignore';
  const key = `${op.name} ${request.sharedKey} ${op.follow[0] === '.dockerignore' ? '.dockerignore' : ''}`;
  const before = cache.sent.get(key);
  // Since 23 what the build begins with is sent anew every time.
  const known = whole && since(deps.version, 23) ? undefined : before?.files;
  const { bytes, files } = transferSize(items, known ?? new Map());
  await host.clock.sleep(bytes / BYTES_PER_MS);
  status.done(bytes);
  const layer = layerOf(items, host.clock);
  const record =
    before?.record ??
    cache.add({
      type: 'source.local',
      description: `local source for ${label}`,
      size: layer.size,
      mutable: true,
      drop: () => cache.sent.delete(key),
    });
  record.size = layer.size;
  cache.touch(record);
  cache.sent.set(key, { files, record });
  return { layers: [layer], created: [host.clock.now()], record };
}

/** The files that `follow` names (all when it is empty), without what is excluded; directories above them come along. */
export function selectItems(
  items: readonly TarItem[],
  follow: readonly string[],
  excludes: readonly string[],
): readonly TarItem[] {
  const excluded = createPatternMatcher(excludes);
  const taken = excludes.length === 0 ? items : items.filter(({ name }) => !excluded.matches(plain(name)));
  const kept = withParents(taken, items);
  if (follow.length === 0) return kept;
  const wanted = follow.map((path) => compilePathMatch(path));
  const links = kept.filter((item) => item.type === 'symlink');
  const targets = links.filter((item) => fits(plain(item.name), wanted)).flatMap((item) => linkTarget(item));
  const all = [...wanted, ...targets.map((path) => compilePathMatch(path.replace(/[*?[\\]/g, '\\$&')))];
  return withParents(
    kept.filter(({ name }) => fits(plain(name), all)),
    kept,
  );
}

const plain = (name: string): string => name.replace(/^(\.?\/)+/, '').replace(/\/+$/, '');

/** The path or a directory above it. */
function fits(path: string, wanted: readonly RegExp[]): boolean {
  const parts = path.split('/');
  return parts.some((_, index) => {
    const level = parts.slice(0, index + 1).join('/');
    return wanted.some((expression) => expression.test(level));
  });
}

/** Where a symlink of the tree leads, inside of it. */
function linkTarget(item: TarItem): string[] {
  const target = item.link ?? '';
  const from = target.startsWith('/') ? [] : plain(item.name).split('/').slice(0, -1);
  const parts = [...from];
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.length > 0 ? [parts.join('/')] : [];
}

function withParents(kept: readonly TarItem[], all: readonly TarItem[]): readonly TarItem[] {
  const names = new Set(kept.map(({ name }) => plain(name)));
  const parents = new Set(
    [...names].flatMap((name) =>
      name
        .split('/')
        .slice(0, -1)
        .map((_, index, parts) => parts.slice(0, index + 1).join('/')),
    ),
  );
  return all.filter(({ name, type }) => names.has(plain(name)) || (type === 'dir' && parents.has(plain(name))));
}
