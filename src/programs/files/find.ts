// Models findutils find/ and busybox findutils/find.c.
import { callerOf } from '../../host/process/credentials.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, type Run, reason } from '../applet/applet.ts';
import { flush } from './find-actions.ts';
import { evaluate, type FindEntry, type FindState } from './find-expression.ts';
import { parseFind } from './find-parser.ts';
import { joined, lastPart } from './walk.ts';

export const find: Program = applet(
  { name: 'find', gnu: '+', busybox: '+', prepare: (args) => ['--', ...args] },
  async (run) => {
    const args = run.operands.filter((arg, index) => !(index === 0 && /^-[HLP]$/.test(arg)));
    const split = args.findIndex((arg) => /^[-(!]/.test(arg) && arg !== '-');
    const roots = split === 0 ? ['.'] : split < 0 ? args : args.slice(0, split);
    const plan = parseFind(run, split < 0 ? [] : args.slice(split));
    const state: FindState = { run, plan, pending: new Map(), quit: false };
    for (const root of roots.length > 0 ? roots : ['.']) {
      if (state.quit) break;
      await visit(state, root, lastPart(root), 0);
    }
    await flush(state);
    return run.status;
  },
);

/** Entries in the order the file system keeps them, as find shows them. */
function inOrder(run: Run, path: string): { readonly name: string }[] {
  const names = run.files.readdir(path).map((entry) => entry.name);
  const kept = run.files.resolve(path).inode.list(callerOf(run.proc));
  return kept.filter((name) => names.includes(name)).map((name) => ({ name }));
}

async function visit(state: FindState, path: string, name: string, depth: number): Promise<void> {
  const { run, plan } = state;
  let entry: FindEntry;
  try {
    const followed = run.operands[0] === '-L';
    entry = {
      path,
      name,
      depth,
      stat: followed && run.files.exists(path) ? run.files.stat(path) : run.files.lstat(path),
    };
  } catch (error) {
    return run.warn(run.busybox ? `${path}: ${reason(error)}` : `‘${path}’: ${reason(error)}`);
  }
  await run.proc.checkpoint();
  let prune = false;
  if (!plan.depthFirst && depth >= plan.minDepth) prune = (await evaluate(state, plan.expression, entry)).prune;
  if (state.quit) return;
  if (entry.stat.type === 'dir' && !prune && depth < plan.maxDepth) {
    try {
      for (const inside of inOrder(run, path)) {
        await visit(state, joined(path, inside.name), inside.name, depth + 1);
        if (state.quit) return;
      }
    } catch (error) {
      await run.warn(run.busybox ? `${path}: ${reason(error)}` : `‘${path}’: ${reason(error)}`);
    }
  }
  if (plan.depthFirst && depth >= plan.minDepth) await evaluate(state, plan.expression, entry);
}
