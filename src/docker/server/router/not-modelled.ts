/** Endpoints of the real engine that this one does not have: they say so, by name. */
import { notModelled } from '../../errdefs/errdefs.ts';
import { get, post, type Route } from '../httputils/call.ts';

const refuse = (route: typeof get, path: string, feature: string): Route =>
  route(path, async () => {
    throw notModelled(feature);
  });

export const notModelledRoutes = (): readonly Route[] => [
  refuse(post, '/build', 'building images'),
  refuse(post, '/build/cancel', 'building images'),
  refuse(post, '/session', 'building images with BuildKit'),
  refuse(post, '/grpc', 'building images with BuildKit'),
  refuse(get, '/containers/{name}/checkpoints', 'checkpoints'),
  refuse(post, '/containers/{name}/checkpoints', 'checkpoints'),
  refuse(get, '/containers/{name}/attach/ws', 'attaching over a web socket'),
];
