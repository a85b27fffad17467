// Models moby client/network_*.go: one function per endpoint under /networks.
import { encodeFilters, type Filters } from '../api/filters.ts';
import type {
  NetworkConnectRequest,
  NetworkCreateRequest,
  NetworkCreateResponse,
  NetworkDisconnectRequest,
  NetworkInspect,
  NetworksPruneReport,
} from '../api/types/network.ts';
import type { Connection } from './connection.ts';
import { parseJson } from './json.ts';

const at = (id: string, rest = ''): string => `/networks/${encodeURIComponent(id)}${rest}`;

export const networkList = async (api: Connection, filters: Filters): Promise<NetworkInspect[]> =>
  (await (
    await api.send('GET', '/networks', { query: { filters: encodeFilters(filters) } })
  ).json()) as NetworkInspect[];

export async function networkInspectRaw(
  api: Connection,
  id: string,
  verbose: boolean,
): Promise<{ value: NetworkInspect; raw: string }> {
  const raw = await (
    await api.send('GET', at(id), { query: { verbose: verbose ? 'true' : undefined }, names: ['network', id] })
  ).text();
  return { value: parseJson<NetworkInspect>(raw), raw };
}

export const networkCreate = async (api: Connection, body: NetworkCreateRequest): Promise<NetworkCreateResponse> =>
  (await (await api.send('POST', '/networks/create', { body })).json()) as NetworkCreateResponse;

export async function networkRemove(api: Connection, id: string): Promise<void> {
  await api.send('DELETE', at(id), { names: ['network', id] });
}

export async function networkConnect(api: Connection, id: string, body: NetworkConnectRequest): Promise<void> {
  await api.send('POST', at(id, '/connect'), { body });
}

export async function networkDisconnect(api: Connection, id: string, body: NetworkDisconnectRequest): Promise<void> {
  await api.send('POST', at(id, '/disconnect'), { body });
}

export const networksPrune = async (api: Connection, filters: Filters): Promise<NetworksPruneReport> =>
  (await (
    await api.send('POST', '/networks/prune', { query: { filters: encodeFilters(filters) } })
  ).json()) as NetworksPruneReport;
