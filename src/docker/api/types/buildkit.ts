// Models moby/buildkit client/graph.go: what a build says of itself while it runs. Times are milliseconds since the epoch.

export interface Vertex {
  /** `sha256:...`, what the other messages name it by. */
  readonly digest: string;
  readonly inputs: readonly string[];
  readonly name: string;
  readonly cached: boolean;
  readonly started?: number;
  readonly completed?: number;
  readonly error: string;
  readonly progressGroup?: ProgressGroup;
}

/** Vertices that are shown as one; a group of nothing but weak members stays hidden. */
export interface ProgressGroup {
  readonly id: string;
  readonly name: string;
  readonly weak: boolean;
}

/** A part of a vertex's work that has a progress of its own: `transferring context:`. */
export interface VertexStatus {
  readonly id: string;
  readonly vertex: string;
  readonly name: string;
  readonly current: number;
  readonly total: number;
  readonly timestamp: number;
  readonly started?: number;
  readonly completed?: number;
}

export interface VertexLog {
  readonly vertex: string;
  /** 1 for standard output, 2 for standard error. */
  readonly stream: number;
  readonly data: Uint8Array;
  readonly timestamp: number;
}

export interface SourcePosition {
  readonly line: number;
  readonly character: number;
}

export interface SourceRange {
  readonly start: SourcePosition;
  readonly end: SourcePosition;
}

export interface SourceInfo {
  readonly filename: string;
  readonly data: Uint8Array;
  readonly language: string;
}

export interface VertexWarning {
  readonly vertex: string;
  readonly level: number;
  readonly short: string;
  readonly detail: readonly string[];
  readonly url: string;
  readonly sourceInfo?: SourceInfo;
  readonly ranges: readonly SourceRange[];
}

export interface SolveStatus {
  readonly vertexes: readonly Vertex[];
  readonly statuses: readonly VertexStatus[];
  readonly logs: readonly VertexLog[];
  readonly warnings: readonly VertexWarning[];
}

/** Where in which file an error comes from. */
export interface ErrorSource {
  readonly info: SourceInfo;
  readonly ranges: readonly SourceRange[];
}
