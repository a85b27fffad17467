// Models findutils find/tree.c: an expression, and what it says of a file.
import type { Stat } from '../../host/fs/types.ts';
import type { Run } from '../applet/applet.ts';
import { act, type FindAction } from './find-actions.ts';

export interface FindEntry {
  readonly path: string;
  readonly name: string;
  readonly depth: number;
  readonly stat: Stat;
}

export type Expression =
  | { readonly kind: 'and' | 'or' | 'comma'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'test'; readonly test: (entry: FindEntry) => boolean }
  | { readonly kind: 'prune' }
  | { readonly kind: 'action'; readonly action: FindAction };

export interface FindPlan {
  readonly expression: Expression;
  readonly maxDepth: number;
  readonly minDepth: number;
  readonly depthFirst: boolean;
}

export interface FindState {
  readonly run: Run;
  readonly plan: FindPlan;
  /** Paths gathered for `-exec … +`. */
  readonly pending: Map<FindAction, string[]>;
  quit: boolean;
}

export interface Verdict {
  readonly value: boolean;
  readonly prune: boolean;
}

export async function evaluate(state: FindState, expression: Expression, entry: FindEntry): Promise<Verdict> {
  switch (expression.kind) {
    case 'test':
      return { value: expression.test(entry), prune: false };
    case 'prune':
      return { value: true, prune: true };
    case 'action':
      return { value: await act(state, expression.action, entry), prune: false };
    case 'not': {
      const inner = await evaluate(state, expression.of, entry);
      return { value: !inner.value, prune: inner.prune };
    }
    default: {
      const left = await evaluate(state, expression.left, entry);
      if ((expression.kind === 'and' && !left.value) || (expression.kind === 'or' && left.value)) return left;
      const right = await evaluate(state, expression.right, entry);
      return { value: right.value, prune: left.prune || right.prune };
    }
  }
}
