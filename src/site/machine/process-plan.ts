/** The processes as a tree, with many of a kind gathered. */
import type { ProcessFacts } from '../../machine/state/host-state.ts';

export interface ProcessNode {
  readonly process: ProcessFacts;
  readonly children: readonly (ProcessNode | Gathered)[];
}

/** Brothers of one role, too many to be shown one by one. */
export interface Gathered {
  readonly role: ProcessFacts['role'];
  readonly members: readonly ProcessNode[];
}

/** So many brothers of one role are still shown one by one. */
const FEW = 4;

/** Of shims more are shown: each stands for a container. */
const isGathered = (role: ProcessFacts['role'], count: number): boolean => role !== 'shim' && count > FEW;

/** The roots: PID 1 alone, where there is one. */
export function planProcesses(processes: readonly ProcessFacts[]): readonly (ProcessNode | Gathered)[] {
  const known = new Set(processes.map(({ pid }) => pid));
  const childrenOf = Map.groupBy(processes, ({ parent }) => (known.has(parent) ? parent : 0));
  const nodes = (parent: number): (ProcessNode | Gathered)[] => {
    const all = (childrenOf.get(parent) ?? []).map(
      (process): ProcessNode => ({ process, children: nodes(process.pid) }),
    );
    const byRole = Map.groupBy(all, ({ process }) => process.role);
    return all.flatMap((node): (ProcessNode | Gathered)[] => {
      const { role } = node.process;
      const members = byRole.get(role) ?? [];
      if (!isGathered(role, members.length)) return [node];
      return members[0] === node ? [{ role, members }] : [];
    });
  };
  return nodes(0);
}
