// Models distribution's registry/client/errors.go and registry/api/errcode: what an answer that is no success says.
import { decode } from '../../../base/bytes.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import { invalidCharacter } from './go-json.ts';
import type { WireResponse } from './response.ts';

/** A registry said no. `code` is its own: `DENIED`, `MANIFEST_UNKNOWN`. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string | undefined;
  /** True where the registry said more than its code: only then does the engine add words of its own. */
  readonly detailed: boolean;

  constructor(message: string, status: number, code?: string, detailed = false) {
    super(message);
    this.status = status;
    this.code = code;
    this.detailed = detailed;
  }
}

/** The sentences that go with the codes: an error that says no more than its own is told by its code alone. */
const STANDARD: Readonly<Record<string, string>> = {
  UNKNOWN: 'unknown error',
  UNSUPPORTED: 'The operation is unsupported.',
  UNAUTHORIZED: 'authentication required',
  DENIED: 'requested access to the resource is denied',
  UNAVAILABLE: 'service unavailable',
  TOOMANYREQUESTS: 'too many requests',
  DIGEST_INVALID: 'provided digest did not match uploaded content',
  SIZE_INVALID: 'provided length did not match content length',
  NAME_INVALID: 'invalid repository name',
  TAG_INVALID: 'manifest tag did not match URI',
  NAME_UNKNOWN: 'repository name not known to registry',
  MANIFEST_UNKNOWN: 'manifest unknown',
  MANIFEST_INVALID: 'manifest invalid',
  MANIFEST_UNVERIFIED: 'manifest failed signature verification',
  MANIFEST_BLOB_UNKNOWN: 'blob unknown to registry',
  BLOB_UNKNOWN: 'blob unknown to registry',
  BLOB_UPLOAD_UNKNOWN: 'blob upload unknown to registry',
  BLOB_UPLOAD_INVALID: 'blob upload invalid',
};

interface Answer {
  readonly errors?: readonly { readonly code?: string; readonly message?: string; readonly detail?: unknown }[];
  readonly details?: string;
}

const words = (code: string): string => code.toLowerCase().replaceAll('_', ' ');

/** Throws what the engine makes of a status of 400 and more, in the words of its version. */
export function refuse(response: WireResponse, version: EngineVersion): never {
  const { status } = response;
  if (status >= 500) throw new Refusal(`received unexpected HTTP status: ${response.statusLine}`, status);
  const text = decode(response.body);
  const answer = parse(text);
  if (answer === undefined) throw unreadable(text, status, version);
  if (answer.details && (status === 401 || status === 403 || status === 429))
    throw new Refusal(`${words(codeOf(status))}: ${answer.details}`, status, codeOf(status), true);
  const [first] = answer.errors ?? [];
  if (!first)
    throw new Refusal(
      `error parsing HTTP ${status} response body: no error details found in HTTP response body: ${JSON.stringify(text)}`,
      status,
    );
  const { code = 'UNKNOWN', message = '', detail = null } = first;
  const plain = detail === null && (message === '' || message === STANDARD[code]);
  throw new Refusal(plain ? words(code) : `${words(code)}: ${message}`, status, code, !plain);
}

const codeOf = (status: number): string =>
  status === 401 ? 'UNAUTHORIZED' : status === 403 ? 'DENIED' : status === 429 ? 'TOOMANYREQUESTS' : 'UNKNOWN';

/** What is no JSON: quoted as it is from 23 on. */
function unreadable(text: string, status: number, version: EngineVersion): Refusal {
  if (since(version, 23)) return new Refusal(`${words(codeOf(status))}: ${text}`, status);
  return new Refusal(
    `error parsing HTTP ${status} response body: ${invalidCharacter(text)}: ${JSON.stringify(text)}`,
    status,
  );
}

function parse(text: string): Answer | undefined {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return undefined;
  }
}
