// Models moby api/server/router/distribution (GET /distribution/{name}/json).
import { get, pathVar, type Route } from '../httputils/call.ts';
import { registryAuth } from '../httputils/registry-auth.ts';
import { json } from '../httputils/respond.ts';
import type { SystemBackend } from './backend.ts';

export const distributionRoutes = (system: SystemBackend): readonly Route[] => [
  get('/distribution/{name}/json', async (call) =>
    json(await system.distribution(pathVar(call, 'name'), registryAuth(call))),
  ),
];
