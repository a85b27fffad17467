// Models moby client/container_*.go: one function per endpoint under /containers and /exec.
import { encodeFilters, type Filters } from '../api/filters.ts';
import type {
  ContainerInspect,
  ContainerSummary,
  ContainersPruneReport,
  ContainerTopResponse,
  ContainerUpdateRequest,
  ContainerUpdateResponse,
  ContainerWaitResponse,
  FilesystemChange,
} from '../api/types/container.ts';
import type { ContainerCreateRequest, ContainerCreateResponse } from '../api/types/container-config.ts';
import { since } from '../engine-version.ts';
import { ApiError, type Connection, type Query } from './connection.ts';
import { containerPath, inspected, required } from './container-path.ts';
import { parseJson } from './json.ts';

export interface ContainerListOptions {
  readonly all: boolean;
  readonly size: boolean;
  readonly limit: number;
  readonly filters: Filters;
}

export async function containerList(api: Connection, options: ContainerListOptions): Promise<ContainerSummary[]> {
  const query: Query = {
    all: options.all ? '1' : undefined,
    limit: options.limit > 0 ? options.limit : undefined,
    size: options.size ? '1' : undefined,
    filters: encodeFilters(options.filters),
  };
  return (await (await api.send('GET', '/containers/json', { query })).json()) as ContainerSummary[];
}

/** The inspection, and the same as the engine wrote it. */
export async function containerInspectRaw(
  api: Connection,
  id: string,
  size: boolean,
): Promise<{ value: ContainerInspect; raw: string }> {
  const raw = await (
    await api.send('GET', containerPath(inspected(api, id), '/json'), {
      query: size ? { size: '1' } : {},
      names: ['container', id],
    })
  ).text();
  return { value: parseJson<ContainerInspect>(raw), raw };
}

export const containerInspect = async (api: Connection, id: string): Promise<ContainerInspect> =>
  (await containerInspectRaw(api, id, false)).value;

export async function containerCreate(
  api: Connection,
  body: ContainerCreateRequest,
  options: { readonly name: string; readonly platform?: string },
): Promise<ContainerCreateResponse> {
  const query: Query = { name: options.name || undefined, platform: options.platform };
  return (await (await api.send('POST', '/containers/create', { query, body })).json()) as ContainerCreateResponse;
}

export async function containerStart(
  api: Connection,
  id: string,
  options: { checkpoint?: string; checkpointDir?: string } = {},
): Promise<void> {
  await api.send('POST', containerPath(required(api, id), '/start'), {
    query: { checkpoint: options.checkpoint || undefined, 'checkpoint-dir': options.checkpointDir || undefined },
  });
}

export interface StopOptions {
  readonly signal?: string;
  /** Seconds; undefined leaves it to the container. */
  readonly timeout?: number | undefined;
}

export async function containerStop(api: Connection, id: string, options: StopOptions): Promise<void> {
  await api.send('POST', containerPath(required(api, id), '/stop'), {
    query: { t: options.timeout, signal: options.signal || undefined },
  });
}

export async function containerRestart(api: Connection, id: string, options: StopOptions): Promise<void> {
  await api.send('POST', containerPath(required(api, id), '/restart'), {
    query: { t: options.timeout, signal: options.signal || undefined },
  });
}

export async function containerKill(api: Connection, id: string, signal: string): Promise<void> {
  await api.send('POST', containerPath(required(api, id), '/kill'), { query: { signal: signal || undefined } });
}

export async function containerPause(api: Connection, id: string): Promise<void> {
  await api.send('POST', containerPath(required(api, id), '/pause'));
}

export async function containerUnpause(api: Connection, id: string): Promise<void> {
  await api.send('POST', containerPath(required(api, id), '/unpause'));
}

export async function containerRename(api: Connection, id: string, name: string): Promise<void> {
  await api.send('POST', containerPath(required(api, id), '/rename'), { query: { name } });
}

export async function containerRemove(
  api: Connection,
  id: string,
  options: { volumes: boolean; link: boolean; force: boolean },
): Promise<void> {
  const flag = (on: boolean): string | undefined => (on ? '1' : undefined);
  await api.send('DELETE', containerPath(required(api, id)), {
    names: ['container', id],
    query: { v: flag(options.volumes), link: flag(options.link), force: flag(options.force) },
  });
}

/** Resolves when the engine has accepted; the answer itself comes when the container ends (or is removed). */
export async function containerWait(
  api: Connection,
  id: string,
  condition: '' | 'next-exit' | 'removed' | 'not-running',
): Promise<{ readonly result: Promise<ContainerWaitResponse> }> {
  const response = await api.send('POST', containerPath(required(api, id), '/wait'), {
    query: { condition: condition || undefined },
  });
  const result = response.json() as Promise<ContainerWaitResponse>;
  result.catch(() => {});
  return { result };
}

export interface LogsOptions {
  readonly stdout: boolean;
  readonly stderr: boolean;
  readonly since?: string;
  readonly until?: string;
  readonly timestamps: boolean;
  readonly details: boolean;
  readonly follow: boolean;
  readonly tail: string;
}

export async function containerLogs(api: Connection, id: string, options: LogsOptions): Promise<Response> {
  const flag = (on: boolean): string | undefined => (on ? '1' : undefined);
  return api.send('GET', containerPath(required(api, id), '/logs'), {
    names: ['container', id],
    query: {
      stdout: flag(options.stdout),
      stderr: flag(options.stderr),
      since: options.since || undefined,
      until: options.until || undefined,
      timestamps: flag(options.timestamps),
      details: flag(options.details),
      follow: flag(options.follow),
      tail: options.tail,
    },
  });
}

export interface AttachOptions {
  readonly stdin: boolean;
  readonly stdout: boolean;
  readonly stderr: boolean;
  readonly logs?: boolean;
  readonly detachKeys: string;
}

export async function containerAttach(
  api: Connection,
  id: string,
  options: AttachOptions,
  upload: ReadableStream<Uint8Array>,
): Promise<Response> {
  const flag = (on: boolean | undefined): string | undefined => (on ? '1' : undefined);
  const sent = api.send('POST', containerPath(required(api, id), '/attach'), {
    query: {
      stream: '1',
      stdin: flag(options.stdin),
      stdout: flag(options.stdout),
      stderr: flag(options.stderr),
      logs: flag(options.logs),
      detachKeys: options.detachKeys || undefined,
    },
    upload,
  });
  return sent.catch((error: unknown) => {
    if (!(error instanceof ApiError) || error.httpStatus !== 400) throw error;
    // Clients before 23 take the refusal for the streams themselves.
    if (!since(api.version, 23)) return new Response(error.message.replace(/^Error response from daemon: /, ''));
    throw new Error(`unable to upgrade to tcp, received ${error.httpStatus}`);
  });
}

export async function containerResize(
  api: Connection,
  id: string,
  size: { rows: number; cols: number },
): Promise<void> {
  await api.send('POST', containerPath(id, '/resize'), { query: { h: size.rows, w: size.cols } });
}

export const containerTop = async (
  api: Connection,
  id: string,
  args: readonly string[],
): Promise<ContainerTopResponse> =>
  (await (
    await api.send('GET', containerPath(required(api, id), '/top'), {
      query: { ps_args: args.length > 0 ? args.join(' ') : undefined },
    })
  ).json()) as ContainerTopResponse;

export const containerDiff = async (api: Connection, id: string): Promise<readonly FilesystemChange[] | null> =>
  (await (await api.send('GET', containerPath(required(api, id), '/changes'))).json()) as FilesystemChange[] | null;

export const containerUpdate = async (
  api: Connection,
  id: string,
  body: ContainerUpdateRequest,
): Promise<ContainerUpdateResponse> =>
  (await (
    await api.send('POST', containerPath(required(api, id), '/update'), { body })
  ).json()) as ContainerUpdateResponse;

export const containersPrune = async (api: Connection, filters: Filters): Promise<ContainersPruneReport> =>
  (await (
    await api.send('POST', '/containers/prune', { query: { filters: encodeFilters(filters) } })
  ).json()) as ContainersPruneReport;

export const containerStats = (api: Connection, id: string, stream: boolean): Promise<Response> =>
  api.send('GET', containerPath(required(api, id), '/stats'), { query: { stream: stream ? '1' : '0' } });

export const containerExport = (api: Connection, id: string): Promise<Response> =>
  api.send('GET', containerPath(required(api, id), '/export'));
