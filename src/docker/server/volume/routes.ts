// Models moby api/server/router/volume/volume_routes.go.
import type { VolumeCreateRequest } from '../../api/types/volume.ts';
import { unavailable } from '../../errdefs/errdefs.ts';
import { speaks } from '../httputils/api-version.ts';
import { readJson } from '../httputils/body.ts';
import { del, get, pathVar, post, put, type Route } from '../httputils/call.ts';
import { filtersOf } from '../httputils/filters.ts';
import { boolValue } from '../httputils/form.ts';
import { VOLUME_CREATE_REQUEST } from '../httputils/request-types.ts';
import { json, noContent } from '../httputils/respond.ts';
import type { VolumeBackend } from './backend.ts';

export const volumeRoutes = (volumes: VolumeBackend): readonly Route[] => [
  get('/volumes', async (call) => json(volumes.list(filtersOf(call, 'error reading volume filters')))),
  get('/volumes/{name}', async (call) => json(volumes.inspect(pathVar(call, 'name')))),
  post('/volumes/create', async (call) =>
    json(volumes.create((await readJson<VolumeCreateRequest>(call, VOLUME_CREATE_REQUEST)) ?? {}), 201),
  ),
  // Until API 1.42 a prune meant named volumes too.
  post('/volumes/prune', async (call) => json(volumes.prune(filtersOf(call), !speaks(call, '1.42')))),
  {
    ...put('/volumes/{name}', async () => {
      throw unavailable('volume update only valid for cluster volumes, but swarm is unavailable');
    }),
    from: 23,
  },
  del('/volumes/{name}', async (call) => {
    volumes.remove(pathVar(call, 'name'), boolValue(call, 'force'));
    return noContent();
  }),
];
