// Models docker/buildx commands/build.go (v0.13.1, v0.17.1, v0.29.1): docker build with BuildKit.
import { digestOf } from '../../../../base/digest.ts';
import { isErrno } from '../../../../host/errno.ts';
import { since } from '../../../engine-version.ts';
import type { Call, Cli, Command } from '../../cli.ts';
import { messageOf, StatusError } from '../../errors.ts';
import { type BuildPlan, buildPlan, callFunction } from './build-plan.ts';
import { checkBuilder } from './builder-store.ts';
import { printCall } from './call-result.ts';
import { displayMode } from './display-mode.ts';
import { SourcedError } from './errors.ts';
import { metadataFile } from './metadata.ts';
import { writeOutput } from './outputs.ts';
import { createDisplay, type Display } from './progress/display.ts';
import { pushImages } from './push.ts';
import { OptionError } from './secrets.ts';
import { runSolve, type Solved } from './solve.ts';
import { printWarnings } from './warnings.ts';

const WARNED: Readonly<Record<string, string>> = {
  isolation: 'isolation flag is deprecated with BuildKit.',
  'security-opt': 'security-opt flag is deprecated. "RUN --security=insecure" should be used with BuildKit.',
  squash:
    'experimental flag squash is removed with BuildKit. You should squash inside build using a multi-stage Dockerfile for efficiency.',
};

export const buildCommand: Command = async (cli, call) => {
  const { flags } = call;
  for (const [flag, text] of Object.entries(WARNED)) if (flags.changed(flag)) await cli.err(`WARNING: ${text}\n`);
  const asked = callFunction(cli, call);
  const idFile = flags.string('iidfile');
  if (idFile !== '') removeFile(cli, idFile);
  const builder = checkBuilder(cli, flags.string('builder'));
  const { mode, quiet } = displayMode(cli, call);
  const plan = await planned(cli, call, asked);
  const display = createDisplay({
    mode,
    clock: cli.proc.clock,
    tty: cli.proc.fds.get(2)?.tty,
    write: (data) => cli.err(data),
    text: `building with "${builder}" instance using docker driver`,
    console: `docker:${builder}`,
    version: cli.version,
  });
  const solved = await shown(cli, call, plan, display);
  if (mode !== 'rawjson' && mode !== 'quiet') await cli.err(printWarnings(display.warnings, cli.debug, cli.version));
  for (const notice of plan.notices) await cli.err(`${notice}\n`);
  if (solved instanceof Error) throw solved;
  const response = solved.exporterResponse;
  const id = response['containerimage.config.digest'] ?? '';
  if (mode === 'quiet' && quiet) await cli.out(`${id}\n`);
  if (idFile !== '') cli.proc.files.writeFile(idFile, id, { mode: 0o644 });
  const metadata = flags.string('metadata-file');
  if (metadata !== '') cli.proc.files.writeFile(metadata, metadataFile(cli, plan, solved), { mode: 0o644 });
  if (asked) await printCall(cli, asked, response, plan.dockerfile);
};

/** From 28 on everything that goes wrong in a build says so. */
const wrapped = (cli: Cli, error: unknown): Error => {
  if (error instanceof StatusError || !(error instanceof Error) || error.name === 'ProcessEnded') throw error;
  if (error instanceof OptionError) return error;
  const message = `${since(cli.version, 28) ? 'failed to build: ' : ''}${messageOf(error)}`;
  return new SourcedError(message, error instanceof SourcedError ? error.sources : []);
};

async function planned(cli: Cli, call: Call, asked: ReturnType<typeof callFunction>): Promise<BuildPlan> {
  try {
    return await buildPlan(cli, call, asked);
  } catch (error) {
    throw wrapped(cli, error);
  }
}

/** Builds while the display is up; an error is handed back so that warnings come before it. */
async function shown(cli: Cli, call: Call, plan: BuildPlan, display: Display): Promise<Solved | Error> {
  try {
    const solved = await runSolve(cli, plan.request, display);
    for (const output of plan.outputs) await writeOutput(cli, output, solved.files);
    if (call.flags.string('metadata-file') !== '' && since(cli.version, 27)) await resolveProvenance(cli, display);
    if (plan.push.length > 0) await pushImages(cli, plan.push, display);
    return solved;
  } catch (error) {
    return wrapped(cli, error);
  } finally {
    await display.done();
  }
}

async function resolveProvenance(cli: Cli, display: Display): Promise<void> {
  const name = 'resolving provenance for metadata file';
  const now = cli.proc.clock.now();
  const vertex = { digest: digestOf(name), inputs: [], name, cached: false, error: '', started: now, completed: now };
  await display.update({ vertexes: [vertex], statuses: [], logs: [], warnings: [] });
}

function removeFile(cli: Cli, path: string): void {
  try {
    cli.proc.files.unlink(path);
  } catch (error) {
    if (!isErrno(error, 'ENOENT')) throw error;
  }
}
