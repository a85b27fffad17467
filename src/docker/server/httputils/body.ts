// Models moby api/server/httputils/httputils.go (ReadJSON, CheckForJSON) and runconfig (loadJSON).

import type { EngineVersion } from '../../engine-version.ts';
import { since } from '../../engine-version.ts';
import { type DockerError, invalidParameter, unknown } from '../../errdefs/errdefs.ts';
import type { Call } from './call.ts';
import { decodeJson, type GoStruct, JsonError } from './json-decode.ts';

/**
 * The request's JSON body; undefined for an empty one. Throws what the engine says of another content type, of broken
 * JSON, and of values that have another type than `struct` says.
 */
export async function readJson<T>(call: Call, struct: GoStruct): Promise<Partial<T> | undefined> {
  const text = await call.request.text();
  checkForJson(call, text === '');
  if (text === '') {
    if (!since(call.engine, 23)) throw invalidParameter('got EOF while reading request body');
    return undefined;
  }
  return decode<T>(call.engine, text, struct, (message) =>
    invalidParameter(since(call.engine, 24) ? `invalid JSON: ${message}` : message),
  );
}

/** A body that must be there. Before 24 what was wrong with it was the server's fault. */
export async function readConfig<T>(call: Call, struct: GoStruct): Promise<Partial<T>> {
  const text = await call.request.text();
  checkForJson(call, text === '');
  const modern = since(call.engine, 24);
  const failure = (message: string): DockerError =>
    modern ? invalidParameter(`invalid JSON: ${message}`) : unknown(message);
  if (text.trim() === '') throw failure(modern ? 'got EOF while reading request body' : 'EOF');
  return decode<T>(call.engine, text, struct, failure) ?? {};
}

function decode<T>(
  engine: EngineVersion,
  text: string,
  struct: GoStruct,
  failure: (message: string) => DockerError,
): Partial<T> | undefined {
  try {
    const { value, rest } = decodeJson(text, struct, engine);
    if (rest.trim() !== '' && since(engine, 24)) throw invalidParameter('unexpected content after JSON');
    return value === null ? undefined : (value as Partial<T>);
  } catch (error) {
    throw error instanceof JsonError ? failure(error.message) : error;
  }
}

function checkForJson(call: Call, empty: boolean): void {
  const type = call.request.headers.get('Content-Type') ?? '';
  if (type === '' && empty) return;
  const mime = type.split(';')[0]?.trim().toLowerCase();
  if (mime === 'application/json') return;
  // A Request gives text a type of its own: with no body there is nothing to complain about.
  if (empty && mime === 'text/plain') return;
  if (!since(call.engine, 23)) throw invalidParameter(`Content-Type specified (${type}) must be 'application/json'`);
  throw invalidParameter(
    type === ''
      ? 'malformed Content-Type header (): mime: no media type'
      : `unsupported Content-Type header (${type}): must be 'application/json'`,
  );
}
