// Models moby api/server/router/build/build.go and build_routes.go (POST /build, /build/prune).
import { invalidParameter } from '../../errdefs/errdefs.ts';
import type { BuildBackend } from '../build/backend.ts';
import { buildRequest } from '../build/request.ts';
import { buildStream } from '../build/stream.ts';
import { type Call, post, type Route } from '../httputils/call.ts';
import { filtersOf } from '../httputils/filters.ts';
import { boolValue, intValueOrZero } from '../httputils/form.ts';
import { json, jsonStream } from '../httputils/respond.ts';

/** BuildKit has a cache of its own to prune; the classic builder's cache are its images. */
export const buildRoutes = (builds: BuildBackend): readonly Route[] => [
  post('/build/prune', async (call) =>
    json(
      builds.prune({
        all: boolValue(call, 'all'),
        filters: filtersOf(call),
        keepStorage: intValueOrZero(call, 'keep-storage') || intValueOrZero(call, 'reserved-space'),
      }),
    ),
  ),
  post('/build', async (call) => build(call, builds)),
];

async function build(call: Call, builds: BuildBackend): Promise<Response> {
  const request = buildRequest(call);
  if (request.squash) throw invalidParameter('squash is only supported with experimental mode');
  const context = new Uint8Array(await call.request.arrayBuffer());
  return jsonStream(buildStream(builds.build(request, context, call.signal), request.version === '1' && request.quiet));
}
