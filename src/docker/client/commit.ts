// Models moby client/container_commit.go.
import type { Connection, Query } from './connection.ts';

/** A new image from a container's changes; its id. */
export async function containerCommit(
  api: Connection,
  id: string,
  options: {
    repository: string;
    tag: string;
    comment: string;
    author: string;
    pause: boolean;
    changes: readonly string[];
  },
): Promise<string> {
  const query: Query = {
    container: id,
    repo: options.repository,
    tag: options.tag,
    comment: options.comment,
    author: options.author,
    changes: options.changes,
    pause: options.pause ? undefined : '0',
  };
  const response = await api.send('POST', '/commit', { query, body: null });
  return ((await response.json()) as { Id: string }).Id;
}
