// Models moby api/server/httputils/httputils.go (ReadJSON, CheckForJSON).

import { since } from '../../engine-version.ts';
import { invalidParameter } from '../../errdefs/errdefs.ts';
import type { Call } from './call.ts';

/**
 * The request's JSON body; undefined for an empty one. Throws what the engine says of another content type or of broken
 * JSON. The shape is not checked: who reads a field decides what to make of it.
 */
export async function readJson<T>(call: Call): Promise<Partial<T> | undefined> {
  const text = await call.request.text();
  checkForJson(call, text === '');
  if (text === '') {
    if (!since(call.engine, 23)) throw invalidParameter('got EOF while reading request body');
    return undefined;
  }
  const prefix = since(call.engine, 24) ? 'invalid JSON: ' : '';
  const parsed = parse(text, prefix);
  if (parsed === null) return undefined;
  if (typeof parsed !== 'object' || Array.isArray(parsed)) {
    throw invalidParameter(`${prefix}json: cannot unmarshal ${jsonType(parsed)} into Go value of type struct`);
  }
  return parsed as Partial<T>;
}

function parse(text: string, prefix: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalidParameter(`${prefix}${syntaxError(text, error)}`);
  }
}

/** encoding/json says "unexpected EOF" for text that stops too early, else which character does not fit. */
function syntaxError(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const at = /at position (\d+)/.exec(message);
  const character = at ? text[Number(at[1])] : undefined;
  if (character === undefined || /Unexpected end/.test(message)) return 'unexpected EOF';
  return `invalid character '${character}' looking for beginning of value`;
}

function jsonType(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return typeof value === 'boolean' ? 'bool' : typeof value;
}

function checkForJson(call: Call, empty: boolean): void {
  const type = call.request.headers.get('Content-Type') ?? '';
  if (type === '' && empty) return;
  const mime = type.split(';')[0]?.trim().toLowerCase();
  if (mime === 'application/json') return;
  // A Request gives text a type of its own: with no body there is nothing to complain about.
  if (empty && mime === 'text/plain') return;
  throw invalidParameter(
    since(call.engine, 23)
      ? `unsupported Content-Type header (${type}): must be 'application/json'`
      : `Content-Type specified (${type}) must be 'application/json'`,
  );
}
