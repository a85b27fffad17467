// Models moby daemon/images/image_push.go and distribution/push.go (POST /images/{name}/push).
import type { JsonMessage } from '../../api/jsonstream.ts';
import { notModelled, system } from '../../errdefs/errdefs.ts';
import { fullReference, parseReference, repositoryName, withDefaultTag } from '../../registry/reference.ts';
import type { Daemon } from '../daemon.ts';
import { reachRegistry } from '../system/registry.ts';

/** The progress of a push, as far as it comes: to the registry's door. An empty tag means every tag. */
export async function* pushImage(daemon: Daemon, image: string, tag: string): AsyncGenerator<JsonMessage> {
  const named = parseReference(tag === '' ? image : `${image}:${tag}`, daemon.version);
  const repository = repositoryName(named);
  yield { status: `The push refers to repository [${repository}]` };
  const { images } = daemon.containerd;
  const here =
    tag === ''
      ? images
          .list()
          .some(({ references }) =>
            [...references].some((full) => repositoryName(parseReference(full, daemon.version)) === repository),
          )
      : images.byReference(fullReference(withDefaultTag(named))) !== undefined;
  if (!here) throw system(`An image does not exist locally with the tag: ${image}`);
  await reachRegistry(daemon, named);
  throw notModelled('pushing to a registry');
}
