// Models moby api/server/router/container/container_routes.go.

import type { ContainerUpdateRequest } from '../../api/types/container.ts';
import type { ContainerCreateRequest } from '../../api/types/container-config.ts';
import { since } from '../../engine-version.ts';
import { DockerError, invalidParameter, notModelled } from '../../errdefs/errdefs.ts';
import { statusOf } from '../httpstatus.ts';
import { speaks } from '../httputils/api-version.ts';
import { readConfig, readJson } from '../httputils/body.ts';
import { type Call, del, get, pathVar, post, type Route } from '../httputils/call.ts';
import { filtersOf } from '../httputils/filters.ts';
import { boolValue, boolValueOr, intValue, textValue } from '../httputils/form.ts';
import { CREATE_REQUEST, UPDATE_REQUEST } from '../httputils/request-types.ts';
import { json, jsonLines, noContent, stream } from '../httputils/respond.ts';
import { timestamp } from '../httputils/timestamp.ts';
import { WEB_SOCKET } from '../router/not-modelled.ts';
import type { ContainerBackend } from './backend.ts';
import { hijackedType, outputResponse, RAW, streamType } from './output.ts';

const name = (call: Call): string => pathVar(call, 'name');

export const containerRoutes = (containers: ContainerBackend): readonly Route[] => [
  get('/containers/json', async (call) =>
    json(
      containers.list({
        all: boolValue(call, 'all'),
        size: boolValue(call, 'size'),
        limit: intValue(call, 'limit') ?? 0,
        filters: filtersOf(call),
      }),
    ),
  ),
  post('/containers/create', async (call) => create(call, containers)),
  post('/containers/prune', async (call) => json(await containers.prune(filtersOf(call)))),
  get('/containers/{name}/json', async (call) => json(containers.inspect(name(call), boolValue(call, 'size')))),
  get('/containers/{name}/top', async (call) => json(containers.top(name(call), textValue(call, 'ps_args')))),
  get('/containers/{name}/logs', async (call) => logs(call, containers)),
  get('/containers/{name}/stats', async (call) => stats(call, containers)),
  get('/containers/{name}/changes', async (call) => json(containers.changes(name(call)))),
  get('/containers/{name}/export', async (call) => binary(containers.export(name(call)), 'application/octet-stream')),
  post('/containers/{name}/start', async (call) => start(call, containers)),
  post('/containers/{name}/stop', async (call) => done(containers.stop(name(call), stopOptions(call)))),
  post('/containers/{name}/restart', async (call) => done(containers.restart(name(call), stopOptions(call)))),
  post('/containers/{name}/kill', async (call) => done(containers.kill(name(call), textValue(call, 'signal')))),
  post('/containers/{name}/pause', async (call) => done(containers.pause(name(call)))),
  post('/containers/{name}/unpause', async (call) => done(containers.unpause(name(call)))),
  post('/containers/{name}/rename', async (call) => done(containers.rename(name(call), textValue(call, 'name')))),
  post('/containers/{name}/wait', async (call) => wait(call, containers)),
  post('/containers/{name}/resize', async (call) => {
    containers.resize(name(call), windowSize(call));
    return new Response(null, { status: 200 });
  }),
  get('/containers/{name}/attach/ws', async (call) => {
    containers.inspect(name(call), false);
    throw notModelled(WEB_SOCKET);
  }),
  post('/containers/{name}/attach', async (call) => attach(call, containers)),
  post('/containers/{name}/update', async (call) =>
    json(containers.update(name(call), (await readUpdate(call)) ?? {})),
  ),
  del('/containers/{name}', async (call) =>
    done(
      containers.remove(name(call), {
        force: boolValue(call, 'force'),
        volumes: boolValue(call, 'v'),
        link: boolValue(call, 'link'),
      }),
    ),
  ),
];

/** 204 when the work is done. */
export async function done(work: void | Promise<void>): Promise<Response> {
  await work;
  return noContent();
}

export const binary = (
  bytes: Uint8Array,
  contentType: string,
  headers: Readonly<Record<string, string>> = {},
): Response => new Response(bytes.slice(), { headers: { 'Content-Type': contentType, ...headers } });

async function create(call: Call, containers: ContainerBackend): Promise<Response> {
  const request = await readConfig<ContainerCreateRequest>(call, CREATE_REQUEST);
  if (Object.keys(request).length === 0) {
    throw invalidParameter(
      `${since(call.engine, 23) ? 'config' : 'Config'} cannot be empty in order to create a container`,
    );
  }
  return json(containers.create(textValue(call, 'name'), request, textValue(call, 'platform')), 201);
}

/** Before 23 this body had to be there. */
const readUpdate = (call: Call): Promise<ContainerUpdateRequest | undefined> =>
  (since(call.engine, 23) ? readJson : readConfig)<ContainerUpdateRequest>(call, UPDATE_REQUEST);

async function start(call: Call, containers: ContainerBackend): Promise<Response> {
  const text = await call.request.text();
  if (text.length > 2 && speaks(call, '1.24')) {
    throw invalidParameter(
      'starting container with non-empty request body was deprecated since API v1.22 and removed in v1.24',
    );
  }
  return done(containers.start(name(call)));
}

function stopOptions(call: Call): { readonly timeout: number | undefined; readonly signal: string } {
  return { timeout: intValue(call, 't'), signal: speaks(call, '1.42') ? textValue(call, 'signal') : '' };
}

const CONDITIONS = ['not-running', 'next-exit', 'removed'] as const;

/** The header goes out at once, so that the client knows the container is being waited for. */
function wait(call: Call, containers: ContainerBackend): Response {
  const text = textValue(call, 'condition');
  const condition = text === '' ? 'not-running' : CONDITIONS.find((candidate) => candidate === text);
  // Before 23 a word that was not known meant the first.
  if (!condition && since(call.engine, 23)) throw invalidParameter(`invalid condition: "${text}"`);
  const { done: answer } = containers.wait(name(call), condition ?? 'not-running', call.signal);
  return stream(jsonLines(once(answer)), 'application/json');
}

async function* once<T>(value: Promise<T>): AsyncGenerator<T> {
  yield await value;
}

export function windowSize(call: Call): { readonly rows: number; readonly cols: number } {
  const parse = (field: string): number => {
    const text = textValue(call, field);
    if (/^\d+$/.test(text)) return Number(text);
    const label = field === 'h' ? 'height' : 'width';
    throw invalidParameter(
      since(call.engine, 28)
        ? `invalid resize ${label} "${text}": invalid syntax`
        : `strconv.Atoi: parsing "${text}": invalid syntax`,
    );
  };
  return { rows: parse('h'), cols: parse('w') };
}

function logs(call: Call, containers: ContainerBackend): Response {
  const stdout = boolValue(call, 'stdout');
  const stderr = boolValue(call, 'stderr');
  if (!stdout && !stderr) throw invalidParameter('Bad parameters: you must choose at least one stream');
  const session = containers.logs(
    name(call),
    {
      stdout,
      stderr,
      timestamps: boolValue(call, 'timestamps'),
      details: boolValue(call, 'details'),
      follow: boolValue(call, 'follow'),
      since: timestamp(textValue(call, 'since')),
      until: timestamp(textValue(call, 'until')),
      tail: textValue(call, 'tail') || 'all',
    },
    call.signal,
  );
  return outputResponse(session, since(call.engine, 23) ? streamType(call, session) : '');
}

async function stats(call: Call, containers: ContainerBackend): Promise<Response> {
  const streamed = boolValueOr(call, 'stream', true);
  const oneShot = speaks(call, '1.41') && boolValueOr(call, 'one-shot', false);
  if (streamed && oneShot) throw invalidParameter('cannot have stream=true and one-shot=true');
  const source = containers.stats(name(call), { stream: streamed, oneShot }, call.signal);
  if (streamed) return stream(jsonLines(source), 'application/json');
  return json((await source[Symbol.asyncIterator]().next()).value);
}

/** Failures too are written to the connection by hand, in plain text. */
function attach(call: Call, containers: ContainerBackend): Response {
  try {
    const session = containers.attach(
      name(call),
      {
        stdin: boolValue(call, 'stdin'),
        stdout: boolValue(call, 'stdout'),
        stderr: boolValue(call, 'stderr'),
        logs: boolValue(call, 'logs'),
        stream: boolValue(call, 'stream'),
        detachKeys: call.query.get('detachKeys') ?? '',
        input: call.upload,
      },
      call.signal,
    );
    return outputResponse(session, hijackedType(call, session));
  } catch (error) {
    if (!(error instanceof DockerError)) throw error;
    return new Response(`${error.message}\r\n`, { status: statusOf(error), headers: { 'Content-Type': RAW } });
  }
}
