// Models compose-spec/compose-go loader/loader.go ModelToProject: a tree bound to the types.
import { type ComposeVersion, sinceCompose } from '../compose-version.ts';
import type { Model as AiModel, FileObject, Network, Project, Service, Volume } from '../types.ts';
import { decodeMap } from './decode.ts';
import type { DecodeContext, Decoded } from './decode-values.ts';
import { LoadError } from './errors.ts';
import type { Model } from './load.ts';
import { FILE_OBJECT, MODEL, NETWORK, type Shape, serviceShape, VOLUME } from './shapes.ts';
import { mapAt, sorted, type Tree } from './tree.ts';

/** Decodes a tree. Throws LoadError that lists every value that does not fit. */
export function projectFrom({ tree, ...model }: Model, version: ComposeVersion): Project {
  const context: DecodeContext = { errors: [], modern: sinceCompose(version, 2, 30) };
  const section = (name: string, shape: Shape): Map<string, Decoded> => {
    const source = mapAt(tree, name) ?? new Map<string, Tree>();
    const found = decodeMap(source, shape, false, name, context);
    return new Map([...found].map(([key, value]) => [key, value ?? {}]));
  };
  const services = section('services', serviceShape(version));
  const project = {
    ...model,
    services: new Map([...services].map(([name, service]) => [name, { name, ...service } as Service])),
    disabledServices: new Map<string, Service>(),
    networks: section('networks', NETWORK) as ReadonlyMap<string, unknown> as ReadonlyMap<string, Network>,
    volumes: section('volumes', VOLUME) as ReadonlyMap<string, unknown> as ReadonlyMap<string, Volume>,
    secrets: section('secrets', FILE_OBJECT) as ReadonlyMap<string, unknown> as ReadonlyMap<string, FileObject>,
    configs: section('configs', FILE_OBJECT) as ReadonlyMap<string, unknown> as ReadonlyMap<string, FileObject>,
    models: section('models', MODEL) as ReadonlyMap<string, unknown> as ReadonlyMap<string, AiModel>,
    extensions: sorted(new Map([...tree].filter(([key]) => key.startsWith('x-')))),
  };
  if (context.errors.length > 0)
    throw new LoadError(`decoding failed due to the following error(s):\n\n${context.errors.sort().join('\n')}`);
  return project;
}
