import { describe, expect, test } from 'vitest';
import { encode } from '../../../../src/base/bytes.ts';
import { engineVersion } from '../../../../src/docker/engine-version.ts';
import { pullError } from '../../../../src/docker/registry/failures.ts';
import { parseReference } from '../../../../src/docker/registry/reference.ts';
import { refuse } from '../../../../src/docker/registry/wire/refusal.ts';

const REASONS: Readonly<Record<number, string>> = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
};

/** What `docker pull 127.0.0.1:5000/app:1` prints for an answer. */
function pulled(version: string, status: number, body: string): string {
  const engine = engineVersion(version);
  try {
    return refuse(
      { status, statusLine: `${status} ${REASONS[status] ?? ''}`, headers: new Map(), body: encode(body) },
      engine,
    );
  } catch (error) {
    const told = pullError(error, parseReference('127.0.0.1:5000/app:1', engine));
    return told instanceof Error ? told.message : String(told);
  }
}

const told = (code: string, message: string, detail?: unknown): string =>
  JSON.stringify({ errors: [{ code, message, detail: detail ?? null }] });

describe('what registries answer, as real engines reported it', () => {
  test.each([
    [
      '28.5.2',
      401,
      told('UNAUTHORIZED', 'authentication required', [{ Type: 'repository' }]),
      'unauthorized: authentication required',
    ],
    ['28.5.2', 401, told('UNAUTHORIZED', 'authentication required'), 'unauthorized'],
    ['28.5.2', 403, told('DENIED', 'requested access to the resource is denied'), 'denied'],
    [
      '28.5.2',
      403,
      told('DENIED', 'requested access to the resource is denied', {}),
      "pull access denied for 127.0.0.1:5000/app, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
    ],
    [
      '26.1.5',
      404,
      told('MANIFEST_UNKNOWN', 'manifest unknown', { Tag: '1' }),
      'manifest for 127.0.0.1:5000/app:1 not found: manifest unknown: manifest unknown',
    ],
    [
      '26.1.5',
      404,
      told('NAME_UNKNOWN', 'repository name not known to registry', { name: 'app' }),
      'repository 127.0.0.1:5000/app not found: name unknown: repository name not known to registry',
    ],
    ['28.5.2', 404, '<html></html>\n', 'unknown: <html></html>\n'],
    [
      '20.10.24',
      404,
      '<html></html>\n',
      `error parsing HTTP 404 response body: invalid character '<' looking for beginning of value: "<html></html>\\n"`,
    ],
    [
      '20.10.24',
      404,
      '404 page not found\n',
      `error parsing HTTP 404 response body: invalid character 'p' after top-level value: "404 page not found\\n"`,
    ],
    ['20.10.24', 404, '', 'error parsing HTTP 404 response body: unexpected end of JSON input: ""'],
    [
      '28.5.2',
      429,
      told('TOOMANYREQUESTS', 'You have reached your pull rate limit.'),
      'toomanyrequests: You have reached your pull rate limit.',
    ],
    ['28.5.2', 429, 'Too Many Requests\n', 'toomanyrequests: Too Many Requests\n'],
    [
      '20.10.24',
      429,
      'Too Many Requests\n',
      `error parsing HTTP 429 response body: invalid character 'T' looking for beginning of value: "Too Many Requests\\n"`,
    ],
    ['28.5.2', 500, told('UNKNOWN', 'unknown error'), 'received unexpected HTTP status: 500 Internal Server Error'],
  ])('%s: %i %s', (version, status, body, message) => {
    expect(pulled(version, status, body)).toBe(message);
  });
});
