/** Every route of the Engine API, noun by noun. The first that fits is taken. */
import type { Backend } from '../backend.ts';
import { copyRoutes } from '../container/copy-routes.ts';
import { execRoutes } from '../container/exec-routes.ts';
import { containerRoutes } from '../container/routes.ts';
import type { Route } from '../httputils/call.ts';
import { imageRoutes } from '../image/routes.ts';
import { networkRoutes } from '../network/routes.ts';
import { pluginRoutes, swarmRoutes } from '../swarm/routes.ts';
import { distributionRoutes } from '../system/distribution.ts';
import { systemRoutes } from '../system/routes.ts';
import { volumeRoutes } from '../volume/routes.ts';
import { buildRoutes } from './build-routes.ts';
import { notModelledRoutes } from './not-modelled.ts';

export const routes = (backend: Backend): readonly Route[] => [
  ...systemRoutes(backend.system),
  ...distributionRoutes(backend.system),
  ...buildRoutes(backend.builds),
  ...execRoutes(backend.execs),
  ...copyRoutes(backend.containers),
  ...containerRoutes(backend.containers),
  ...imageRoutes(backend.images),
  ...networkRoutes(backend.networks),
  ...volumeRoutes(backend.volumes),
  ...swarmRoutes(),
  ...pluginRoutes(),
  ...notModelledRoutes(),
];
