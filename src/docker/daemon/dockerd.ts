// Models moby cmd/dockerd/{docker,daemon,daemon_unix}.go: the program behind /usr/bin/dockerd, from its flags to its end.
import { createDeferred } from '../../base/deferred.ts';
import type { Host } from '../../host/host.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { isListening, MANAGED_CONFIG, MANAGED_SOCKET, SYSTEM_SOCKET } from '../containerd/process.ts';
import { type DaemonConfig, loadConfig } from './config/config.ts';
import { checkRuntimes } from './config/runtimes.ts';
import { openRuntimes } from './config/runtimes-open.ts';
import type { EngineState, EngineStates } from './engine-state.ts';
import { engineVersion } from '../engine-version.ts';
import { type Listening, listenOn } from './listen.ts';
import { restore } from './restore.ts';
import { buildInfo, type Flavour, isFlavour } from './system/build-info.ts';

export interface DockerdWorld {
  host(): Host;
  readonly states: EngineStates;
  /** Tells systemd (sd_notify). */
  notify(proc: Process, state: string): void;
}

interface Arguments {
  readonly hosts: readonly string[];
  readonly containerd: string | undefined;
  readonly dataRoot: string;
  readonly pidfile: string;
  readonly validate: boolean;
  readonly version: boolean;
}

const PIDFILE = '/var/run/docker.pid';

/** The `dockerd` program. Its executable's note says which version it is and who packaged it. */
export const createDockerd =
  (world: DockerdWorld): Program =>
  async (proc) => {
    const args = readArguments(proc.argv.slice(1));
    const { version = '', flavour = '' } = proc.exe.note;
    const build = {
      version: String(version),
      flavour: isFlavour(String(flavour)) ? (flavour as Flavour) : 'docker-ce',
    } as const;
    if (args.version) {
      const { version: text, gitCommit } = buildInfo(build.flavour, build.version);
      await print(proc, `Docker version ${text}, build ${gitCommit}\n`);
      return 0;
    }
    try {
      const config = loadConfig(world.host().files);
      if (args.validate) {
        await print(proc, 'configuration OK\n');
        return 0;
      }
      return await runDaemon(proc, world, args, build, config);
    } catch (error) {
      if (!(error instanceof Error) || error.name === 'ProcessEnded') throw error;
      await printError(proc, `${error.message}\n`);
      return 1;
    }
  };

async function runDaemon(
  proc: Process,
  world: DockerdWorld,
  args: Arguments,
  build: { readonly version: string; readonly flavour: Flavour },
  config: DaemonConfig,
): Promise<number> {
  const host = world.host();
  if (proc.ns.mnt !== host.mounts) throw new Error('dockerd in a container is not part of this sandbox');
  if (proc.cred.uid !== 0) {
    throw new Error(
      'dockerd needs to be started with root privileges. To run dockerd in rootless mode as an unprivileged user, see https://docs.docker.com/go/rootless/',
    );
  }
  claimPidfile(host, proc, args.pidfile);
  const ended = createDeferred<void>();
  let stopping = false;
  let state: EngineState | undefined;
  const listening: Listening[] = [];
  const close = (): void => {
    for (const one of listening.splice(0)) one.close();
    if (state?.daemon.process.current === proc) state.daemon.process.current = undefined;
    if (host.files.exists(args.pidfile)) host.files.unlink(args.pidfile);
  };
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void (state?.shutdown() ?? Promise.resolve()).then(ended.resolve);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) proc.onSignal(signal, stop);
  proc.onSignal('SIGHUP', () => state?.reload());
  void proc.ended.then(close);
  const managed = connectContainerd(proc, host, args);
  try {
    checkRuntimes(config, engineVersion(build.version));
    state = world.states.open(args.dataRoot, build, config);
    openRuntimes(state.daemon, config);
    const restored = restore(state.daemon, config, proc);
    const handler = state.serve();
    for (const address of args.hosts) {
      listening.push(
        listenOn(host, address, async (request, upload, peer) => {
          const { pathname, search } = new URL(request.url);
          const answer = host.trace.call(programName(peer), 'dockerd', `${request.method} ${pathname}${search}`);
          await restored;
          const response = await handler(request, upload);
          answer(String(response.status));
          return response;
        }),
      );
    }
    world.notify(proc, 'READY=1');
    await proc.interruptible(ended.promise);
    return 0;
  } finally {
    close();
    if (managed) host.kernel.signal(managed, 'SIGTERM');
  }
}

/** What a caller is called; requests from outside the machine have none. */
const programName = (peer: Process | undefined): string => peer?.argv[0]?.split('/').at(-1) ?? 'client';

/** Models pkg/pidfile: a second daemon does not start. */
function claimPidfile({ files, kernel }: Host, proc: Process, pidfile: string): void {
  const other = files.exists(pidfile) ? Number(files.readText(pidfile).trim()) : 0;
  if (other !== 0 && kernel.processes().some(({ hostPid, state }) => hostPid === other && state !== 'zombie')) {
    throw new Error(
      `failed to start daemon, ensure docker is not running or delete ${pidfile}: process with PID ${other} is still running`,
    );
  }
  files.writeFile(pidfile, String(proc.hostPid));
}

/** Models initContainerd: the system's containerd where one is named or listens, else one of its own, which is returned. */
function connectContainerd(proc: Process, host: Host, { containerd }: Arguments): Process | undefined {
  const address = containerd ?? (isListening(host, SYSTEM_SOCKET) ? SYSTEM_SOCKET : undefined);
  if (address !== undefined) {
    if (isListening(host, address)) return undefined;
    throw new Error(`failed to start containerd: dial ${address}: connection refused`);
  }
  host.files.mkdirAll(MANAGED_CONFIG.slice(0, MANAGED_CONFIG.lastIndexOf('/')), 0o711);
  host.files.writeFile(MANAGED_CONFIG, `version = 2\n\n[grpc]\n  address = "${MANAGED_SOCKET}"\n`);
  return proc.spawn({
    argv: ['containerd', '--config', MANAGED_CONFIG],
    path: '/usr/bin/containerd',
    cwd: '/',
    session: { tty: undefined },
  });
}

function readArguments(argv: readonly string[]): Arguments {
  const values = (...names: readonly string[]): string[] =>
    argv.flatMap((arg, index) => {
      const [name = '', value] = arg.split(/=(.*)/s);
      return names.includes(name) ? [value ?? argv[index + 1] ?? ''] : [];
    });
  const hosts = values('-H', '--host');
  return {
    hosts: hosts.length > 0 ? hosts : ['unix:///var/run/docker.sock'],
    containerd: values('--containerd')[0],
    dataRoot: values('--data-root')[0] ?? '/var/lib/docker',
    pidfile: values('-p', '--pidfile')[0] ?? PIDFILE,
    validate: argv.includes('--validate'),
    version: argv.includes('--version') || argv.includes('-v'),
  };
}
