/** Which blocks of a page have to be run for one of them to print what it shows. */

export interface TryBlock {
  readonly host: string;
  /** Begins with a new machine. */
  readonly fresh: boolean;
}

/**
 * The blocks to run, in order, so that `wanted` is run: those on its machine that come before it and have not been run
 * since that machine was new, and itself. `done` holds the indexes of blocks that have been run.
 */
export function blocksToRun(blocks: readonly TryBlock[], wanted: number, done: ReadonlySet<number>): number[] {
  const host = blocks[wanted]?.host;
  const first = startOf(blocks, wanted);
  const before = blocks.flatMap((block, index) =>
    index >= first && index < wanted && block.host === host && !done.has(index) ? [index] : [],
  );
  return [...before, wanted];
}

/** The block with which the machine of `wanted` is new. */
export function startOf(blocks: readonly TryBlock[], wanted: number): number {
  const host = blocks[wanted]?.host;
  const start = blocks.findLastIndex((block, index) => index <= wanted && block.fresh && block.host === host);
  return Math.max(start, 0);
}
