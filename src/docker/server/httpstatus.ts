// Models moby api/server/httpstatus/status.go: the one place where a kind of error becomes a status code.
import { DockerError, type ErrorKind } from '../errdefs/errdefs.ts';

const STATUS: Readonly<Record<ErrorKind, number>> = {
  NotFound: 404,
  InvalidParameter: 400,
  Conflict: 409,
  Unauthorized: 401,
  Unavailable: 503,
  Forbidden: 403,
  NotModified: 304,
  NotImplemented: 501,
  System: 500,
  Cancelled: 500,
  Unknown: 500,
};

/** The status code that tells a client what kind of failure it was; 500 for errors that are none of the engine's. */
export const statusOf = (error: unknown): number => (error instanceof DockerError ? STATUS[error.kind] : 500);
