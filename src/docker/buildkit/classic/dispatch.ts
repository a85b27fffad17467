// Models moby builder/dockerfile/evaluator.go (dispatch; v20.10.24 to v28.5.2): an instruction to the function that does it.
import { invalidParameter } from '../../errdefs/errdefs.ts';
import type { Command } from '../dockerfile/commands.ts';
import { expandCommand } from '../dockerfile/expand.ts';
import * as config from './dispatch-config.ts';
import { add, copy } from './dispatch-copy.ts';
import { run, workdir } from './dispatch-run.ts';
import { type Dispatch, lexOf, variablesOf } from './state.ts';
import { removeContainers } from './steps.ts';

/** Does one instruction, and removes its containers as the options say. */
export async function dispatch(at: Dispatch, command: Command): Promise<void> {
  const expanded = expandedCommand(at, command);
  let failed = true;
  try {
    await dispatchOne(at, expanded);
    failed = false;
  } finally {
    if (at.options.forceRemove || (at.options.remove && !failed)) await removeContainers(at);
  }
}

function expandedCommand(at: Dispatch, command: Command): Command {
  const lex = lexOf(at);
  const variables = variablesOf(at);
  try {
    return expandCommand(command, (word) => lex.processWord(word, variables), at.backend.version);
  } catch (error) {
    throw invalidParameter(error instanceof Error ? error.message : String(error));
  }
}

async function dispatchOne(at: Dispatch, command: Command): Promise<void> {
  switch (command.kind) {
    case 'ADD':
      return add(at, command);
    case 'ARG':
      return config.arg(at, command);
    case 'CMD':
      return config.cmd(at, command);
    case 'COPY':
      return copy(at, command);
    case 'ENTRYPOINT':
      return config.entrypoint(at, command);
    case 'ENV':
      return config.env(at, command);
    case 'EXPOSE':
      return config.expose(at, command);
    case 'HEALTHCHECK':
      return config.healthcheck(at, command);
    case 'LABEL':
      return config.label(at, command);
    case 'MAINTAINER':
      return config.maintainer(at, command);
    case 'ONBUILD':
      return config.onbuild(at, command);
    case 'RUN':
      return run(at, command);
    case 'SHELL':
      return config.shell(at, command);
    case 'STOPSIGNAL':
      return config.stopsignal(at, command);
    case 'USER':
      return config.user(at, command);
    case 'VOLUME':
      return config.volume(at, command);
    case 'WORKDIR':
      return workdir(at, command);
  }
}
