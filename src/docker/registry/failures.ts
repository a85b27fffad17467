// Models moby distribution/errors.go: how a registry that cannot give what is asked for is reported.
import { type DockerError, notFound, unknown } from '../errdefs/errdefs.ts';
import { familiarName, familiarReference, type Reference } from './reference.ts';
import { ExchangeError } from './wire/exchange.ts';
import { Refusal } from './wire/refusal.ts';

/** No repository of that name that this client may see. */
export const accessDenied = (): Refusal =>
  new Refusal('denied: requested access to the resource is denied', 403, 'DENIED', true);

/** The repository is there, the tag or digest is not. */
export const manifestUnknown = (): Refusal =>
  new Refusal('manifest unknown: manifest unknown', 404, 'MANIFEST_UNKNOWN', true);

/** The manifest list holds no image for the platform. */
export const noMatchingManifest = (platform: string): DockerError =>
  unknown(`no matching manifest for ${platform} in the manifest list entries`);

/** For who has not logged in. */
export const tooManyRequests = (): Refusal =>
  new Refusal(
    'toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit',
    429,
    'TOOMANYREQUESTS',
    true,
  );

/** What `docker pull` makes of what went wrong; anything that is no registry's answer passes as it is. */
export function pullError(error: unknown, reference: Reference): unknown {
  if (error instanceof ExchangeError) return unknown(error.message);
  if (!(error instanceof Refusal)) return error;
  if (!error.detailed) return unknown(error.message);
  switch (error.code) {
    case 'DENIED':
      return notFound(
        `pull access denied for ${familiarName(reference)}, repository does not exist or may require 'docker login': ${error.message}`,
      );
    case 'MANIFEST_UNKNOWN':
      return notFound(`manifest for ${familiarReference(reference)} not found: ${error.message}`);
    case 'NAME_UNKNOWN':
      return notFound(`repository ${familiarName(reference)} not found: ${error.message}`);
    default:
      return unknown(error.message);
  }
}

/** What a push or a search makes of it: the reason as it is. */
export const plainError = (error: unknown): unknown =>
  error instanceof ExchangeError && error.reason === 'no basic auth credentials'
    ? unknown(error.reason)
    : error instanceof ExchangeError || error instanceof Refusal
      ? unknown(error.message)
      : error;
