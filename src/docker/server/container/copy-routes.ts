// Models moby api/server/router/container/copy.go and the commit route.
import { encode } from '../../../base/bytes.ts';
import type { PathStat } from '../../api/types/container.ts';
import type { ContainerConfig } from '../../api/types/container-config.ts';
import { invalidParameter } from '../../errdefs/errdefs.ts';
import { readConfig } from '../httputils/body.ts';
import { type Call, get, head, pathVar, post, put, type Route } from '../httputils/call.ts';
import { boolValue, boolValueOr, textValue } from '../httputils/form.ts';
import { CONTAINER_CONFIG } from '../httputils/request-types.ts';
import { empty, json } from '../httputils/respond.ts';
import type { ContainerBackend } from './backend.ts';
import { binary } from './routes.ts';

export const copyRoutes = (containers: ContainerBackend): readonly Route[] => [
  head('/containers/{name}/archive', async (call) => {
    const response = empty(200);
    response.headers.set(
      'X-Docker-Container-Path-Stat',
      encodeStat(containers.statPath(pathVar(call, 'name'), path(call))),
    );
    return response;
  }),
  get('/containers/{name}/archive', async (call) => {
    const { stat, tar } = containers.archive(pathVar(call, 'name'), path(call));
    return binary(tar, 'application/x-tar', { 'X-Docker-Container-Path-Stat': encodeStat(stat) });
  }),
  put('/containers/{name}/archive', async (call) => {
    containers.extract(
      pathVar(call, 'name'),
      {
        path: path(call),
        noOverwriteDirNonDir: boolValue(call, 'noOverwriteDirNonDir'),
        copyUidGid: boolValue(call, 'copyUIDGID'),
      },
      new Uint8Array(await call.request.arrayBuffer()),
    );
    return empty(200);
  }),
  post('/commit', async (call) => commit(call, containers)),
];

function path(call: Call): string {
  const text = textValue(call, 'path');
  if (text === '') throw invalidParameter('bad parameter: pathcannot be empty');
  return text;
}

/** Base64 of JSON, as the header carries it. */
function encodeStat(stat: PathStat): string {
  return btoa(String.fromCharCode(...encode(JSON.stringify(stat))));
}

async function commit(call: Call, containers: ContainerBackend): Promise<Response> {
  const config = await readConfig<ContainerConfig>(call, CONTAINER_CONFIG).catch((error: unknown) => {
    if (error instanceof Error && /^EOF$|got EOF/.test(error.message)) return undefined;
    throw error;
  });
  const made = containers.commit({
    container: textValue(call, 'container'),
    repo: textValue(call, 'repo'),
    tag: textValue(call, 'tag'),
    comment: textValue(call, 'comment'),
    author: textValue(call, 'author'),
    pause: boolValueOr(call, 'pause', true),
    changes: call.query.getAll('changes'),
    config,
  });
  return json(made, 201);
}
