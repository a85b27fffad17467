// Models moby api/server/router/container/exec.go.
import type { ExecCreateRequest, ExecStartRequest } from '../../api/types/exec.ts';
import { invalidParameter } from '../../errdefs/errdefs.ts';
import { readJson } from '../httputils/body.ts';
import { type Call, get, pathVar, post, type Route } from '../httputils/call.ts';
import { EXEC_CREATE_REQUEST, EXEC_START_REQUEST } from '../httputils/request-types.ts';
import { json } from '../httputils/respond.ts';
import type { ExecBackend } from './backend.ts';
import { hijackedType, outputResponse } from './output.ts';
import { windowSize } from './routes.ts';

export const execRoutes = (execs: ExecBackend): readonly Route[] => [
  post('/containers/{name}/exec', async (call) => {
    const request = (await readJson<ExecCreateRequest>(call, EXEC_CREATE_REQUEST)) ?? {};
    if ((request.Cmd?.length ?? 0) === 0) {
      throw invalidParameter('No exec command specified');
    }
    return json(execs.create(pathVar(call, 'name'), request), 201);
  }),
  get('/exec/{id}/json', async (call) => json(execs.inspect(pathVar(call, 'id')))),
  post('/exec/{id}/resize', async (call) => {
    execs.resize(pathVar(call, 'id'), windowSize(call));
    return new Response(null, { status: 200 });
  }),
  post('/exec/{id}/start', async (call) => start(call, execs)),
];

async function start(call: Call, execs: ExecBackend): Promise<Response> {
  const request = (await readJson<ExecStartRequest>(call, EXEC_START_REQUEST)) ?? {};
  const detach = request.Detach ?? false;
  const session = await execs.start(pathVar(call, 'id'), {
    detach,
    consoleSize: request.ConsoleSize ?? undefined,
    input: call.upload,
  });
  return detach ? new Response(null, { status: 200 }) : outputResponse(session, hijackedType(call, session));
}
