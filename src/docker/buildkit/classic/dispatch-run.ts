// Models moby builder/dockerfile/dispatchers.go (v20.10.24 to v28.5.2): RUN and WORKDIR, whose containers change files.

import { cleanPath } from '../../../base/pattern-matcher.ts';
import { since } from '../../engine-version.ts';
import type { RunCommand, WorkdirCommand } from '../dockerfile/commands.ts';
import { copyConfig, resolveCommand, withCommentString } from './run-config.ts';
import type { Dispatch } from './state.ts';
import { commitContainer, create, probeAndCreate, probeCache } from './steps.ts';
import { StepFailure } from './types.ts';

export const needsBuildKit = (option: string): Error =>
  new Error(
    `the --${option} option requires BuildKit. Refer to https://docs.docker.com/go/buildkit/ to learn how to build images with BuildKit enabled`,
  );

export async function run(at: Dispatch, command: RunCommand): Promise<void> {
  const [flag] = command.flagsUsed;
  if (flag !== undefined) throw needsBuildKit(flag);
  const { state, backend, output, signal } = at;
  const { runConfig, buildArgs } = state;
  const line = resolveCommand(command, runConfig);
  const args = buildArgs.filterAllowed(runConfig.Env ?? []);
  const saved = args.length > 0 ? [...argsPrefix(at, args), ...line] : line;
  const probed = copyConfig(runConfig, { Cmd: saved, ...(saved.length > 0 && { Entrypoint: null }) });
  if (await probeCache(at, probed)) return;

  const made = copyConfig(runConfig, {
    Cmd: line,
    Env: [...(runConfig.Env ?? []), ...args],
    ...(saved.length > 0 && { Entrypoint: [''] }),
    Healthcheck: { Test: ['NONE'] },
  });
  const id = create(at, made);
  const { code, error } = await backend.run(id, output, signal);
  if (code !== 0) {
    const message = `The command '${line.join(' ')}' returned a non-zero code: ${code}`;
    throw new StepFailure(error === '' ? message : `${message}: ${error}`, code);
  }
  commitContainer(at, id, probed);
}

/** `|2 a=1 b=2` before the command: arguments are part of what the cache compares. */
function argsPrefix({ state }: Dispatch, args: readonly string[]): string[] {
  const kept = args.filter((entry) => state.buildArgs.isReferencedOrNotBuiltIn(entry.split('=')[0] ?? '')).sort();
  return [`|${kept.length}`, ...kept];
}

/** The directory is made when the container is. */
export async function workdir(at: Dispatch, { path }: WorkdirCommand): Promise<void> {
  const { runConfig } = at.state;
  if (path === '') throw new Error('cannot normalize nothing');
  const current = runConfig.WorkingDir ?? '';
  if (!path.startsWith('/')) runConfig.WorkingDir = cleanPath(`/${current}/${path}`);
  else runConfig.WorkingDir = since(at.backend.version, 23) ? cleanPath(path) : path;
  const config = withCommentString(runConfig, `WORKDIR ${runConfig.WorkingDir}`);
  const id = await probeAndCreate(at, config);
  if (id !== undefined) commitContainer(at, id, config);
}
