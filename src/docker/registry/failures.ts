// Models moby distribution/errors.go and Go's net errors: how a registry that cannot give what is asked for is reported.
import { DockerError, notFound, unknown } from '../errdefs/errdefs.ts';
import { familiarName, familiarReference, type Reference, registryHost } from './reference.ts';

const base = (reference: Reference): string => {
  const host = registryHost(reference);
  const plain = /^(localhost|127\.)/.test(host);
  return `Get "${plain ? 'http' : 'https'}://${host}/v2/"`;
};

/** No repository of that name that this client may see. */
export const pullAccessDenied = (reference: Reference): DockerError =>
  notFound(
    `pull access denied for ${familiarName(reference)}, repository does not exist or may require 'docker login': denied: requested access to the resource is denied`,
  );

/** The repository is there, the tag or digest is not. */
export const manifestUnknown = (reference: Reference): DockerError =>
  notFound(`manifest for ${familiarReference(reference)} not found: manifest unknown: manifest unknown`);

/** The manifest list holds no image for the platform. */
export const noMatchingManifest = (platform: string): DockerError =>
  unknown(`no matching manifest for ${platform} in the manifest list entries`);

export const tooManyRequests = (): DockerError =>
  new DockerError(
    'Unknown',
    'toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit',
  );

/** The name server said no (`nxdomain`), failed, or never answered. */
export function lookupFailed(
  reference: Reference,
  server: string,
  how: 'nxdomain' | 'servfail' | 'timeout',
  from: string,
): DockerError {
  const host = registryHost(reference).replace(/:\d+$/, '');
  const reasons = {
    nxdomain: 'no such host',
    servfail: 'server misbehaving',
    timeout: `read udp ${from}->${server}:53: i/o timeout`,
  };
  return unknown(`${base(reference)}: dial tcp: lookup ${host} on ${server}:53: ${reasons[how]}`);
}

export const connectionFailed = (reference: Reference, address: string, reason: string): DockerError =>
  unknown(`${base(reference)}: dial tcp ${address}: connect: ${reason}`);

/** Nothing comes back from the registry's address. */
export const registryTimedOut = (reference: Reference): DockerError =>
  unknown(
    `${base(reference)}: net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)`,
  );
