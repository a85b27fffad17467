/** A build that a client asks for over gRPC, or with a session, becomes a request of the Engine API. */
import { decode, encode } from '../../../base/bytes.ts';
import {
  encodeSolve,
  packLocals,
  RESULT_ID,
  SOLVE_HEADER,
  SOURCES_ID,
  type SolveAnswer,
  type SolveMessage,
  sourcesFromJson,
} from '../../../docker/api/buildkit-solve.ts';
import { TRACE_ID } from '../../../docker/api/buildkit-trace.ts';
import type { JsonMessage } from '../../../docker/api/jsonstream.ts';
import { type TarItem, unpackTar } from '../../../docker/api/tar.ts';
import type { ErrorSource } from '../../../docker/api/types/buildkit.ts';
import { receiveDirectory, sendDirectory } from './file-transfer.ts';
import { GrpcError } from './frames.ts';
import { message, parse } from './protobuf.ts';
import { ask, type Session } from './session.ts';

export type Ask = (request: Request) => Promise<Response>;

export interface BuildOrder {
  readonly ref: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly exporter: SolveMessage['exporter'];
  readonly cacheImports: readonly string[];
  readonly entitlements: readonly string[];
  /** An archive that was sent beside the request. */
  readonly upload?: Uint8Array;
  /** Nothing but the image's id is wanted. */
  readonly quiet?: boolean;
}

/** The request, with the client's files in it. */
export async function buildRequest(order: BuildOrder, session: Session): Promise<Request> {
  const { attrs } = order;
  const [files, errors]: [Record<string, readonly TarItem[]>, Record<string, string | null>] = [{}, {}];
  for (const [name, paths] of localsOf(attrs)) {
    try {
      files[name] = await receiveDirectory(session, name, paths);
      errors[name] = null;
    } catch (error) {
      // A remote context leaves the client without a directory of that name.
      if (error instanceof GrpcError && error.code === 5) continue;
      files[name] = [];
      errors[name] = error instanceof Error ? error.message : String(error);
    }
  }
  const upload = order.upload ?? (await uploaded(session, attrs.context ?? ''));
  const { context, ...rest } = attrs;
  const solve: SolveMessage = {
    ref: order.ref,
    attrs: upload || context === undefined ? rest : attrs,
    exporter: order.exporter,
    cacheImports: order.cacheImports,
    inlineCache: attrs['build-arg:BUILDKIT_INLINE_CACHE'] === '1',
    secrets: await secretsOf(session, files[attrs.dockerfilekey || 'dockerfile'] ?? []),
    entitlements: order.entitlements,
    sharedKey: session.sharedKey,
    locals: upload ? {} : errors,
    upload: upload !== undefined,
  };
  const body = upload ?? packLocals(files);
  return new Request(`http://docker/build?version=2&buildid=${encodeURIComponent(order.ref)}`, {
    method: 'POST',
    headers: { [SOLVE_HEADER]: encodeSolve(solve), 'Content-Type': 'application/x-tar' },
    body: body.slice(),
  });
}

/** The directories that the frontend reads: all of the context, the Dockerfile and what belongs to it. */
function localsOf(attrs: Readonly<Record<string, string>>): readonly (readonly [string, readonly string[]])[] {
  const file = attrs.filename || 'Dockerfile';
  const named = Object.entries(attrs)
    .filter(([key, value]) => key.startsWith('context:') && value.startsWith('local:'))
    .map(([, value]) => [value.slice('local:'.length), []] as const);
  return [
    [attrs.dockerfilekey || 'dockerfile', [file, `${file}.dockerignore`, file.toLowerCase()]],
    [attrs.contextkey || 'context', []],
    ...named,
  ];
}

/** An archive that the client holds ready: `docker build - < context.tar`. */
async function uploaded(session: Session, context: string): Promise<Uint8Array | undefined> {
  const path = /^http:\/\/buildkit-session(\/.*)$/.exec(context)?.[1];
  if (path === undefined) return undefined;
  const call = session.call('/moby.upload.v1.Upload/Pull', { urlpath: path });
  call.end();
  const pieces: Uint8Array[] = [];
  for await (const piece of call.replies) pieces.push(parse(piece).bytes(1));
  return Buffer.concat(pieces);
}

/** What the Dockerfile mounts as secrets, of which the client has some. */
async function secretsOf(session: Session, dockerfiles: readonly TarItem[]): Promise<Record<string, string>> {
  const text = dockerfiles.map(({ data }) => decode(data ?? new Uint8Array(0))).join('\n');
  const mounts = [...text.matchAll(/--mount=\S*type=secret\S*/g)].map(([mount]) => mount);
  const ids = mounts.map((mount) => {
    const value = (key: string): string | undefined => new RegExp(`(?:[=,]|^)${key}=([^,\\s]+)`).exec(mount)?.[1];
    return value('id') ?? value('(?:target|dst|destination)')?.split('/').pop() ?? '';
  });
  const secrets: Record<string, string> = {};
  for (const id of new Set(ids)) {
    try {
      const reply = await ask(session, '/moby.buildkit.secrets.v1.Secrets/GetSecret', message([1, id]));
      secrets[id] = Buffer.from(parse(reply).bytes(1)).toString('base64');
    } catch (error) {
      // One that the client does not have is missed, if at all, by the step that needs it.
      if (!(error instanceof GrpcError)) throw error;
    }
  }
  return secrets;
}

const PIECE = 32 << 10;

/** Files that were exported, base64 of an archive, go to the client while its build is still open. */
export async function deliver(order: BuildOrder, session: Session, files: string | undefined): Promise<void> {
  if (files === undefined) return;
  const archive = Buffer.from(files, 'base64');
  const call = session.call('/moby.filesync.v1.FileSend/DiffCopy', { 'buildkit-attachable-exporter-id': '0' });
  if (order.exporter?.type === 'local') return sendDirectory(call, unpackTar(archive));
  for (let at = 0; at < archive.length; at += PIECE) call.send(message([1, archive.subarray(at, at + PIECE)]));
  call.end();
  for await (const _ of call.replies);
}

/** Runs it: `onTrace` hears of each StatusResponse as bytes. Throws `GrpcError` when the build fails. */
export async function runBuild(
  ask: Ask,
  request: Request,
  onTrace: (status: Uint8Array) => void,
): Promise<SolveAnswer> {
  const response = await ask(request);
  if (!response.ok || !response.body) {
    const { message: said = '' } = (await response.json().catch(() => ({}))) as { readonly message?: string };
    throw new GrpcError(2, said);
  }
  let answer: SolveAnswer = { exporterResponse: {} };
  let sources: readonly ErrorSource[] = [];
  for await (const line of lines(response.body)) {
    const said = JSON.parse(line) as JsonMessage;
    if (said.error !== undefined) throw buildError(said.error, sources);
    if (said.id === TRACE_ID) onTrace(Buffer.from(String(said.aux), 'base64'));
    else if (said.id === SOURCES_ID) sources = sourcesFromJson(said.aux);
    else if (said.id === RESULT_ID) answer = said.aux as SolveAnswer;
  }
  return answer;
}

export async function* lines(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    yield* parts.filter((part) => part !== '');
  }
  if (rest !== '') yield rest;
}

/** google.rpc.Status with an errdefs.Source, which is JSON, for each place, so that the client shows the lines. */
function buildError(text: string, sources: readonly ErrorSource[]): GrpcError {
  const details = sources.map(({ info, ranges }) => {
    const data = Buffer.from(info.data).toString('base64');
    const source = JSON.stringify({ info: { filename: info.filename, data, language: info.language }, ranges });
    return [3, message([1, 'github.com/moby/buildkit/errdefs.Source+json'], [2, source])] as const;
  });
  return new GrpcError(2, text, details.length > 0 ? message([1, 2], [2, encode(text)], ...details) : undefined);
}
