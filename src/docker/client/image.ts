// Models moby client/image_*.go: one function per endpoint under /images.

import { encodeFilters, type Filters } from '../api/filters.ts';
import type {
  ImageDeleteItem,
  ImageHistoryItem,
  ImageInspect,
  ImageSearchItem,
  ImageSummary,
  ImagesPruneReport,
} from '../api/types/image.ts';
import type { AuthConfig } from '../api/types/wire-values.ts';
import type { Connection } from './connection.ts';
import { parseJson } from './json.ts';

const at = (name: string, rest: string): string =>
  `/images/${name.split('/').map(encodeURIComponent).join('/')}${rest}`;

export async function imageList(
  api: Connection,
  options: { all: boolean; filters: Filters; sharedSize?: boolean },
): Promise<ImageSummary[]> {
  const query = {
    all: options.all ? '1' : undefined,
    filters: encodeFilters(options.filters),
    'shared-size': options.sharedSize ? '1' : undefined,
  };
  return (await (await api.send('GET', '/images/json', { query })).json()) as ImageSummary[];
}

export async function imageInspectRaw(api: Connection, name: string): Promise<{ value: ImageInspect; raw: string }> {
  if (name === '') throw new Error('invalid image name or ID: value is empty');
  const raw = await (await api.send('GET', at(name, '/json'), { names: ['image', name] })).text();
  return { value: parseJson<ImageInspect>(raw), raw };
}

/** Pulls; the answer is a stream of progress. */
export const imageCreate = (
  api: Connection,
  options: { name: string; tag: string; platform: string; auth: string },
): Promise<Response> =>
  api.send('POST', '/images/create', {
    query: {
      fromImage: options.name,
      tag: options.tag || undefined,
      platform: options.platform ? options.platform.toLowerCase() : undefined,
    },
    headers: { 'X-Registry-Auth': options.auth },
  });

export const imagePush = (api: Connection, options: { name: string; tag: string; auth: string }): Promise<Response> =>
  api.send('POST', at(options.name, '/push'), {
    query: { tag: options.tag || undefined },
    headers: { 'X-Registry-Auth': options.auth },
  });

export const imageRemove = async (
  api: Connection,
  name: string,
  options: { force: boolean; prune: boolean },
): Promise<ImageDeleteItem[]> =>
  (await (
    await api.send('DELETE', at(name, ''), {
      names: ['image', name],
      query: { force: options.force ? '1' : undefined, noprune: options.prune ? undefined : '1' },
    })
  ).json()) as ImageDeleteItem[];

export async function imageTag(
  api: Connection,
  source: string,
  target: { repository: string; tag: string },
): Promise<void> {
  await api.send('POST', at(source, '/tag'), { query: { repo: target.repository, tag: target.tag || undefined } });
}

export const imageHistory = async (api: Connection, name: string): Promise<ImageHistoryItem[]> =>
  (await (await api.send('GET', at(name, '/history'))).json()) as ImageHistoryItem[];

export const imagesPrune = async (api: Connection, filters: Filters): Promise<ImagesPruneReport> =>
  (await (
    await api.send('POST', '/images/prune', { query: { filters: encodeFilters(filters) } })
  ).json()) as ImagesPruneReport;

export const imageSearch = async (
  api: Connection,
  term: string,
  options: { limit: number | undefined; filters: Filters },
): Promise<ImageSearchItem[]> =>
  (await (
    await api.send('GET', '/images/search', {
      query: { term, limit: options.limit, filters: encodeFilters(options.filters) },
    })
  ).json()) as ImageSearchItem[];

export const imageSave = (api: Connection, names: readonly string[]): Promise<Response> =>
  api.send('GET', '/images/get', { query: { names } });

export const imageLoad = (api: Connection, archive: Uint8Array, quiet: boolean): Promise<Response> =>
  api.send('POST', '/images/load', {
    query: { quiet: quiet ? '1' : '0' },
    raw: { data: archive, contentType: 'application/x-tar' },
  });

export const imageImport = (
  api: Connection,
  source: { name: string; archive: Uint8Array },
  options: { reference: string; tag: string; message: string; changes: readonly string[]; platform: string },
): Promise<Response> =>
  api.send('POST', '/images/create', {
    query: {
      fromSrc: source.name,
      repo: options.reference,
      tag: options.tag || undefined,
      message: options.message || undefined,
      platform: options.platform ? options.platform.toLowerCase() : undefined,
      changes: options.changes,
    },
    raw: { data: source.archive, contentType: 'text/plain' },
  });

/** The value of X-Registry-Auth. */
export const encodeAuth = (auth: AuthConfig): string =>
  btoa(JSON.stringify(auth)).replaceAll('+', '-').replaceAll('/', '_');
