// Models moby daemon/images/image_tag.go (POST /images/{name}/tag).
import { since } from '../../engine-version.ts';
import { DockerError, invalidParameter, system } from '../../errdefs/errdefs.ts';
import {
  familiarReference,
  fullReference,
  parseReference,
  type Reference,
  withDefaultTag,
} from '../../registry/reference.ts';
import type { Daemon } from '../daemon.ts';
import { logImageEvent } from './events.ts';
import { getImage } from './find.ts';

export function tagImage(daemon: Daemon, name: string, repo: string, tag: string): void {
  const reference = target(daemon, repo, tag);
  const image = getImage(daemon, name);
  daemon.containerd.images.tag(image.id, fullReference(reference));
  logImageEvent(daemon, image.id, familiarReference(reference), 'tag');
}

function target(daemon: Daemon, repo: string, tag: string): Reference {
  try {
    const reference = parseReference(tag === '' ? repo : `${repo}:${tag}`, daemon.version);
    if (reference.digest) throw invalidParameter('refusing to create a tag with a digest reference');
    return withDefaultTag(reference);
  } catch (error) {
    // Before 23 a malformed name was the server's fault.
    if (error instanceof DockerError && !since(daemon.version, 23)) throw system(error.message);
    throw error;
  }
}
