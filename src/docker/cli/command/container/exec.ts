// Models docker/cli cli/command/container/exec.go.
import type { ExecCreateRequest } from '../../../api/types/exec.ts';
import { containerInspect } from '../../../client/container.ts';
import { execCreate, execInspect, execResize, execStart } from '../../../client/exec.ts';
import { since } from '../../../engine-version.ts';
import type { Call, Cli, Command } from '../../cli.ts';
import { StatusError } from '../../errors.ts';
import { expandEnv, readKeyValueFile } from '../../opts/env.ts';
import { checkTty, consoleSize, createUpload, hijack } from '../../stream/hijack.ts';
import { monitorSize } from '../../stream/signals.ts';

export const exec: Command = async (cli, call) => {
  const { flags, args } = call;
  await runExec(cli, args[0] ?? '', execRequest(cli, call), flags.bool('detach'));
};

/** Runs a command in a container and waits for it unless detached. Throws StatusError with its exit status. */
export async function runExec(
  cli: Cli,
  container: string,
  request: ExecCreateRequest,
  detached: boolean,
): Promise<void> {
  await containerInspect(cli.api, container);
  const tty = request.Tty ?? false;
  if (!detached) checkTty(cli, request.AttachStdin ?? false, tty);
  const size = consoleSize(cli);
  const sized = tty && since(cli.version, 23) ? { ConsoleSize: [size.rows, size.cols] as const } : {};
  const id = await execCreate(cli.api, container, { ...request, ...sized });
  if (id === '') throw new Error('exec ID empty');
  if (detached) {
    await execStart(cli.api, id, { Detach: true, Tty: tty, ...sized });
    return;
  }
  const upload = createUpload();
  const response = await execStart(cli.api, id, { Detach: false, Tty: tty, ...sized }, upload.stream);
  const detachKeys = request.DetachKeys ?? '';
  const streaming = hijack(cli, { response, upload, stdin: request.AttachStdin ?? false, tty, detachKeys });
  streaming.catch(() => {});
  const stopResizing = tty ? await monitorSize(cli, (next) => execResize(cli.api, id, next)) : undefined;
  try {
    if ((await streaming) === 'detached') throw new Error('read escape sequence');
  } finally {
    stopResizing?.();
  }
  const status = (await execInspect(cli.api, id)).ExitCode ?? 0;
  if (status !== 0) throw new StatusError(status);
}

function execRequest(cli: Cli, { flags, args }: Call): ExecCreateRequest {
  const detached = flags.bool('detach');
  const environment = cli.proc.env;
  const env = [
    ...flags
      .list('env-file')
      .flatMap((path) => readKeyValueFile(cli.proc.files, path, (name) => environment.get(name), cli.version)),
    ...flags.list('env').map((value) => expandEnv(value, environment)),
  ];
  return {
    User: flags.string('user'),
    Privileged: flags.bool('privileged'),
    Tty: flags.bool('tty'),
    AttachStdin: !detached && flags.bool('interactive'),
    AttachStdout: !detached,
    AttachStderr: !detached,
    Detach: detached,
    DetachKeys: flags.string('detach-keys') || cli.config.detachKeys || '',
    Env: env.length > 0 ? env : null,
    WorkingDir: flags.string('workdir'),
    Cmd: args.slice(1),
  };
}
