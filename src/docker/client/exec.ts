// Models moby client/container_exec.go: /containers/{id}/exec and /exec/{id}.
import type { ExecCreateRequest, ExecInspect, ExecStartRequest } from '../api/types/exec.ts';
import type { Connection } from './connection.ts';
import { containerPath, required } from './container-path.ts';

export const execCreate = async (api: Connection, id: string, body: ExecCreateRequest): Promise<string> =>
  ((await (await api.send('POST', containerPath(required(api, id), '/exec'), { body })).json()) as { Id: string }).Id;

export async function execStart(
  api: Connection,
  id: string,
  body: ExecStartRequest,
  upload?: ReadableStream<Uint8Array>,
): Promise<Response> {
  return api.send('POST', `/exec/${id}/start`, { body, ...(upload ? { upload } : {}) });
}

export const execInspect = async (api: Connection, id: string): Promise<ExecInspect> =>
  (await (await api.send('GET', `/exec/${id}/json`)).json()) as ExecInspect;

export async function execResize(api: Connection, id: string, size: { rows: number; cols: number }): Promise<void> {
  await api.send('POST', `/exec/${id}/resize`, { query: { h: size.rows, w: size.cols } });
}
