// Models moby daemon/images/image.go (GetImage): by name, by id, by the beginning of an id.
import type { Image } from '../../containerd/types.ts';
import { type DockerError, notFound } from '../../errdefs/errdefs.ts';
import {
  familiarReference,
  fullReference,
  parseReference,
  type Reference,
  withDefaultTag,
} from '../../registry/reference.ts';
import type { Daemon } from '../daemon.ts';

/** `nosuch` is told as `nosuch:latest`, an id as it is. */
export const noSuchImage = (name: string): DockerError => notFound(`No such image: ${name}`);

/** Throws when the name is malformed or no such image is here. */
export function getImage(daemon: Daemon, name: string): Image {
  const found = findImage(daemon, name);
  if (found) return found;
  throw noSuchImage(isId(name) ? name : familiarReference(withDefaultTag(parseReference(name, daemon.version))));
}

export function findImage(daemon: Daemon, name: string): Image | undefined {
  const { images } = daemon.containerd;
  if (isId(name)) return images.get(name.startsWith('sha256:') ? name : `sha256:${name}`);
  const byName = images.byReference(fullReference(withDefaultTag(parseReference(name, daemon.version))));
  if (byName) return byName;
  const hex = name.replace(/^sha256:/, '');
  const [only, ...others] = /^[0-9a-f]+$/.test(hex) ? images.byPrefix(hex) : [];
  return others.length === 0 ? only : undefined;
}

const isId = (name: string): boolean => /^(sha256:)?[0-9a-f]{64}$/.test(name);

/** The name read, with `:latest` where it says neither tag nor digest. */
export const referenceOf = (daemon: Daemon, name: string): Reference =>
  withDefaultTag(parseReference(name, daemon.version));
