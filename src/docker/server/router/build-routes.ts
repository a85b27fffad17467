// Models moby api/server/router/build (POST /build/prune) on an engine that has built nothing.
import { post, type Route } from '../httputils/call.ts';
import { json } from '../httputils/respond.ts';

/** Building is not part of this engine yet, so that its build cache is empty, and pruning it frees nothing. */
export const buildRoutes = (): readonly Route[] => [
  post('/build/prune', async () => json({ CachesDeleted: null, SpaceReclaimed: 0 })),
];
