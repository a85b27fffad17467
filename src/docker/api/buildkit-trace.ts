// Models moby/buildkit api/services/control/control.proto: StatusResponse as protobuf, which POST /build?version=2 sends
// in base64 under the id `moby.buildkit.trace`.
import { concat, decode, encode } from '../../base/bytes.ts';
import type {
  ProgressGroup,
  SolveStatus,
  SourceInfo,
  SourcePosition,
  SourceRange,
  Vertex,
  VertexLog,
  VertexStatus,
  VertexWarning,
} from './types/buildkit.ts';

/** The stream messages of a build with BuildKit. */
export const TRACE_ID = 'moby.buildkit.trace';
export const IMAGE_ID = 'moby.image.id';

type Field = readonly [tag: number, value: number | string | Uint8Array | boolean | undefined];

const VARINT = 0;
const BYTES = 2;

function varint(value: number): Uint8Array {
  const out: number[] = [];
  let rest = value < 0 ? BigInt.asUintN(64, BigInt(Math.trunc(value))) : BigInt(Math.trunc(value));
  do {
    const low = Number(rest & 0x7fn);
    rest >>= 7n;
    out.push(rest > 0n ? low | 0x80 : low);
  } while (rest > 0n);
  return Uint8Array.from(out);
}

/** A message of fields; zero values are left out, as proto3 does. */
function message(fields: readonly Field[]): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const [tag, value] of fields) {
    if (value === undefined || value === '' || value === 0 || value === false) continue;
    if (typeof value === 'number' || typeof value === 'boolean') {
      parts.push(varint((tag << 3) | VARINT), varint(Number(value)));
    } else {
      const bytes = typeof value === 'string' ? encode(value) : value;
      parts.push(varint((tag << 3) | BYTES), varint(bytes.length), bytes);
    }
  }
  return concat(parts);
}

const each = <T>(tag: number, values: readonly T[], toBytes: (value: T) => Uint8Array): Field[] =>
  values.map((value) => [tag, toBytes(value)] as const);

function timestamp(ms: number | undefined): Uint8Array | undefined {
  if (ms === undefined) return undefined;
  const seconds = Math.floor(ms / 1000);
  return message([
    [1, seconds],
    [2, Math.round((ms - seconds * 1000) * 1e6)],
  ]);
}

const group = ({ id, name, weak }: ProgressGroup): Uint8Array =>
  message([
    [1, id],
    [2, name],
    [3, weak],
  ]);

const vertex = (one: Vertex): Uint8Array =>
  message([
    [1, one.digest],
    ...each(2, one.inputs, encode),
    [3, one.name],
    [4, one.cached],
    [5, timestamp(one.started)],
    [6, timestamp(one.completed)],
    [7, one.error],
    [8, one.progressGroup && group(one.progressGroup)],
  ]);

const status = (one: VertexStatus): Uint8Array =>
  message([
    [1, one.id],
    [2, one.vertex],
    [3, one.name],
    [4, one.current],
    [5, one.total],
    [6, timestamp(one.timestamp)],
    [7, timestamp(one.started)],
    [8, timestamp(one.completed)],
  ]);

const log = (one: VertexLog): Uint8Array =>
  message([
    [1, one.vertex],
    [2, timestamp(one.timestamp)],
    [3, one.stream],
    [4, one.data],
  ]);

const position = ({ line, character }: SourcePosition): Uint8Array =>
  message([
    [1, line],
    [2, character],
  ]);

const range = ({ start, end }: SourceRange): Uint8Array =>
  message([
    [1, position(start)],
    [2, position(end)],
  ]);

const info = ({ filename, data, language }: SourceInfo): Uint8Array =>
  message([
    [1, filename],
    [2, data],
    [4, language],
  ]);

const warning = (one: VertexWarning): Uint8Array =>
  message([
    [1, one.vertex],
    [2, one.level],
    [3, one.short],
    ...each(4, one.detail, encode),
    [5, one.url],
    [6, one.sourceInfo && info(one.sourceInfo)],
    ...each(7, one.ranges, range),
  ]);

/** The bytes of a StatusResponse. */
export const encodeStatus = (one: SolveStatus): Uint8Array =>
  message([
    ...each(1, one.vertexes, vertex),
    ...each(2, one.statuses, status),
    ...each(3, one.logs, log),
    ...each(4, one.warnings, warning),
  ]);

interface Read {
  number(tag: number): number;
  text(tag: number): string;
  bytes(tag: number): Uint8Array;
  all(tag: number): readonly Uint8Array[];
  /** The sub-message, if there is one. */
  one(tag: number): Uint8Array | undefined;
}

/** Reads a message. Throws RangeError when it ends too early or holds wire types this protocol does not use. */
function fieldsOf(data: Uint8Array): Read {
  const numbers = new Map<number, number>();
  const blobs = new Map<number, Uint8Array[]>();
  let at = 0;
  const next = (): number => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = data[at++];
      if (byte === undefined) throw new RangeError('protobuf: unexpected end of message');
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return Number(BigInt.asIntN(64, value));
    }
  };
  while (at < data.length) {
    const key = next();
    const tag = key >> 3;
    const wire = key & 7;
    if (wire === VARINT) numbers.set(tag, next());
    else if (wire === BYTES) {
      const length = next();
      if (at + length > data.length) throw new RangeError('protobuf: unexpected end of message');
      blobs.set(tag, [...(blobs.get(tag) ?? []), data.subarray(at, at + length)]);
      at += length;
    } else throw new RangeError(`protobuf: wire type ${wire} is not expected here`);
  }
  const bytes = (tag: number): Uint8Array => blobs.get(tag)?.at(-1) ?? new Uint8Array(0);
  return {
    number: (tag) => numbers.get(tag) ?? 0,
    text: (tag) => decode(bytes(tag)),
    bytes,
    all: (tag) => blobs.get(tag) ?? [],
    one: (tag) => blobs.get(tag)?.at(-1),
  };
}

function time(data: Uint8Array | undefined): number | undefined {
  if (!data) return undefined;
  const read = fieldsOf(data);
  return read.number(1) * 1000 + read.number(2) / 1e6;
}

/** The given times alone: with exactOptionalPropertyTypes an absent one must not be there. */
function times(read: Read, started: number, completed: number): { started?: number; completed?: number } {
  const from = time(read.one(started));
  const to = time(read.one(completed));
  return { ...(from !== undefined && { started: from }), ...(to !== undefined && { completed: to }) };
}

function readVertex(data: Uint8Array): Vertex {
  const read = fieldsOf(data);
  const grouped = read.one(8);
  return {
    digest: read.text(1),
    inputs: read.all(2).map((one) => decode(one)),
    name: read.text(3),
    cached: read.number(4) !== 0,
    ...times(read, 5, 6),
    error: read.text(7),
    ...(grouped && { progressGroup: readGroup(grouped) }),
  };
}

function readGroup(data: Uint8Array): ProgressGroup {
  const read = fieldsOf(data);
  return { id: read.text(1), name: read.text(2), weak: read.number(3) !== 0 };
}

function readStatus(data: Uint8Array): VertexStatus {
  const read = fieldsOf(data);
  return {
    id: read.text(1),
    vertex: read.text(2),
    name: read.text(3),
    current: read.number(4),
    total: read.number(5),
    timestamp: time(read.one(6)) ?? 0,
    ...times(read, 7, 8),
  };
}

function readLog(data: Uint8Array): VertexLog {
  const read = fieldsOf(data);
  return {
    vertex: read.text(1),
    timestamp: time(read.one(2)) ?? 0,
    stream: read.number(3),
    data: read.bytes(4).slice(),
  };
}

function readPosition(data: Uint8Array): SourcePosition {
  const read = fieldsOf(data);
  return { line: read.number(1), character: read.number(2) };
}

function readRange(data: Uint8Array): SourceRange {
  const read = fieldsOf(data);
  return { start: readPosition(read.bytes(1)), end: readPosition(read.bytes(2)) };
}

function readInfo(data: Uint8Array): SourceInfo {
  const read = fieldsOf(data);
  return { filename: read.text(1), data: read.bytes(2).slice(), language: read.text(4) };
}

function readWarning(data: Uint8Array): VertexWarning {
  const read = fieldsOf(data);
  const source = read.one(6);
  return {
    vertex: read.text(1),
    level: read.number(2),
    short: read.text(3),
    detail: read.all(4).map((one) => decode(one)),
    url: read.text(5),
    ...(source && { sourceInfo: readInfo(source) }),
    ranges: read.all(7).map(readRange),
  };
}

/** Reads a StatusResponse. Throws RangeError for what is none. */
export function decodeStatus(data: Uint8Array): SolveStatus {
  const read = fieldsOf(data);
  return {
    vertexes: read.all(1).map(readVertex),
    statuses: read.all(2).map(readStatus),
    logs: read.all(3).map(readLog),
    warnings: read.all(4).map(readWarning),
  };
}
