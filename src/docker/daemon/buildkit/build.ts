// Models moby builder/builder-next/builder.go (Build): a request of the Engine API becomes one of BuildKit, and its trace
// becomes lines of JSON.
import { fromBase64, toBase64 } from '../../../base/base64.ts';
import {
  decodeSolve,
  RESULT_ID,
  SOURCES_ID,
  type SolveAnswer,
  sourcesToJson,
  unpackLocals,
} from '../../api/buildkit-solve.ts';
import { encodeStatus, IMAGE_ID, TRACE_ID } from '../../api/buildkit-trace.ts';
import type { JsonMessage } from '../../api/jsonstream.ts';
import { packTar, unpackTar } from '../../api/tar.ts';
import type { ImageBuildRequest } from '../../api/types/build.ts';
import { newId } from '../../buildkit/solver/cache.ts';
import { wholeStatus } from '../../buildkit/solver/progress.ts';
import { solve } from '../../buildkit/solver/solve.ts';
import { SolveError, type SolveRequest, type SolveResult } from '../../buildkit/solver/types.ts';
import { since } from '../../engine-version.ts';
import { invalidParameter, notModelled, unknown } from '../../errdefs/errdefs.ts';
import { parsePlatform } from '../../platforms.ts';
import { fullReference, parseReference, withDefaultTag } from '../../registry/reference.ts';
import type { Daemon } from '../daemon.ts';
import { createQueue } from '../queue.ts';
import { buildkitDeps } from './deps.ts';

/**
 * Builds with BuildKit: its trace, and in the end the image's id. Throws DockerError before the first message for what is
 * wrong with the request.
 */
export async function* buildWithBuildkit(
  daemon: Daemon,
  request: ImageBuildRequest,
  context: Uint8Array,
  signal: AbortSignal,
): AsyncGenerator<JsonMessage, string> {
  const own = request.solve !== '';
  const asked = own ? ownRequest(request.solve, context) : plainRequest(daemon, request, context);
  checkNetwork(asked);
  if (!since(daemon.version, 23)) checkPlatform(asked);
  const queue = createQueue<JsonMessage>();
  const building = solve(
    asked,
    buildkitDeps(daemon, daemon.buildCache),
    (status) => queue.push({ id: TRACE_ID, aux: toBase64(encodeStatus(wholeStatus(status))) }),
    signal,
  );
  building.then(
    () => queue.end(),
    () => queue.end(),
  );
  yield* queue;
  let result: SolveResult;
  try {
    result = await building;
  } catch (error) {
    if (own && error instanceof SolveError && error.sources.length > 0) {
      yield { id: SOURCES_ID, aux: sourcesToJson(error.sources) };
    }
    throw unknown(error instanceof Error ? error.message : String(error));
  }
  const id = result.exporterResponse['containerimage.config.digest'] ?? '';
  if (id !== '') yield { id: IMAGE_ID, aux: { ID: id } };
  if (own) {
    const answer: SolveAnswer = {
      exporterResponse: result.exporterResponse,
      ...(result.files && { files: toBase64(packTar(result.files)) }),
    };
    yield { id: RESULT_ID, aux: answer };
  }
  return id;
}

/** What this project's own client sends. */
function ownRequest(header: string, body: Uint8Array): SolveRequest {
  const message = decodeSolve(header);
  const files = message.upload ? {} : unpackLocals(body);
  return {
    ref: message.ref,
    frontendAttrs: message.attrs,
    locals: Object.fromEntries(
      Object.entries(message.locals).map(([name, error]) => [
        name,
        { items: files[name] ?? [], ...(error !== null && { error }) },
      ]),
    ),
    ...(message.upload && { upload: unpackTar(body) }),
    exporter: message.exporter ?? undefined,
    furtherExporters: message.furtherExporters ?? [],
    cacheImports: message.cacheImports,
    inlineCache: message.inlineCache,
    secrets: Object.fromEntries(Object.entries(message.secrets).map(([id, data]) => [id, fromBase64(data)])),
    entitlements: message.entitlements,
    sharedKey: message.sharedKey,
  };
}

/** A request without a session: the context is the body, as SDKs send it. */
function plainRequest(daemon: Daemon, request: ImageBuildRequest, body: Uint8Array): SolveRequest {
  if (request.remote === 'client-session') throw notModelled('a build session over POST /session');
  if (request.outputs.length > 1) throw invalidParameter('multiple outputs not supported');
  const network = request.hostConfig.NetworkMode ?? '';
  const names = request.tags.map((tag) => fullReference(withDefaultTag(parseReference(tag, daemon.version))));
  const [output] = request.outputs;
  const hosts = (request.hostConfig.ExtraHosts ?? []).map((host) => host.replace(/[:=]/, '='));
  const prefixed = (prefix: string, values: Readonly<Record<string, string | null>>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(values).flatMap(([key, value]) => (value === null ? [] : [[`${prefix}${key}`, value]])),
    );
  return {
    ref: newId(daemon.host.random),
    frontendAttrs: {
      filename: request.dockerfile || 'Dockerfile',
      ...(request.target !== '' && { target: request.target }),
      ...(request.platform !== '' && { platform: request.platform }),
      ...(request.noCache && { 'no-cache': '' }),
      'image-resolve-mode': request.pull ? 'pull' : 'local',
      ...(network !== '' && network !== 'default' && { 'force-network-mode': network }),
      ...(hosts.length > 0 && { 'add-hosts': hosts.join(',') }),
      ...(request.remote !== '' && { context: request.remote }),
      ...prefixed('build-arg:', request.buildArgs),
      ...prefixed('label:', request.labels),
    },
    locals: {},
    ...(request.remote === '' && { upload: unpackTar(body) }),
    exporter: {
      type: output === undefined ? 'moby' : output.Type,
      attrs: { ...output?.Attrs, ...(names.length > 0 && { name: names.join(',') }) },
    },
    cacheImports: request.cacheFrom,
    inlineCache: request.buildArgs['BUILDKIT_INLINE_CACHE'] === '1',
    secrets: {},
    entitlements: network === 'host' ? ['network.host'] : [],
    sharedKey: '',
  };
}

/** Before 23 the daemon itself reads it. */
function checkPlatform({ frontendAttrs }: SolveRequest): void {
  try {
    parsePlatform(frontendAttrs['platform'] ?? 'linux', { os: 'linux', architecture: 'amd64', variant: '' });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    throw invalidParameter(text.replace('[A-Za-z0-9_.-]', '[A-Za-z0-9_-]'));
  }
}

function checkNetwork({ frontendAttrs }: SolveRequest): void {
  const mode = frontendAttrs['force-network-mode'];
  if (mode === undefined || mode === 'none' || mode === 'host') return;
  throw invalidParameter(`network mode ${JSON.stringify(mode)} not supported by buildkit`);
}
