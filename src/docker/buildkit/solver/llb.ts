// Models moby/buildkit client/llb and solver/pb/ops.proto: a build as a graph of operations.

import { toHex } from '../../../base/bytes.ts';
import { digestOf } from '../../../base/digest.ts';
import type { ProgressGroup } from '../../api/types/buildkit.ts';
import type { Platform } from '../../platforms.ts';
import type { LineRange } from '../dockerfile/errors.ts';

export interface CopyAction {
  readonly kind: 'copy';
  /** The vertex it copies from, by its place among the inputs; -1 for nothing. */
  readonly input: number;
  readonly src: string;
  readonly dest: string;
  /** `user:group`; empty for root. */
  readonly chown: string;
  readonly mode: number | undefined;
  readonly excludes: readonly string[];
  /** Wildcards, symlinks and the contents of directories are followed, as COPY and ADD do with files of a tree. */
  readonly wildcard: boolean;
  readonly contentsOnly: boolean;
  readonly unpack: boolean;
}

export interface MkfileAction {
  readonly kind: 'mkfile';
  readonly path: string;
  readonly mode: number;
  readonly data: Uint8Array;
}

export interface MkdirAction {
  readonly kind: 'mkdir';
  readonly path: string;
  readonly mode: number;
  readonly chown: string;
}

export type FileAction = CopyAction | MkfileAction | MkdirAction;

export interface ExecMount {
  readonly type: 'bind' | 'cache' | 'tmpfs' | 'secret' | 'ssh';
  /** The vertex that is mounted, by its place among the inputs; -1 for an empty tree. */
  readonly input: number;
  readonly selector: string;
  readonly target: string;
  readonly readOnly: boolean;
  readonly id: string;
  readonly sharing: string;
  /** Bytes, for tmpfs; 0 without a limit. */
  readonly size: number;
  readonly required: boolean;
  /** The variable that a secret becomes. */
  readonly env: string | undefined;
  readonly uid: number;
  readonly gid: number;
  readonly mode: number | undefined;
}

export type Op =
  /** `context` is the named context that it came by. */
  | { readonly kind: 'image'; readonly ref: string; readonly platform: Platform; readonly context: string }
  | {
      readonly kind: 'local';
      readonly name: string;
      readonly follow: readonly string[];
      readonly excludes: readonly string[];
    }
  | { readonly kind: 'upload' }
  | { readonly kind: 'http'; readonly url: string; readonly filename: string }
  | { readonly kind: 'git'; readonly remote: string }
  | {
      readonly kind: 'exec';
      readonly args: readonly string[];
      readonly env: readonly string[];
      /** Variables that are there while it runs, and count for nothing else. */
      readonly proxy: readonly string[];
      readonly cwd: string;
      readonly user: string;
      readonly hostname: string;
      readonly network: 'default' | 'host' | 'none';
      readonly extraHosts: string;
      readonly mounts: readonly ExecMount[];
      readonly shmSize: number;
      readonly ulimits: string;
    }
  /** The first input is what the actions change; none means an empty tree. */
  | { readonly kind: 'file'; readonly hasBase: boolean; readonly actions: readonly FileAction[] }
  /** The second input's layers on top of the first's. */
  | { readonly kind: 'merge'; readonly hasBase: boolean };

export interface LlbVertex {
  readonly digest: string;
  readonly op: Op;
  readonly inputs: readonly LlbVertex[];
  readonly name: string;
  readonly ignoreCache: boolean;
  readonly locations: readonly LineRange[];
  readonly group: ProgressGroup | undefined;
}

export interface VertexOptions {
  readonly name: string;
  readonly ignoreCache?: boolean;
  readonly locations?: readonly LineRange[];
  readonly group?: ProgressGroup | undefined;
}

/** Proxies make no difference. */
const replacer = (key: string, value: unknown): unknown =>
  key === 'proxy' ? undefined : value instanceof Uint8Array ? toHex(value) : value;

/** The operation as text: what makes two of them the same. */
export const opText = (op: Op): string => JSON.stringify(op, replacer);

/** Digests cover operation and inputs, not names, as in LLB. */
export function vertex(op: Op, inputs: readonly LlbVertex[], options: VertexOptions): LlbVertex {
  const { name, ignoreCache = false, locations = [], group } = options;
  const content = [opText(op), ignoreCache, ...inputs.map((input) => input.digest)].join('\n');
  return { digest: digestOf(content), op, inputs, name, ignoreCache, locations, group };
}
