// Models moby daemon/changes.go (GET /containers/{id}/changes).
import type { FilesystemChange } from '../../api/types/container.ts';
import type { Daemon } from '../daemon.ts';
import { getContainer } from './find.ts';

const KINDS = { modified: 0, added: 1, deleted: 2 } as const;

/** Null when nothing was changed. */
export function containerChanges(daemon: Daemon, name: string): readonly FilesystemChange[] | null {
  const changes = getContainer(daemon, name).snapshot.changes();
  return changes.length === 0 ? null : changes.map(({ kind, path }) => ({ Path: path, Kind: KINDS[kind] }));
}
