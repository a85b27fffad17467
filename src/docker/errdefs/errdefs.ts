// Models moby errdefs/defs.go: what kind of failure it is decides the status code, in one place of the server.

export type ErrorKind =
  | 'NotFound'
  | 'InvalidParameter'
  | 'Conflict'
  | 'Unauthorized'
  | 'Unavailable'
  | 'Forbidden'
  | 'System'
  | 'NotModified'
  | 'NotImplemented'
  | 'Cancelled'
  | 'Unknown';

/** A failure that the engine tells its clients in exactly these words. */
export class DockerError extends Error {
  readonly kind: ErrorKind;

  constructor(kind: ErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DockerError';
    this.kind = kind;
  }
}

export const notFound = (message: string): DockerError => new DockerError('NotFound', message);
export const invalidParameter = (message: string): DockerError => new DockerError('InvalidParameter', message);
export const conflict = (message: string): DockerError => new DockerError('Conflict', message);
export const unavailable = (message: string): DockerError => new DockerError('Unavailable', message);
export const forbidden = (message: string): DockerError => new DockerError('Forbidden', message);
export const system = (message: string): DockerError => new DockerError('System', message);
export const unknown = (message: string): DockerError => new DockerError('Unknown', message);

/** For what the sandbox does not model: it says so, by name. */
export const notModelled = (feature: string): DockerError =>
  new DockerError('NotImplemented', `${feature} is not part of this sandbox`);

export const isKind = (error: unknown, kind: ErrorKind): error is DockerError =>
  error instanceof DockerError && error.kind === kind;
