// Models moby daemon/create.go, where a request names no image: a container over nothing at all.
import type { Image } from '../../containerd/types.ts';
import type { Daemon } from '../daemon.ts';

/** What a container has that was made from no image: an empty root file system. */
export const noImage = (daemon: Daemon): Image => ({
  id: '',
  config: {
    architecture: daemon.host.profile.arch,
    os: 'linux',
    config: {},
    rootfs: { type: 'layers', diff_ids: [] },
    history: [],
  },
  layers: [],
  parent: undefined,
  references: new Set(),
  digests: new Set(),
  lastTagged: 0,
});
