// Models moby client/volume_*.go: one function per endpoint under /volumes.
import { encodeFilters, type Filters } from '../api/filters.ts';
import type { Volume, VolumeCreateRequest, VolumeListResponse, VolumesPruneReport } from '../api/types/volume.ts';
import type { Connection } from './connection.ts';
import { parseJson } from './json.ts';

const at = (name: string): string => `/volumes/${encodeURIComponent(name)}`;

export const volumeList = async (api: Connection, filters: Filters): Promise<VolumeListResponse> =>
  (await (
    await api.send('GET', '/volumes', { query: { filters: encodeFilters(filters) } })
  ).json()) as VolumeListResponse;

export const volumeCreate = async (api: Connection, body: VolumeCreateRequest): Promise<Volume> =>
  (await (await api.send('POST', '/volumes/create', { body })).json()) as Volume;

export async function volumeInspectRaw(api: Connection, name: string): Promise<{ value: Volume; raw: string }> {
  const raw = await (await api.send('GET', at(name), { names: ['volume', name] })).text();
  return { value: parseJson<Volume>(raw), raw };
}

export async function volumeRemove(api: Connection, name: string, force: boolean): Promise<void> {
  await api.send('DELETE', at(name), { query: { force: force ? '1' : undefined }, names: ['volume', name] });
}

export const volumesPrune = async (api: Connection, filters: Filters): Promise<VolumesPruneReport> =>
  (await (
    await api.send('POST', '/volumes/prune', { query: { filters: encodeFilters(filters) } })
  ).json()) as VolumesPruneReport;
