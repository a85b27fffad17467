// Models docker/compose cmd/compose/exec.go and pkg/compose/exec.go.

import { isTerminal } from '../../../host/process/stdio.ts';
import type { Call } from '../../cli/cli.ts';
import { runExec } from '../../cli/command/container/exec.ts';
import type { ComposeCli } from '../compose-cli.ts';
import { serviceContainer } from '../execute/containers.ts';
import type { EngineCommand } from './adapt.ts';

export const exec: EngineCommand = async ({ cli, api }, call) => {
  const { flags, args } = call;
  const [service = '', ...command] = args;
  const name = await cli.projectName();
  const container = await serviceContainer(api, name.toLowerCase(), service, {
    oneOff: 'include',
    all: false,
    index: flags.number('index'),
  });
  const detached = flags.bool('detach');
  await runExec(
    cli.docker,
    container.Id,
    {
      User: flags.string('user'),
      Privileged: flags.bool('privileged'),
      Tty: wantsTty(cli, call),
      AttachStdin: !detached && flags.bool('interactive'),
      AttachStdout: !detached,
      AttachStderr: !detached,
      Detach: detached,
      DetachKeys: cli.docker.config.detachKeys ?? '',
      Env: environmentOf(cli, flags.list('env')),
      WorkingDir: flags.string('workdir'),
      Cmd: command,
    },
    detached,
  );
};

/** A terminal for the container: unless told otherwise where there is one to write to. */
export function wantsTty({ docker }: ComposeCli, { flags }: Call): boolean {
  const flag = ['no-TTY', 'no-tty'].find((name) => flags.changed(name));
  return flag === undefined ? isTerminal(docker.proc, 1) : !flags.bool(flag);
}

/** `NAME` takes the environment's value; a name that has none stays alone. */
export function environmentOf(cli: ComposeCli, variables: readonly string[]): readonly string[] | null {
  if (variables.length === 0) return null;
  return variables.map((variable) => {
    if (variable.includes('=')) return variable;
    const value = cli.env.get(variable);
    return value === undefined ? variable : `${variable}=${value}`;
  });
}
