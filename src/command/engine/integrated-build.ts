// Models docker/cli cli/command/image/build_buildkit.go (v20.10.24) from the engine's side: POST /build?version=2 with the
// files in a session, or in a request beside it.
import { encode } from '../../base/bytes.ts';
import { RESULT_ID, SOURCES_ID, type SolveAnswer } from '../../docker/api/buildkit-solve.ts';
import { IMAGE_ID, TRACE_ID } from '../../docker/api/buildkit-trace.ts';
import type { JsonMessage } from '../../docker/api/jsonstream.ts';
import type { Session } from './grpc/session.ts';
import { type Ask, type BuildOrder, buildRequest, deliver, lines } from './grpc/solve.ts';

const UPLOAD = 'upload-request';

interface Upload {
  readonly body: PromiseWithResolvers<Uint8Array>;
  readonly used: PromiseWithResolvers<void>;
}

/** Answers such builds; every other request goes on to `next`. */
export function integratedBuilds(
  sessionOf: (id: string) => Promise<Session | undefined>,
): (request: Request, next: Ask) => Promise<Response> {
  const uploads = new Map<string, Upload>();
  const uploadOf = (id: string): Upload => {
    const known = uploads.get(id) ?? { body: Promise.withResolvers(), used: Promise.withResolvers() };
    uploads.set(id, known);
    return known;
  };
  /** The archive of a build that waits for it: answered when it has been taken. */
  const takeUpload = async (id: string, request: Request): Promise<Response> => {
    const upload = uploadOf(id);
    upload.body.resolve(new Uint8Array(await request.arrayBuffer()));
    await upload.used.promise;
    uploads.delete(id);
    return new Response(null, { status: 200 });
  };
  return async (request, next) => {
    const query = new URL(request.url).searchParams;
    const [id, remote] = [query.get('buildid') ?? '', query.get('remote')];
    if (query.get('version') !== '2' || request.method !== 'POST') return next(request);
    if (id.startsWith(`${UPLOAD}:`)) return takeUpload(id.slice(UPLOAD.length + 1), request);
    if (remote !== 'client-session' && remote !== UPLOAD) return next(request);
    const session = await sessionOf(query.get('session') ?? '');
    if (!session) return next(request);
    const upload = remote === UPLOAD ? uploadOf(id) : undefined;
    const order = { ...orderOf(query), ...(upload && { upload: await upload.body.promise }) };
    upload?.used.resolve();
    const response = await next(await buildRequest(order, session));
    if (!response.ok || !response.body) return response;
    return new Response(delivering(response.body, order, session), response);
  };
}

/** What the client is to be told, its files delivered on the way. */
function delivering(body: ReadableStream<Uint8Array>, order: BuildOrder, session: Session): ReadableStream<Uint8Array> {
  const source = lines(body);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await source.next();
        if (done) return controller.close();
        const said = JSON.parse(value) as JsonMessage;
        if (said.id === RESULT_ID) await deliver(order, session, (said.aux as SolveAnswer).files);
        controller.enqueue(encode(told(said, value, order.quiet === true)));
      },
      async cancel() {
        await source.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

/** The line as it goes on; of a quiet build nothing but the image's id and what went wrong. */
function told(said: JsonMessage, line: string, quiet: boolean): string {
  if (said.id === RESULT_ID || said.id === SOURCES_ID || (quiet && said.id === TRACE_ID)) return '';
  if (quiet && said.id === IMAGE_ID) return `${JSON.stringify({ stream: `${(said.aux as { ID: string }).ID}\n` })}\n`;
  return `${line}\n`;
}

/** The query, as BuildKit's frontend and exporter are told it. */
function orderOf(query: URLSearchParams): BuildOrder {
  const text = (name: string): string => query.get(name) ?? '';
  const json = <T>(name: string, otherwise: T): T => (text(name) === '' ? otherwise : (JSON.parse(text(name)) as T));
  const prefixed = (prefix: string, name: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries(json<Record<string, string>>(name, {})).map(([key, value]) => [prefix + key, value]),
    );
  const [output] = json<readonly { readonly Type: string; readonly Attrs?: Record<string, string> }[]>('outputs', []);
  const network = text('networkmode');
  return {
    ref: text('buildid'),
    quiet: text('q') === '1',
    attrs: {
      filename: text('dockerfile') || 'Dockerfile',
      ...(text('target') !== '' && { target: text('target') }),
      ...(text('platform') !== '' && { platform: text('platform') }),
      ...(text('nocache') === '1' && { 'no-cache': '' }),
      ...(network !== '' && network !== 'default' && { 'force-network-mode': network }),
      'image-resolve-mode': text('pull') === '1' ? 'pull' : 'local',
      ...prefixed('build-arg:', 'buildargs'),
      ...prefixed('label:', 'labels'),
    },
    exporter: {
      type: output?.Type ?? 'moby',
      attrs: { ...output?.Attrs, ...(query.has('t') && { name: query.getAll('t').join(',') }) },
    },
    cacheImports: json<readonly string[]>('cachefrom', []),
    entitlements: network === 'host' ? ['network.host'] : [],
  };
}
