// Models docker/cli cli/command/image/build.go (v20.10.24 to v28.5.2): docker build with the classic builder.
import { humanSize } from '../../../../base/sizes.ts';
import { goStrerror, isErrno } from '../../../../host/errno.ts';
import { imageBuild } from '../../../client/build.ts';
import { encodeAuth } from '../../../client/image.ts';
import { since } from '../../../engine-version.ts';
import type { Call, Cli, Command } from '../../cli.ts';
import { StatusError } from '../../errors.ts';
import { showProgress } from '../../stream/progress.ts';
import { prepareContext } from '../build-context/prepare.ts';
import { buildIntegrated } from '../buildx/integrated.ts';
import { buildKitFromEnvironment } from './build-forward.ts';
import { buildOptions } from './build-options.ts';

const STREAM = `DEPRECATED: The experimental --stream flag has been removed and the build context
            will be sent non-streaming. Enable BuildKit instead with DOCKER_BUILDKIT=1
            to stream build context, see https://docs.docker.com/go/buildkit/

`;

export const build: Command = async (cli, call) => {
  if (await usesBuildKit(cli)) return buildIntegrated(cli, call);
  if (call.flags.bool('stream')) await cli.err(STREAM);
  await buildClassic(cli, call);
};

/** Before 23 the daemon's choice, unless DOCKER_BUILDKIT says otherwise; from 23 on BuildKit is buildx's alone. */
async function usesBuildKit(cli: Cli): Promise<boolean> {
  if (since(cli.version, 23)) return false;
  const asked = buildKitFromEnvironment(cli);
  if (asked !== undefined) return asked;
  return (await cli.api.ping()).builderVersion === '2';
}

async function buildClassic(cli: Cli, call: Call): Promise<void> {
  const { flags, args } = call;
  const quiet = flags.bool('quiet');
  const idFile = flags.string('iidfile');
  // A stale id must not be left when the build fails.
  if (idFile !== '') removeFile(cli, idFile);
  const context = await prepareContext(cli, args[0] ?? '', flags.string('file'));
  const sent = sentLine(context.size);
  if (!quiet) await cli.out(sent);
  const response = await sending(cli, quiet, sent, () =>
    imageBuild(cli.api, context.tar, buildOptions(cli, call, context.dockerfile), authConfigs(cli), cli.proc.endSignal),
  );
  const id = quiet ? await showQuietly(cli, response, sent) : await show(cli, response);
  if (idFile === '') return;
  if (id === '') throw new Error(`Server did not provide an image ID. Cannot write ${idFile}`);
  cli.proc.files.writeFile(idFile, id, { mode: 0o666 });
}

/** The last line of a progress bar that knows no total. */
const sentLine = (size: number): string =>
  `Sending build context to Docker daemon ${humanSize(size).padStart(8)}\r\r\n`;

async function sending(cli: Cli, quiet: boolean, sent: string, send: () => Promise<Response>): Promise<Response> {
  try {
    return await send();
  } catch (error) {
    if (quiet) await cli.err(sent);
    throw error;
  }
}

async function show(cli: Cli, response: Response): Promise<string> {
  let id = '';
  const onAux = (aux: unknown): void => {
    id = (aux as { readonly ID?: string } | null)?.ID ?? id;
  };
  await showProgress(cli, response, { to: 'out', onAux }).catch(failWith);
  return id;
}

/** The image's id is all that is shown; when the build fails, everything that was held back. */
async function showQuietly(cli: Cli, response: Response, sent: string): Promise<string> {
  let held = '';
  const to = async (text: string): Promise<void> => {
    held += text;
  };
  try {
    await showProgress(cli, response, { to });
  } catch (error) {
    await cli.err(`${sent}${held}`);
    return failWith(error);
  }
  await cli.out(held);
  return held;
}

/** A message without a status of its own ends with 1. */
function failWith(error: unknown): never {
  if (error instanceof StatusError || !(error instanceof Error)) throw error;
  throw new StatusError(1, error.message);
}

function removeFile(cli: Cli, path: string): void {
  try {
    cli.proc.files.unlink(path);
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return;
    if (isErrno(error)) throw new Error(`Removing image ID file: remove ${path}: ${goStrerror(error.code)}`);
    throw error;
  }
}

/** X-Registry-Config: what ~/.docker/config.json knows, by registry. */
const authConfigs = ({ config }: Cli): string => encodeAuth((config.auths ?? {}) as Parameters<typeof encodeAuth>[0]);
