/** Full names of images as people write them. */
import type { Image } from '../../containerd/types.ts';
import { familiarReference, parseReference } from '../../registry/reference.ts';
import type { Daemon } from '../daemon.ts';

/** `docker.io/library/busybox:latest` becomes `busybox:latest`. */
export const familiar = (daemon: Daemon, full: string): string =>
  familiarReference(parseReference(full, daemon.version));

export const repoTags = (daemon: Daemon, image: Image): readonly string[] =>
  [...image.references].map((name) => familiar(daemon, name)).sort();
export const repoDigests = (daemon: Daemon, image: Image): readonly string[] =>
  [...image.digests].map((name) => familiar(daemon, name)).sort();
