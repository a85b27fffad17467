// Models docker/compose pkg/compose/pull.go ImageDigestResolver and compose-go types/project.go WithImagesResolved.
import { messageOf } from '../../cli/errors.ts';
import { fullReference, parseReference, withDefaultTag } from '../../registry/reference.ts';
import type { ComposeCli } from '../compose-cli.ts';
import { sinceCompose } from '../compose-version.ts';

/** The image with the digest that its registry tells. Throws with compose's message. */
export async function resolveDigest({ docker, version }: ComposeCli, image: string): Promise<string> {
  const reference = parseReference(image, docker.version);
  const name = fullReference(withDefaultTag(reference));
  if (reference.digest) return name;
  try {
    const response = await docker.api.send('GET', `/distribution/${name}/json`);
    const { Descriptor } = (await response.json()) as { readonly Descriptor: { readonly digest: string } };
    return `${name}@${Descriptor.digest}`;
  } catch (error) {
    if (!sinceCompose(version, 2, 27)) throw error;
    throw error instanceof Error ? new Error(`failed to resolve digest for ${name}: ${messageOf(error)}`) : error;
  }
}
