// Models `nginx -s`: a signal to the master that runs.
import { printError } from '../../host/process/stdio.ts';
import type { Process } from '../../host/process/types.ts';
import { strftime } from '../applet/time.ts';

export async function signalMaster(proc: Process, name: string): Promise<number> {
  const signals = { stop: 'SIGTERM', quit: 'SIGQUIT', reload: 'SIGHUP', reopen: 'SIGUSR1' } as const;
  const signal = signals[name as keyof typeof signals];
  if (!signal) {
    await printError(proc, `nginx: invalid option: "-s ${name}"\n`);
    return 1;
  }
  const found = [...proc.ns.pid.processes].find(([, process]) => process.argv[0]?.startsWith('nginx: master process'));
  if (!found) {
    await printError(proc, 'nginx: [error] open() "/run/nginx.pid" failed (2: No such file or directory)\n');
    return 1;
  }
  await printError(
    proc,
    `${strftime('%Y/%m/%d %H:%M:%S', proc.clock.now())} [notice] ${proc.pid}#${proc.pid}: signal process started\n`,
  );
  proc.kill(found[0], signal);
  return 0;
}
