// Models moby/buildkit solver/llbsolver/ops/merge.go: layers on top of layers, without a copy.
import type { Ref } from './cache.ts';

/** The upper tree's layers on top of the lower one's. */
export const mergeLayers = (lower: Ref | undefined, upper: Ref): Ref => ({
  layers: [...(lower?.layers ?? []), ...upper.layers],
  created: [...(lower?.created ?? []), ...upper.created],
  record: upper.record,
});
