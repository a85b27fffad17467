/** Endpoints of the real engine that this one does not have: they say so, by name. */
import { since } from '../../engine-version.ts';
import { invalidParameter, notModelled, unknown } from '../../errdefs/errdefs.ts';
import { type Call, get, post, type Route } from '../httputils/call.ts';
import { textValue } from '../httputils/form.ts';

export const WEB_SOCKET = 'attaching over a web socket';

const MISSING: readonly (readonly [method: typeof get, path: string, feature: string])[] = [
  [post, '/build/cancel', 'cancelling a build'],
  [post, '/session', "BuildKit's gRPC inside the sandbox"],
  [post, '/grpc', "BuildKit's gRPC inside the sandbox"],
  [get, '/containers/{name}/checkpoints', 'checkpoints'],
  [post, '/containers/{name}/checkpoints', 'checkpoints'],
  [get, '/containers/{name}/attach/ws', WEB_SOCKET],
];

export const notModelledRoutes = (): readonly Route[] =>
  MISSING.map(([method, path, feature]) =>
    method(path, async (call) => {
      checkRequest(path, call);
      throw notModelled(feature);
    }),
  );

/** What these endpoints say before they do anything. */
function checkRequest(path: string, call: Call): void {
  const bare = !call.request.headers.has('Upgrade');
  if (path === '/session' && bare) throw invalidParameter('no upgrade proto in request');
  if (path === '/grpc' && bare) throw unknown('no upgrade proto in request');
  if (path !== '/build/cancel' || textValue(call, 'id') !== '') return;
  throw (since(call.engine, 23) ? invalidParameter : unknown)('build ID not provided');
}

/** What the endpoints are for, each once: `checkpoints`. */
export const notModelledFeatures = (): readonly string[] => [...new Set(MISSING.map(([, , feature]) => feature))];
