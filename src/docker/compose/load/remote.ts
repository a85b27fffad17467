// Models docker/compose pkg/remote git.go and oci.go: Compose files that lie elsewhere. Nothing is reached from here.
import { type ComposeVersion, sinceCompose } from '../compose-version.ts';
import { LoadError } from './errors.ts';

const GIT = /^(https?:\/\/[^#]+\.git(#|$)|git:\/\/|ssh:\/\/|github\.com\/|[\w.-]+@[\w.-]+:)/;

const REMOTE_NAMES = { git: ['git', 'GIT'], oci: ['OCI', 'OCI'] } as const;

/** What compose says of a file that is not on this machine; undefined for one that is. */
export function remoteFailure(path: string, version: ComposeVersion): LoadError | undefined {
  const kind = path.startsWith('oci://') ? 'oci' : GIT.test(path) ? 'git' : undefined;
  if (!kind) return undefined;
  const [name, variable] = REMOTE_NAMES[kind];
  if (!sinceCompose(version, 2, 27))
    return new LoadError(
      `experimental ${name} remote resource is disabled. "COMPOSE_EXPERIMENTAL_${variable}_REMOTE" must be set`,
    );
  if (kind === 'git') return new LoadError(`failed to access repository at ${path}:\n `);
  return new LoadError(`failed to pull OCI resource ${JSON.stringify(path.slice('oci://'.length))}: no such host`);
}
