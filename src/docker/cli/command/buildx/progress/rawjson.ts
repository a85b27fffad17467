// Models moby/buildkit util/progress/progressui/display.go (rawJSONDisplay): every message as a line of JSON.
import { toBase64 } from '../../../../../base/base64.ts';
import { encode } from '../../../../../base/bytes.ts';
import { rfc3339Nano } from '../../../../../base/rfc3339.ts';
import type { SolveStatus, Vertex, VertexLog, VertexStatus, VertexWarning } from '../../../../api/types/buildkit.ts';

/** client.SolveStatus as encoding/json writes it, with its newline. `indented` is how BuildKit 0.13 did it. */
export function rawJson(status: SolveStatus, indented: boolean): string {
  const value = {
    ...(status.vertexes.length > 0 && { vertexes: status.vertexes.map(vertex) }),
    ...(status.statuses.length > 0 && { statuses: status.statuses.map(vertexStatus) }),
    ...(status.logs.length > 0 && { logs: status.logs.map(vertexLog) }),
    ...(status.warnings.length > 0 && { warnings: status.warnings.map(vertexWarning) }),
  };
  return `${goJson(value, indented)}\n`;
}

/** Go escapes what HTML would take for markup. */
const goJson = (value: unknown, indented: boolean): string =>
  JSON.stringify(value, undefined, indented ? 2 : undefined).replace(
    /[<>&]/g,
    (ch) => `\\u00${ch.charCodeAt(0).toString(16)}`,
  );

const vertex = (one: Vertex): object => ({
  ...(one.digest !== '' && { digest: one.digest }),
  ...(one.inputs.length > 0 && { inputs: one.inputs }),
  ...(one.name !== '' && { name: one.name }),
  ...(one.started !== undefined && { started: rfc3339Nano(one.started) }),
  ...(one.completed !== undefined && { completed: rfc3339Nano(one.completed) }),
  ...(one.cached && { cached: true }),
  ...(one.error !== '' && { error: one.error }),
  ...(one.progressGroup && { progressGroup: one.progressGroup }),
});

const vertexStatus = (one: VertexStatus): object => ({
  id: one.id,
  ...(one.vertex !== '' && { vertex: one.vertex }),
  ...(one.name !== '' && { name: one.name }),
  ...(one.total !== 0 && { total: one.total }),
  current: one.current,
  timestamp: rfc3339Nano(one.timestamp),
  ...(one.started !== undefined && { started: rfc3339Nano(one.started) }),
  ...(one.completed !== undefined && { completed: rfc3339Nano(one.completed) }),
});

const vertexLog = (one: VertexLog): object => ({
  vertex: one.vertex,
  stream: one.stream,
  data: toBase64(one.data),
  timestamp: rfc3339Nano(one.timestamp),
});

const vertexWarning = (one: VertexWarning): object => ({
  ...(one.vertex !== '' && { vertex: one.vertex }),
  ...(one.level !== 0 && { level: one.level }),
  ...(one.short !== '' && { short: toBase64(encode(one.short)) }),
  ...(one.detail.length > 0 && { detail: one.detail.map((text) => toBase64(encode(text))) }),
  ...(one.url !== '' && { url: one.url }),
  ...(one.sourceInfo && {
    sourceInfo: {
      filename: one.sourceInfo.filename,
      data: toBase64(one.sourceInfo.data),
      language: one.sourceInfo.language,
    },
  }),
  ...(one.ranges.length > 0 && { range: one.ranges }),
});
