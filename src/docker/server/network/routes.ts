// Models moby api/server/router/network/network_routes.go.
import type { NetworkConnectRequest, NetworkCreateRequest, NetworkDisconnectRequest } from '../../api/types/network.ts';
import { readJson } from '../httputils/body.ts';
import { type Call, del, get, pathVar, post, type Route } from '../httputils/call.ts';
import { filtersOf } from '../httputils/filters.ts';
import { empty, json, noContent } from '../httputils/respond.ts';
import type { NetworkBackend } from './backend.ts';

const id = (call: Call): string => pathVar(call, 'id');

export const networkRoutes = (networks: NetworkBackend): readonly Route[] => [
  get('/networks', async (call) => json(networks.list(filtersOf(call)))),
  get('/networks/', async (call) => json(networks.list(filtersOf(call)))),
  get('/networks/{id}', async (call) => json(networks.inspect(id(call)))),
  post('/networks/create', async (call) =>
    json(networks.create((await readJson<NetworkCreateRequest>(call)) ?? {}), 201),
  ),
  post('/networks/prune', async (call) => json(networks.prune(filtersOf(call)))),
  post('/networks/{id}/connect', async (call) => {
    const { Container = '', EndpointConfig } = (await readJson<NetworkConnectRequest>(call)) ?? {};
    networks.connect(id(call), Container, EndpointConfig ?? {});
    return empty(200);
  }),
  post('/networks/{id}/disconnect', async (call) => {
    const { Container = '', Force = false } = (await readJson<NetworkDisconnectRequest>(call)) ?? {};
    networks.disconnect(id(call), Container, Force);
    return empty(200);
  }),
  del('/networks/{id}', async (call) => {
    networks.remove(id(call));
    return noContent();
  }),
];
