// Models compose-spec/compose-go errdefs/errors.go (v2.0.2 to v2.9.1).
import { Errno } from '../../../host/errno.ts';

/** What makes a project unusable; the message is whole. */
export class LoadError extends Error {
  /** True for a file or a service that is not there: such failures have an exit status of their own. */
  readonly notFound: boolean;

  constructor(message: string, notFound = false) {
    super(message);
    this.notFound = notFound;
  }
}

export const isNotFound = (error: unknown): boolean =>
  error instanceof Errno || (error instanceof LoadError && error.notFound);

/** `…: invalid compose project`. */
export const invalid = (message: string): LoadError => new LoadError(`${message}: invalid compose project`);

/** `…: not found`. */
export const notFound = (message: string): LoadError => new LoadError(`${message}: not found`, true);

/** A service that was asked for is not there: no fault of the file. */
export class SelectionError extends Error {}
