// Models moby/buildkit solver/llbsolver/ops/file.go: COPY, ADD and WORKDIR make a layer.
import { since } from '../../engine-version.ts';
import { newId, type Ref } from './cache.ts';
import { applyActions } from './file-op.ts';
import type { LlbVertex } from './llb.ts';
import { filesOf, treeOf } from './trees.ts';
import type { BuildkitDeps } from './types.ts';

/** Where what is copied from is mounted. */
const mountPoint = ({ host, version, dataRoot }: BuildkitDeps): string =>
  since(version, 23)
    ? `${dataRoot}/tmp/buildkit-mount${host.random.int(900_000_000) + 100_000_000}`
    : `${dataRoot}/overlay2/${host.random.hex(64)}/merged`;

export async function fileLayer(
  deps: BuildkitDeps,
  op: Extract<LlbVertex['op'], { kind: 'file' }>,
  refs: readonly Ref[],
): Promise<Ref['layers'][number]> {
  const { host } = deps;
  const late = since(deps.version, 28);
  const id = newId(host.random);
  const base = op.hasBase ? (refs[0]?.layers ?? []) : [];
  const snapshot = deps.containerd.snapshotter.prepare(id, base, { init: false });
  try {
    await applyActions(
      {
        files: filesOf(snapshot.fs),
        root: `${deps.dataRoot}/overlay2/${id}/merged`,
        mounted: late ? '' : mountPoint(deps),
        shown: late ? '' : `${deps.dataRoot}/overlay2/${id}/merged`,
        late,
        clock: host.clock,
        source: (input) => {
          const ref = refs[input];
          return ref ? filesOf(treeOf(ref.layers, host.clock)) : undefined;
        },
      },
      op.actions,
    );
    return snapshot.commit();
  } finally {
    deps.containerd.snapshotter.remove(id);
  }
}
