// Models moby/buildkit solver/progress.go (vertexStream) and util/progress: what a build tells of its vertices.
import { encode } from '../../../base/bytes.ts';
import type { Clock } from '../../../base/clock.ts';
import { digestOf } from '../../../base/digest.ts';
import type { ProgressGroup, SolveStatus, Vertex, VertexWarning } from '../../api/types/buildkit.ts';
import type { LlbVertex } from './llb.ts';
import type { Emit } from './types.ts';

export interface VertexInfo {
  readonly digest: string;
  readonly inputs: readonly string[];
  readonly name: string;
  readonly progressGroup?: ProgressGroup;
}

export interface Progress {
  /** Makes vertices known before they start. */
  announce(vertexes: readonly VertexInfo[]): void;
  /** A vertex is at work: tells its start, and its end when it resolves or fails. */
  run<T>(info: VertexInfo, work: () => Promise<T>): Promise<T>;
  /** Starts and ends at once. */
  instant(info: VertexInfo, options?: { readonly cached?: boolean; readonly error?: string }): void;
  /** A part of a vertex's work; the last call says that it is done. */
  status(info: VertexInfo, id: string, name?: string): StatusWriter;
  log(info: VertexInfo, stream: number, data: Uint8Array): void;
  warn(warning: VertexWarning): void;
}

export interface StatusWriter {
  update(current: number): void;
  done(current?: number): void;
}

/** A vertex that is no operation: its digest is that of its name. */
export const namedVertex = (name: string): VertexInfo => ({ digest: digestOf(name), inputs: [], name });

export const infoOf = (vertex: LlbVertex): VertexInfo => ({
  digest: vertex.digest,
  inputs: vertex.inputs.map((input) => input.digest),
  name: vertex.name,
  ...(vertex.group && { progressGroup: vertex.group }),
});

export function createProgress(clock: Pick<Clock, 'now'>, emit: Emit): Progress {
  const known = new Map<string, Vertex>();

  const settle = (vertex: Vertex): Vertex[] => {
    const out: Vertex[] = [];
    known.set(vertex.digest, vertex);
    if (vertex.started !== undefined) {
      for (const digest of vertex.inputs) {
        const input = known.get(digest);
        if (!input || input.cached || input.started !== undefined) continue;
        out.push(...settle({ ...input, cached: true, started: vertex.started, completed: vertex.started }));
      }
    }
    return [...out, vertex];
  };
  const tell = (vertex: Vertex): void => emit({ vertexes: settle(vertex) });
  const plain = (info: VertexInfo): Vertex => ({ ...info, cached: false, error: '' });

  return {
    announce(vertexes) {
      const fresh = vertexes.filter(({ digest }) => !known.has(digest)).map(plain);
      for (const vertex of fresh) known.set(vertex.digest, vertex);
      if (fresh.length > 0) emit({ vertexes: fresh });
    },
    async run(info, work) {
      const started = clock.now();
      tell({ ...plain(info), started });
      try {
        const result = await work();
        tell({ ...plain(info), started, completed: clock.now() });
        return result;
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        tell({ ...plain(info), started, completed: clock.now(), error: message });
        throw error;
      }
    },
    instant(info, { cached = false, error = '' } = {}) {
      const now = clock.now();
      tell({ ...plain(info), cached, error, started: now, completed: now });
    },
    status(info, id, name = '') {
      const started = clock.now();
      const base = { id, vertex: info.digest, name, total: 0, started };
      emit({ statuses: [{ ...base, current: 0, timestamp: started }] });
      let last = 0;
      return {
        update(current) {
          last = current;
          emit({ statuses: [{ ...base, current, timestamp: clock.now() }] });
        },
        done(current = last) {
          const now = clock.now();
          emit({ statuses: [{ ...base, current, timestamp: now, completed: now }] });
        },
      };
    },
    log(info, stream, data) {
      emit({ logs: [{ vertex: info.digest, stream, data, timestamp: clock.now() }] });
    },
    warn: (warning) => emit({ warnings: [warning] }),
  };
}

/** A whole message from its parts. */
export const wholeStatus = (part: Partial<SolveStatus>): SolveStatus => ({
  vertexes: [],
  statuses: [],
  logs: [],
  warnings: [],
  ...part,
});

/** Text as a log line. */
export const logLine = (text: string): Uint8Array => encode(`${text}\n`);
