// Models moby api/server/router/network/network_routes.go.
import type { NetworkConnectRequest, NetworkCreateRequest, NetworkDisconnectRequest } from '../../api/types/network.ts';
import { invalidParameter, notFound } from '../../errdefs/errdefs.ts';
import { readJson } from '../httputils/body.ts';
import { type Call, del, get, pathVar, post, type Route } from '../httputils/call.ts';
import { filtersOf } from '../httputils/filters.ts';
import { textValue } from '../httputils/form.ts';
import {
  NETWORK_CONNECT_REQUEST,
  NETWORK_CREATE_REQUEST,
  NETWORK_DISCONNECT_REQUEST,
} from '../httputils/request-types.ts';
import { empty, json, noContent } from '../httputils/respond.ts';
import type { NetworkBackend } from './backend.ts';

const id = (call: Call): string => pathVar(call, 'id');

export const networkRoutes = (networks: NetworkBackend): readonly Route[] => [
  get('/networks', async (call) => json(networks.list(filtersOf(call)))),
  get('/networks/', async (call) => json(networks.list(filtersOf(call)))),
  get('/networks/{id}', async (call) => {
    checkVerbose(textValue(call, 'verbose'));
    const network = networks.inspect(id(call));
    const scope = textValue(call, 'scope');
    if (scope !== '' && scope !== network.Scope) throw notFound(`network ${id(call)} not found`);
    return json(network);
  }),
  post('/networks/create', async (call) =>
    json(networks.create((await readJson<NetworkCreateRequest>(call, NETWORK_CREATE_REQUEST)) ?? {}), 201),
  ),
  post('/networks/prune', async (call) => json(networks.prune(filtersOf(call)))),
  post('/networks/{id}/connect', async (call) => {
    const { Container = '', EndpointConfig } =
      (await readJson<NetworkConnectRequest>(call, NETWORK_CONNECT_REQUEST)) ?? {};
    networks.connect(id(call), Container, EndpointConfig ?? {});
    return empty(200);
  }),
  post('/networks/{id}/disconnect', async (call) => {
    const { Container = '', Force = false } =
      (await readJson<NetworkDisconnectRequest>(call, NETWORK_DISCONNECT_REQUEST)) ?? {};
    networks.disconnect(id(call), Container, Force);
    return empty(200);
  }),
  del('/networks/{id}', async (call) => {
    networks.remove(id(call));
    return noContent();
  }),
];

/** strconv.ParseBool is strict where other options are not. */
function checkVerbose(text: string): void {
  if (text === '' || /^(1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(text)) return;
  throw invalidParameter(`invalid value for verbose: ${text}: strconv.ParseBool: parsing "${text}": invalid syntax`);
}
