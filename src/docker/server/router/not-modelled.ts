/** Endpoints of the real engine that this one does not have: they say so, by name. */
import { notModelled } from '../../errdefs/errdefs.ts';
import { get, post, type Route } from '../httputils/call.ts';

const MISSING: readonly (readonly [method: typeof get, path: string, feature: string])[] = [
  [post, '/build', 'building images'],
  [post, '/build/cancel', 'building images'],
  [post, '/session', 'building images with BuildKit'],
  [post, '/grpc', 'building images with BuildKit'],
  [get, '/containers/{name}/checkpoints', 'checkpoints'],
  [post, '/containers/{name}/checkpoints', 'checkpoints'],
  [get, '/containers/{name}/attach/ws', 'attaching over a web socket'],
];

export const notModelledRoutes = (): readonly Route[] =>
  MISSING.map(([method, path, feature]) =>
    method(path, async () => {
      throw notModelled(feature);
    }),
  );

/** What the endpoints are for, each once: `checkpoints`. */
export const notModelledFeatures = (): readonly string[] => [...new Set(MISSING.map(([, , feature]) => feature))];
