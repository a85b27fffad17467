// Models docker/cli cli/command/image/pull.go and push.go.
import { parsePlatformSpec } from '../../../api/platforms.ts';
import { encodeAuth, imageCreate, imagePush } from '../../../client/image.ts';
import {
  familiarName,
  fullReference,
  parseReference,
  type Reference,
  repositoryName,
  withDefaultTag,
} from '../../../registry/reference.ts';
import type { Cli, Command } from '../../cli.ts';
import { showProgress } from '../../stream/progress.ts';
import { askNotary, trusts } from '../content-trust.ts';
import { defaultPlatform } from '../default-platform.ts';
import { storedAuth } from '../registry/credentials.ts';

/** The value of X-Registry-Auth for the registry of a reference. */
export const registryAuth = (cli: Cli, { domain }: Reference): string => encodeAuth(storedAuth(cli, domain));

/** A repository as POST /images/create names it. */
export const wireName = (reference: Reference): string =>
  reference.domain === 'docker.io' ? familiarName(reference) : repositoryName(reference);

export const pull: Command = async (cli, { flags, args }) => {
  const [remote = ''] = args;
  const given = parseReference(remote, cli.version);
  const nameOnly = given.tag === undefined && given.digest === undefined;
  const all = flags.bool('all-tags');
  const quiet = flags.bool('quiet');
  if (all && !nameOnly) throw new Error("tag can't be used with --all-tags/-a");
  const reference = all ? given : withDefaultTag(given);
  if (!all && nameOnly && !quiet) await cli.out(`Using default tag: ${reference.tag}\n`);
  if (trusts(cli, flags) && reference.digest === undefined) await askNotary(cli, reference);
  const response = await imageCreate(cli.api, {
    name: wireName(reference),
    tag: reference.digest ?? reference.tag ?? '',
    platform: defaultPlatform(cli, flags),
    auth: registryAuth(cli, reference),
  });
  await showProgress(cli, response, { to: quiet ? 'nowhere' : 'out' });
  await cli.out(`${fullReference(reference)}\n`);
};

/** A platform of its own is pushed alone: 28 says so. Throws for what is none. */
async function checkPlatform(cli: Cli, platform: string): Promise<void> {
  try {
    parsePlatformSpec(platform, { os: 'linux', architecture: 'amd64', variant: '' }, cli.version);
  } catch (error) {
    await cli.err(`Invalid platform ${platform}`);
    throw error;
  }
  await cli.out(
    '\n Info -> Using --platform pushes only the specified platform manifest of a multi-platform image index.\n         Other components, like attestations, will not be included.\n         To push the complete multi-platform image, remove the --platform flag.\n         \n',
  );
}

export const push: Command = async (cli, { flags, args }) => {
  const [remote = ''] = args;
  const given = parseReference(remote, cli.version);
  const platform = flags.string('platform');
  if (platform !== '') await checkPlatform(cli, platform);
  const all = flags.bool('all-tags');
  if (all && (given.tag !== undefined || given.digest !== undefined))
    throw new Error("tag can't be used with --all-tags/-a");
  if (given.digest !== undefined) throw new Error('cannot push a digest reference');
  const reference = all ? given : withDefaultTag(given);
  const quiet = flags.bool('quiet');
  if (!all && given.tag === undefined && !quiet) await cli.out(`Using default tag: ${reference.tag}\n`);
  const response = await imagePush(cli.api, {
    name: wireName(reference),
    tag: all ? '' : (reference.tag ?? ''),
    auth: registryAuth(cli, reference),
  });
  await showProgress(cli, response, { to: quiet ? 'nowhere' : 'out' });
  if (quiet) await cli.out(`${fullReference(reference)}\n`);
};
