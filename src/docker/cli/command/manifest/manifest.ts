// Models docker/cli cli/command/manifest: manifests in registries, and lists of them that are being put together here.
import { fullReference, parseReference, type Reference, withDefaultTag } from '../../../registry/reference.ts';
import type { Cli, Command } from '../../cli.ts';

/** A manifest, or a list of them, as a registry has it; the shapes that `inspect` takes apart. */
export interface RegistryManifest {
  readonly manifests?: readonly {
    readonly mediaType: string;
    readonly size: number;
    readonly digest: string;
    readonly platform: { readonly architecture: string; readonly os: string; readonly variant?: string };
  }[];
  readonly config?: { readonly digest: string };
}

/** Asks a registry as the client itself does, without the engine. Throws with the client's sentence. */
export type ReadManifest = (name: Reference, insecure: boolean) => Promise<RegistryManifest>;

const named = (cli: Cli, text: string): Reference => withDefaultTag(parseReference(text, cli.version));

/** `docker.io/me/app:1` as a file's name: `docker.io_me_app-1`. */
const fileName = (reference: string): string => reference.replaceAll(':', '-').replaceAll('/', '_');

const listPath = (cli: Cli, list: Reference): string =>
  `${cli.config.path.replace(/\/[^/]*$/, '')}/manifests/${fileName(fullReference(list))}`;

const imagePath = (cli: Cli, list: Reference, image: Reference): string =>
  `${listPath(cli, list)}/${fileName(fullReference(image))}`;

const read = (cli: Cli, name: Reference, insecure: boolean): Promise<RegistryManifest> => {
  if (!cli.manifests) throw new Error('manifests of a registry are not part of this sandbox');
  return cli.manifests(name, insecure);
};

const LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';

export const inspect: Command = async (cli, { flags, args }) => {
  const [first = '', second] = args;
  const image = named(cli, second ?? first);
  if (second !== undefined) {
    const path = imagePath(cli, named(cli, first), image);
    if (!cli.proc.files.exists(path)) throw new Error(`No such manifest: ${fullReference(image)}`);
    return cli.out(cli.proc.files.readText(path));
  }
  const manifest = await read(cli, image, flags.bool('insecure'));
  if (flags.bool('verbose')) throw new Error("'docker manifest inspect --verbose' is not part of this sandbox");
  if (!manifest.manifests) return cli.out(`${JSON.stringify(manifest, undefined, '\t')}\n`);
  const list = { schemaVersion: 2, mediaType: LIST, manifests: manifest.manifests };
  await cli.out(`${JSON.stringify(list, undefined, 3)}\n`);
};

export const create: Command = async (cli, { flags, args }) => {
  const [target = '', ...images] = args;
  const list = named(cli, target);
  const { files } = cli.proc;
  if (files.exists(listPath(cli, list)) && !flags.bool('amend'))
    throw new Error('refusing to amend an existing manifest list with no --amend flag');
  for (const text of images) {
    const image = named(cli, text);
    const manifest = await read(cli, image, flags.bool('insecure'));
    if (manifest.manifests) throw new Error(`${fullReference(image)} is a manifest list`);
    files.mkdirAll(listPath(cli, list), 0o755);
    files.writeFile(imagePath(cli, list, image), `${JSON.stringify(manifest, undefined, '\t')}\n`, { mode: 0o644 });
  }
  await cli.out(`Created manifest list ${fullReference(list)}\n`);
};

export const annotate: Command = async (cli, { args }) => {
  const [target = '', text = ''] = args;
  if (!cli.proc.files.exists(imagePath(cli, named(cli, target), named(cli, text))))
    throw new Error(`manifest for image ${text} does not exist in ${target}`);
  throw new Error("'docker manifest annotate' is not part of this sandbox");
};

export const push: Command = async (cli, { args }) => {
  const list = named(cli, args[0] ?? '');
  if (!cli.proc.files.exists(listPath(cli, list))) throw new Error(`No such manifest: ${fullReference(list)}`);
  throw new Error("'docker manifest push' is not part of this sandbox");
};

export const remove: Command = async (cli, { args }) => {
  const problems: string[] = [];
  for (const text of args) {
    const list = named(cli, text);
    if (!cli.proc.files.exists(listPath(cli, list))) problems.push(`No such manifest: ${fullReference(list)}`);
    else cli.proc.files.removeAll(listPath(cli, list));
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
};
