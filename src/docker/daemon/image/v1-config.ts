// Models moby image/v1/imagev1.go and image/tarexport/save.go: the configuration that each layer had before Docker 1.9.
import { digestOf } from '../../../base/digest.ts';
import type { Image } from '../../containerd/types.ts';
import { fullConfig } from '../container/defaults.ts';
import { chainIds } from './remove.ts';

export interface V1Layer {
  /** 64 hexadecimal digits. */
  readonly id: string;
  readonly json: string;
}

const EPOCH = '1970-01-01T00:00:00Z';

/** One configuration a layer, the lowest first; the uppermost is the image's own. */
export function v1Layers(image: Image): V1Layer[] {
  const layers: V1Layer[] = [];
  const chain = chainIds(image);
  for (const [index, chainId] of chain.entries()) {
    const parent = layers.at(-1)?.id;
    const own = index === chain.length - 1 ? image.config : undefined;
    const body = {
      ...(parent !== undefined && { parent }),
      created: own?.created ?? EPOCH,
      ...(own?.container && { container: own.container }),
      container_config: own?.container_config ?? { ...fullConfig({}), Labels: null },
      ...(own?.docker_version && { docker_version: own.docker_version }),
      ...(own?.author && { author: own.author }),
      ...(own && { config: fullConfig(own.config), architecture: own.architecture }),
      os: image.config.os,
    };
    const id = digestOf(`${chainId} ${JSON.stringify(body)}`).replace('sha256:', '');
    layers.push({ id, json: JSON.stringify({ id, ...body }) });
  }
  return layers;
}
