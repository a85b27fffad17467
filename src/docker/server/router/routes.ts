/** Every route of the Engine API, noun by noun. The first that fits is taken. */
import type { Backend } from '../backend.ts';
import type { Route } from '../httputils/call.ts';
import { systemRoutes } from '../system/routes.ts';
import { volumeRoutes } from '../volume/routes.ts';

export const routes = (backend: Backend): readonly Route[] => [
  ...systemRoutes(backend.system),
  ...volumeRoutes(backend.volumes),
];
