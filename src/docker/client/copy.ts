// Models moby client/container_copy.go: /containers/{id}/archive.
import type { PathStat } from '../api/types/container.ts';
import type { Connection } from './connection.ts';
import { containerPath, required } from './container-path.ts';

const pathStat = (response: Response): PathStat => {
  const header = response.headers.get('X-Docker-Container-Path-Stat') ?? '';
  return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(header), (c) => c.charCodeAt(0)))) as PathStat;
};

/** What is at a path in a container. Throws ApiError 404. */
export const containerStatPath = async (api: Connection, id: string, path: string): Promise<PathStat> =>
  pathStat(
    await api.send('HEAD', containerPath(required(api, id), '/archive'), {
      query: { path },
      names: ['container:path', `${id}:${path}`],
    }),
  );

/** A path of a container as a tar archive. */
export async function copyFromContainer(
  api: Connection,
  id: string,
  path: string,
): Promise<{ stat: PathStat; archive: Uint8Array }> {
  const response = await api.send('GET', containerPath(required(api, id), '/archive'), {
    query: { path },
    names: ['container:path', `${id}:${path}`],
  });
  return { stat: pathStat(response), archive: new Uint8Array(await response.arrayBuffer()) };
}

/** Unpacks a tar archive into a directory of a container. */
export async function copyToContainer(
  api: Connection,
  id: string,
  path: string,
  archive: Uint8Array,
  options: { readonly copyUidGid: boolean; readonly allowOverwriteDirWithFile: boolean },
): Promise<void> {
  await api.send('PUT', containerPath(required(api, id), '/archive'), {
    names: ['container:path', `${id}:${path}`],
    query: {
      path,
      noOverwriteDirNonDir: options.allowOverwriteDirWithFile ? undefined : 'true',
      copyUIDGID: options.copyUidGid ? 'true' : undefined,
    },
    raw: { data: archive, contentType: 'application/x-tar' },
  });
}
