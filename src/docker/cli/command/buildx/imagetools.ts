// Models docker/buildx commands/imagetools/inspect.go: an image as its registry has it.
import { ApiError } from '../../../client/connection.ts';
import { ask } from '../../../client/system.ts';
import { fullReference, parseReference, registryHost, withDefaultTag } from '../../../registry/reference.ts';
import type { Command } from '../../cli.ts';

export const imagetoolsInspect: Command = async (cli, { args }) => {
  const reference = withDefaultTag(parseReference(args[0] ?? '', cli.version));
  const what = reference.digest ?? reference.tag ?? 'latest';
  try {
    await ask(cli.api, 'GET', `/distribution/${encodeURIComponent(args[0] ?? '')}/json`);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const network = /Get "[^"]*": ([\s\S]*)$/.exec(error.message)?.[1];
    if (network === undefined) throw new Error(`${fullReference(reference)}: not found`);
    const url = `https://${registryHost(reference)}/v2/${reference.path}/manifests/${what}`;
    throw new Error(`failed to do request: Head "${url}": ${network}`);
  }
  throw new Error('showing the manifests of a registry with imagetools is not part of this sandbox');
};

export const imagetoolsCreate: Command = async (_cli, { args, flags }) => {
  if (args.length === 0 && flags.list('file').length === 0) throw new Error('no sources specified');
  throw new Error('docker buildx imagetools create is not part of this sandbox');
};
