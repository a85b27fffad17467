// Models moby/buildkit client/solve.go: a request to BuildKit over the Engine API, its progress shown as it comes.
import { fromBase64 } from '../../../../base/base64.ts';
import {
  encodeSolve,
  RESULT_ID,
  SOLVE_HEADER,
  SOURCES_ID,
  type SolveAnswer,
  type SolveMessage,
  sourcesFromJson,
} from '../../../api/buildkit-solve.ts';
import { decodeStatus, TRACE_ID } from '../../../api/buildkit-trace.ts';
import { type JsonMessage, readJsonLines } from '../../../api/jsonstream.ts';
import type { ErrorSource } from '../../../api/types/buildkit.ts';
import { ApiError, type Query } from '../../../client/connection.ts';
import { since } from '../../../engine-version.ts';
import type { Cli } from '../../cli.ts';
import { SourcedError } from './errors.ts';
import type { Display } from './progress/display.ts';

export interface SolveCall {
  readonly message: SolveMessage;
  readonly body: Uint8Array;
}

export interface Solved {
  readonly exporterResponse: Readonly<Record<string, string>>;
  /** A tar archive of files that were exported to the client. */
  readonly files: Uint8Array | undefined;
}

/** Throws SourcedError: `failed to solve: ...`; clients before 23 leave it at the daemon's words. */
export async function runSolve(
  cli: Cli,
  { message, body }: SolveCall,
  display: Display,
  query: Query = {},
): Promise<Solved> {
  const response = await send(cli, message, body, query);
  const prefix = since(cli.version, 23) ? 'failed to solve: ' : '';
  let sources: readonly ErrorSource[] = [];
  let answer: SolveAnswer = { exporterResponse: {} };
  for await (const line of readJsonLines<JsonMessage>(response.body ?? empty())) {
    if (line.error !== undefined) throw new SourcedError(`${prefix}${line.error}`, sources);
    if (line.id === TRACE_ID) await display.update(decodeStatus(fromBase64(String(line.aux))));
    else if (line.id === SOURCES_ID) sources = sourcesFromJson(line.aux);
    else if (line.id === RESULT_ID) answer = line.aux as SolveAnswer;
  }
  return {
    exporterResponse: answer.exporterResponse,
    files: answer.files === undefined ? undefined : fromBase64(answer.files),
  };
}

async function send(cli: Cli, message: SolveMessage, body: Uint8Array, query: Query): Promise<Response> {
  try {
    return await cli.api.send('POST', '/build', {
      query: { ...query, version: '2', buildid: message.ref },
      headers: { [SOLVE_HEADER]: encodeSolve(message) },
      raw: { data: body, contentType: 'application/x-tar' },
      signal: cli.proc.endSignal,
    });
  } catch (error) {
    if (!(error instanceof ApiError) || !since(cli.version, 23)) throw error;
    throw new SourcedError(`failed to solve: ${error.message.replace(/^Error response from daemon: /, '')}`, []);
  }
}

async function* empty(): AsyncGenerator<Uint8Array> {}
