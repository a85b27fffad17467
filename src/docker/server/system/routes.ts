// Models moby api/server/router/system/system_routes.go.
import type { AuthConfig } from '../../api/types/wire-values.ts';
import { since } from '../../engine-version.ts';
import { DockerError, invalidParameter, unknown } from '../../errdefs/errdefs.ts';
import { readJson } from '../httputils/body.ts';
import { type Call, get, head, options, post, type Route } from '../httputils/call.ts';
import { filtersOf } from '../httputils/filters.ts';
import { textValue } from '../httputils/form.ts';
import { AUTH_CONFIG } from '../httputils/request-types.ts';
import { empty, json, jsonLines, stream, text } from '../httputils/respond.ts';
import { timestamp } from '../httputils/timestamp.ts';
import type { SystemBackend } from './backend.ts';
import { diskUsageFor, infoFor } from './older-clients.ts';

export const systemRoutes = (system: SystemBackend): readonly Route[] => [
  options('{anyroute}', async () => empty(200)),
  get('/_ping', async (call) => ping(call)),
  head('/_ping', async (call) => ping(call)),
  get('/version', async () => json(system.version())),
  get('/info', async (call) => json(infoFor(await system.info(), call))),
  get('/system/df', async (call) => json(diskUsageFor(system.diskUsage(), call))),
  post('/auth', async (call) => auth(call, system)),
  get('/events', async (call) => events(call, system)),
];

async function auth(call: Call, system: SystemBackend): Promise<Response> {
  const credentials = await readJson<AuthConfig>(call, AUTH_CONFIG).catch((error: unknown) => {
    throw error instanceof DockerError && /\bEOF\b/.test(error.message) ? unknown('EOF') : error;
  });
  if (!credentials) throw unknown('EOF');
  return json(await system.auth(credentials));
}

function ping(call: Call): Response {
  const response = text(call.request.method === 'HEAD' ? '' : 'OK');
  response.headers.set('Cache-Control', 'no-cache, no-store, must-revalidate');
  response.headers.set('Pragma', 'no-cache');
  if (since(call.engine, 23)) {
    response.headers.set('Builder-Version', '2');
    response.headers.set('Swarm', 'inactive');
  }
  return response;
}

function events(call: Call, system: SystemBackend): Response {
  const from = timestamp(textValue(call, 'since'));
  const until = timestamp(textValue(call, 'until'));
  if (from !== undefined && until !== undefined && until < from) {
    throw invalidParameter(
      `\`since\` time (${textValue(call, 'since')}) cannot be after \`until\` time (${textValue(call, 'until')})`,
    );
  }
  const messages = system.events({ since: from, until, filters: filtersOf(call) }, call.signal);
  return stream(jsonLines(messages), 'application/json');
}
