/** What tests do with an engine again and again. */
import { decode } from '../../../../src/base/bytes.ts';
import { createDemultiplexer } from '../../../../src/docker/api/stdcopy.ts';
import type { ContainerInspect } from '../../../../src/docker/api/types/container.ts';
import type { ContainerCreateRequest } from '../../../../src/docker/api/types/container-config.ts';
import type { TestEngine } from './engine.ts';

export async function create(
  engine: TestEngine,
  name: string,
  request: Partial<ContainerCreateRequest> = {},
): Promise<string> {
  const { status, answer } = await engine.ask('POST', `/containers/create?name=${name}`, {
    Image: 'busybox',
    Cmd: ['sleep', '300'],
    HostConfig: {},
    ...request,
  });
  if (status !== 201) throw new Error(JSON.stringify(answer));
  return (answer as { Id: string }).Id;
}

export async function start(
  engine: TestEngine,
  name: string,
  request: Partial<ContainerCreateRequest> = {},
): Promise<string> {
  const id = await create(engine, name, request);
  const { status, answer } = await engine.ask('POST', `/containers/${name}/start`);
  if (status !== 204) throw new Error(JSON.stringify(answer));
  return id;
}

export const inspect = async (engine: TestEngine, name: string): Promise<ContainerInspect> =>
  (await engine.ask('GET', `/containers/${name}/json`)).answer as ContainerInspect;

/** The exit code when it has ended. */
export async function wait(engine: TestEngine, name: string, condition = 'not-running'): Promise<number> {
  const { answer } = await engine.ask('POST', `/containers/${name}/wait?condition=${condition}`);
  return (answer as { StatusCode: number }).StatusCode;
}

export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
}

/** A multiplexed body taken apart, to its end. */
export async function printed(response: Response): Promise<Printed> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const out = { stdout: '', stderr: '' };
  for (const { stream, data } of createDemultiplexer()(bytes)) {
    if (stream === 'stdout' || stream === 'stderr') out[stream] += decode(data);
  }
  return out;
}

export const get = (engine: TestEngine, path: string): Promise<Response> =>
  engine.request(new Request(`http://docker${path}`));

export const post = (
  engine: TestEngine,
  path: string,
  upload?: ReadableStream<Uint8Array>,
  body?: unknown,
): Promise<Response> =>
  engine.request(
    new Request(`http://docker${path}`, {
      method: 'POST',
      ...(body !== undefined && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    }),
    upload,
  );
