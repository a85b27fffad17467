// Models docker/compose pkg/compose/hook.go (from 2.30 on): post_start and pre_stop.

import { createDemultiplexer } from '../../api/stdcopy.ts';
import { bodyChunks, createUpload } from '../../cli/stream/hijack.ts';
import { execCreate, execInspect, execStart } from '../../client/exec.ts';
import { lineSplitter } from '../logs/lines.ts';
import { environment } from '../plan/create-request.ts';
import type { Hook } from '../types.ts';
import { type Engine, pause } from './engine.ts';

const POLL_MS = 100;

/** Runs a hook in a container and waits for it; its output goes to `line`. Throws when it fails. */
export async function runHook(
  engine: Engine,
  container: { readonly Id: string },
  service: string,
  hook: Hook,
  line?: (text: string) => Promise<void>,
): Promise<void> {
  const { api } = engine;
  const attached = line !== undefined;
  const id = await execCreate(api, container.Id, {
    User: hook.user ?? '',
    Privileged: hook.privileged ?? false,
    Env: environment(hook.environment),
    WorkingDir: hook.working_dir ?? '',
    Cmd: hook.command ? [...hook.command] : null,
    AttachStdout: attached,
    AttachStderr: attached,
  });
  if (line) {
    const upload = createUpload();
    const response = await execStart(api, id, { Detach: false, Tty: false }, upload.stream);
    const split = createDemultiplexer();
    const lines = lineSplitter(line);
    for await (const chunk of bodyChunks(response)) for (const { data } of split(chunk)) await lines.push(data);
    await lines.end();
    upload.close();
  } else await execStart(api, id, { Detach: true, Tty: false });
  for (;;) {
    const { Running, ExitCode } = await execInspect(api, id);
    if (!Running) {
      if (ExitCode) throw new Error(`${service} hook exited with status ${ExitCode}`);
      return;
    }
    await pause(engine, POLL_MS);
  }
}
