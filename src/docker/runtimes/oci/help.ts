// Models runc main.go (usage): the texts of `runc` and `runc help`.
import { print } from '../../../host/process/stdio.ts';
import type { Process } from '../../../host/process/types.ts';
import { atLeast } from '../versions.ts';
import { readCommandLine } from './command-line.ts';
import { runcBuild, versionText } from './runc-build.ts';

const ABOUT = `NAME:
   runc - Open Container Initiative runtime

runc is a command line client for running applications packaged according to
the Open Container Initiative (OCI) format and is a compliant implementation of the
Open Container Initiative specification.

runc integrates well with existing process supervisors to provide a production
container runtime environment for applications. It can be used with your
existing process monitoring tools and the container will be spawned as a
direct child of the process supervisor.

Containers are configured using bundles. A bundle for a container is a directory
that includes a specification file named "config.json" and a root filesystem.
The root filesystem contains the contents of the container.

To start a new instance of a container:

    # runc run [ -b bundle ] <container-id>

Where "<container-id>" is your name for the instance of the container that you
are starting. The name you provide for the container instance must be unique on
your host. Providing the bundle directory using "-b" is optional. The default
value for "bundle" is the current directory.

USAGE:
   runc [global options] command [command options] [arguments...]
`;

const COMMANDS: readonly (readonly [name: string, about: string])[] = [
  ['checkpoint', 'checkpoint a running container'],
  ['create', 'create a container'],
  ['delete', 'delete any resources held by the container often used with detached container'],
  ['events', 'display container events such as OOM notifications, cpu, memory, and IO usage statistics'],
  ['exec', 'execute new process inside the container'],
  ['kill', "kill sends the specified signal (default: SIGTERM) to the container's init process"],
  ['list', 'lists containers started by runc with the given root'],
  ['pause', 'pause suspends all processes inside the container'],
  ['ps', 'ps displays the processes running inside a container'],
  ['restore', 'restore a container from a previous checkpoint'],
  ['resume', 'resumes all processes that have been previously paused'],
  ['run', 'create and run a container'],
  ['spec', 'create a new specification file'],
  ['start', 'executes the user defined process in a created container'],
  ['state', 'output the state of a container'],
  ['update', 'update container resource constraints'],
  ['features', 'show the enabled features'],
  ['help, h', 'Shows a list of commands or help for one command'],
];

const OPTIONS: readonly (readonly [flag: string, about: string])[] = [
  ['--debug', 'enable debug logging'],
  ['--log value', "set the log file to write runc logs to (default is '/dev/stderr')"],
  ['--log-format value', "set the log format ('text' (default), or 'json') (default: \"text\")"],
  [
    '--root value',
    'root directory for storage of container state (this should be located in tmpfs) (default: "/run/runc")',
  ],
  ['--criu value', 'path to the criu binary used for checkpoint and restore (default: "criu")'],
  [
    '--systemd-cgroup',
    'enable systemd cgroup support, expects cgroupsPath to be of form "slice:prefix:name" for e.g. "system.slice:runc:434234"',
  ],
  ['--rootless value', "ignore cgroup permission errors ('true', 'false', or 'auto') (default: \"auto\")"],
  ['--help, -h', 'show help'],
  ['--version, -v', 'print the version'],
];

const STATE = `NAME:
   runc state - output the state of a container

USAGE:
   runc state <container-id>

Where "<container-id>" is your name for the instance of the container.

DESCRIPTION:
   The state command outputs current state information for the
instance of a container.
`;

const RUN = `NAME:
   runc run - create and run a container

USAGE:
   runc run [command options] <container-id>

Where "<container-id>" is your name for the instance of the container that you
are starting. The name you provide for the container instance must be unique on
your host.

DESCRIPTION:
   The run command creates an instance of a container for a bundle. The bundle
is a directory with a specification file named "config.json" and a root
filesystem.

The specification file includes an args parameter. The args parameter is used
to specify command(s) that get run when the container is started. To change the
command(s) that get executed on start, edit the args parameter of the spec. See
"runc spec --help" for more explanation.

OPTIONS:
   --bundle value, -b value  path to the root of the bundle directory, defaults to the current directory
   --console-socket value    path to an AF_UNIX socket which will receive a file descriptor referencing the master end of the console's pseudoterminal
   --pidfd-socket value      path to an AF_UNIX socket which will receive a file descriptor referencing the init process
   --detach, -d              detach from the container's process
   --keep                    do not delete the container after it exits
   --pid-file value          specify the file to write the process id to
   --no-subreaper            disable the use of the subreaper used to reap reparented processes
   --no-pivot                do not use pivot root to jail process inside rootfs.  This should be used whenever the rootfs is on top of a ramdisk
   --no-new-keyring          do not create a new session keyring for the container.  This will cause the container to inherit the calling processes session key
   --preserve-fds value      Pass N additional file descriptors to the container (stdio + $LISTEN_FDS + N in total) (default: 0)
   
`;

const table = (rows: readonly (readonly [string, string])[], width: number): string =>
  rows.map(([name, about]) => `   ${name.padEnd(width)}${about}\n`).join('');

/** The help of a command: of most their line of the list, of `state` and `run` all of it. */
export function commandHelp(name: string, runc: string): string {
  if (name === 'state') return STATE;
  if (name === 'run') return RUN.replace(atLeast(runc, '1.2') ? '' : /^ {3}--pidfd-socket.*\n/m, '');
  const about = COMMANDS.find(([known]) => known === name)?.[1] ?? '';
  return `NAME:\n   runc ${name} - ${about}\n\nUSAGE:\n   runc ${name} [command options] [arguments...]\n`;
}

export async function runcHelp(proc: Process): Promise<number> {
  const { command } = readHelp(proc);
  if (command !== undefined && COMMANDS.some(([name]) => name === command)) {
    await print(proc, commandHelp(command, runcBuild(proc.exe.note).version));
    return 0;
  }
  const build = runcBuild(proc.exe.note);
  const recent = atLeast(build.version, '1.2');
  const options = OPTIONS.filter(([flag]) => !recent || !flag.startsWith('--criu'));
  const version = recent ? build.version : versionText(build);
  await print(
    proc,
    `${ABOUT}\nVERSION:\n   ${version}\n\nCOMMANDS:\n${table(COMMANDS, 12)}\nGLOBAL OPTIONS:\n${table(options, 20)}`,
  );
  return 0;
}

function readHelp(proc: Process): { readonly command: string | undefined } {
  try {
    return readCommandLine(proc.argv.slice(1));
  } catch {
    return { command: undefined };
  }
}
