/**
 * What real clients tell BuildKit in a session of its own travels here with POST /build?version=2: this project's own
 * extension. The header holds a SolveMessage, base64 of JSON. The body is a tar archive with a directory for each local
 * source, or, with `upload`, the context itself. The answer ends with a line of id `hatoba.buildkit.result` (or, when the
 * build fails and the place in the Dockerfile is known, `hatoba.buildkit.sources` before the error).
 */
import { fromBase64, toBase64 } from '../../base/base64.ts';
import { decode, encode } from '../../base/bytes.ts';
import { packTar, type TarItem, unpackTar } from './tar.ts';
import type { ErrorSource } from './types/buildkit.ts';

export const SOLVE_HEADER = 'X-Hatoba-Solve';
export const RESULT_ID = 'hatoba.buildkit.result';
export const SOURCES_ID = 'hatoba.buildkit.sources';

export interface ExporterMessage {
  readonly type: string;
  readonly attrs: Readonly<Record<string, string>>;
}

export interface SolveMessage {
  readonly ref: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly exporter: ExporterMessage | null;
  readonly furtherExporters?: readonly ExporterMessage[];
  readonly cacheImports: readonly string[];
  readonly inlineCache: boolean;
  /** Base64, by id. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly entitlements: readonly string[];
  readonly sharedKey: string;
  /** Names of the local sources, with why one cannot be read. */
  readonly locals: Readonly<Record<string, string | null>>;
  /** The body is the context itself. */
  readonly upload: boolean;
}

export const encodeSolve = (message: SolveMessage): string => toBase64(encode(JSON.stringify(message)));

/** Throws for text that is no such message. */
export const decodeSolve = (text: string): SolveMessage => JSON.parse(decode(fromBase64(text))) as SolveMessage;

/** Local sources as one archive. */
export function packLocals(locals: Readonly<Record<string, readonly TarItem[]>>): Uint8Array {
  const items = Object.entries(locals).flatMap(([name, files]) =>
    files.map((item) => ({
      ...item,
      name: `${name}/${item.name}`,
      ...(item.type === 'link' && { link: `${name}/${item.link ?? ''}` }),
    })),
  );
  return packTar(items);
}

/** The local sources of an archive, by name. */
export function unpackLocals(archive: Uint8Array): Record<string, TarItem[]> {
  const locals: Record<string, TarItem[]> = {};
  for (const item of unpackTar(archive)) {
    const at = item.name.indexOf('/');
    const local = item.name.slice(0, at);
    const link = item.type === 'link' ? { link: (item.link ?? '').slice(local.length + 1) } : {};
    const list = locals[local] ?? [];
    list.push({ ...item, name: item.name.slice(at + 1).replace(/\/$/, ''), ...link });
    locals[local] = list;
  }
  return locals;
}

export interface SolveAnswer {
  readonly exporterResponse: Readonly<Record<string, string>>;
  /** Files for the client: base64 of a tar archive. */
  readonly files?: string;
}

/** Places in files, as JSON. */
export const sourcesToJson = (sources: readonly ErrorSource[]): unknown =>
  sources.map(({ info, ranges }) => ({ info: { ...info, data: toBase64(info.data) }, ranges }));

export const sourcesFromJson = (value: unknown): ErrorSource[] =>
  (value as { info: { filename: string; data: string; language: string }; ranges: ErrorSource['ranges'] }[]).map(
    ({ info, ranges }) => ({ info: { ...info, data: fromBase64(info.data) }, ranges }),
  );
