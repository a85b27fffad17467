// Models docker/compose pkg/compose/metrics.go and errors.go: until 2.29 the kind of failure chooses the exit status.
import { messageOf, StatusError } from '../cli/errors.ts';
import { type ComposeVersion, sinceCompose } from './compose-version.ts';
import { isNotFound, SelectionError } from './load/errors.ts';

export type FailureKind = 'not-found' | 'parse' | 'syntax' | 'build' | 'pull';

const STATUS: Readonly<Record<FailureKind, number>> = { 'not-found': 14, parse: 15, syntax: 16, build: 17, pull: 18 };

/** The exit status for a kind of failure: 14 to 18 until 2.29, 1 after. */
export const failureStatus = (version: ComposeVersion, kind: FailureKind): number =>
  sinceCompose(version, 2, 30) ? 1 : STATUS[kind];

/** What a failed load ends the command with. A StatusError stays what it is. */
export function loadFailure(version: ComposeVersion, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StatusError || error instanceof SelectionError) return error;
  if (error.name === 'ProcessEnded') return error;
  return new StatusError(failureStatus(version, isNotFound(error) ? 'not-found' : 'parse'), messageOf(error));
}
