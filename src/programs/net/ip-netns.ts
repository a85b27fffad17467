// Models iproute2 ip/ipnetns.c (6.1): network namespaces that have a name in /run/netns, as those that Docker's are linked there.

import type { NetNamespace } from '../../host/net/namespace.ts';
import { signalNumber } from '../../host/process/signals.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Process } from '../../host/process/types.ts';
import { findOnPath } from '../files/paths.ts';

const FOLDER = '/run/netns';

/** Which namespace a file stands for: Docker names each by the start of its sandbox's id. */
function namespaceOf(proc: Process, name: string): NetNamespace | undefined {
  const path = `${FOLDER}/${name}`;
  if (!proc.files.exists(path)) return undefined;
  const real = proc.files.realpath(path);
  const key = real.slice(real.lastIndexOf('/') + 1);
  if (key === 'default') return proc.ns.net;
  return proc.kernel.processes().find(({ ns }) => ns.net.id.startsWith(key))?.ns.net;
}

export async function netns(proc: Process, words: readonly string[]): Promise<number> {
  const [verb = 'list', name = '', ...command] = words;
  if (['list', 'show', 'lst', 'ls'].includes(verb)) {
    const names = proc.files.isDirectory(FOLDER) ? proc.files.readdir(FOLDER).map((entry) => entry.name) : [];
    await print(proc, names.map((one, at) => `${one}${namespaceOf(proc, one) ? ` (id: ${at})` : ''}\n`).join(''));
    return 0;
  }
  if (verb === 'identify' || verb === 'pids') return 0;
  if (verb !== 'exec') {
    await printError(proc, `ip netns ${verb} is not part of this sandbox\n`);
    return 1;
  }
  const net = namespaceOf(proc, name);
  if (!net) {
    await printError(proc, `Cannot open network namespace "${name}": No such file or directory\n`);
    return 1;
  }
  if (!proc.cred.caps.has('CAP_SYS_ADMIN')) {
    await printError(proc, `setting the network namespace "${name}" failed: Operation not permitted\n`);
    return 255;
  }
  const path = findOnPath({ proc, files: proc.files }, command[0] ?? '', proc.env.get('PATH'))[0];
  if (path === undefined) {
    await printError(proc, `exec of "${command[0] ?? ''}" failed: No such file or directory\n`);
    return 255;
  }
  const child = proc.spawn({ argv: command, path, ns: { net } });
  const { status } = await proc.wait(child.pid);
  return status.kind === 'exited' ? status.code : 128 + signalNumber(status.signal);
}
