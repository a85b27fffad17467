/** The software on a host, as executables in its file system and as the programs that they run. */

import { cliBuild } from '../docker/cli/builds.ts';
import type { ReadManifest } from '../docker/cli/command/manifest/manifest.ts';
import { createDockerCli, type DockerCliOptions } from '../docker/cli/docker.ts';
import type { Plugins } from '../docker/cli/plugins.ts';
import { LookupError } from '../docker/client/connection.ts';
import { dockerArgs } from '../docker/compose/standalone.ts';
import { buildInfo, isFlavour } from '../docker/daemon/system/build-info.ts';
import { engineVersion } from '../docker/engine-version.ts';
import { Errno } from '../host/errno.ts';
import type { Files } from '../host/fs/files.ts';
import { connectUnix, type HttpHandler, type UnixSockets } from '../host/net/unix-sockets.ts';
import { writeExecutable } from '../host/process/elf.ts';
import type { Process, Program, ProgramTable } from '../host/process/types.ts';
import type { HostProfile } from '../host/profile.ts';
import type { Units } from '../host/units.ts';
import { createPrograms, installGnu } from '../programs/table.ts';
import { bash } from '../shell/bash.ts';
import { dash } from '../shell/dash.ts';
import { sh } from '../shell/sh.ts';
import type { EnginePrograms } from './engine.ts';

/** Opens the engine's socket as `DOCKER_HOST` names it: `unix:///var/run/docker.sock`. */
function connectTo(proc: Process, sockets: UnixSockets, address: string): HttpHandler {
  const host = /^tcp:\/\/(?:\[([^\]]*)\]|([^:/]*))/.exec(address)?.[2] ?? '';
  if (host !== '' && !isKnownHost(proc, host)) throw new LookupError(host, nameServer(proc));
  if (!address.startsWith('unix://')) throw new Errno('ECONNREFUSED', address);
  return connectUnix(proc, sockets, address.slice('unix://'.length));
}

/** No other machine runs an engine here: a name is this host's own, or nobody's. */
const isKnownHost = (proc: Process, host: string): boolean =>
  /^[\d.]+$/.test(host) || host === 'localhost' || readText(proc, '/etc/hosts').split(/\s+/).includes(host);

const nameServer = (proc: Process): string =>
  /^nameserver (\S+)/m.exec(readText(proc, '/etc/resolv.conf'))?.[1] ?? '127.0.0.1';

const readText = (proc: Process, path: string): string => (proc.files.exists(path) ? proc.files.readText(path) : '');

/** The CLI's plugins, loaded when they are first called. */
const PLUGINS: Plugins = new Map([
  ['compose', async (cli, args) => (await import('../docker/compose/compose.ts')).runCompose(cli, args)],
]);

/** The package that brings `sh`. */
const dashOf = ({ os }: HostProfile): string =>
  ['trixie', 'forky', 'sid'].includes(os.codename) ? '0.5.12-12' : '0.5.12-2';

/** `docker-compose`: the plugin called by its own name. */
function composeAlone(proc: Process, docker: Program): Promise<number> {
  proc.argv = ['docker', ...dockerArgs(proc.argv.slice(1))];
  return docker(proc);
}

const hasCompose = ({ flavour, version }: HostProfile['docker']): boolean =>
  cliBuild(flavour, engineVersion(version)).plugins.some(({ name }) => name === 'compose');

/** Debian's package has the plugin in the PATH too. */
function installCompose(files: Files, { docker: { version, flavour }, arch }: HostProfile): void {
  files.mkdirAll('/usr/libexec/docker/cli-plugins');
  writeExecutable(
    files,
    '/usr/libexec/docker/cli-plugins/docker-compose',
    { program: 'docker-compose', arch, version, flavour },
    60_000_000,
  );
  files.symlink('../libexec/docker/cli-plugins/docker-compose', '/usr/bin/docker-compose');
}

/** The `docker` program: the note in its executable says which version it is, and who packaged it. */
function dockerCli(options: Omit<DockerCliOptions, 'version' | 'flavour'>): Program {
  const builds = new Map<string, Program>();
  return (proc) => {
    const { version, flavour } = proc.exe.note;
    const known = builds.get(`${flavour} ${version}`);
    const program =
      known ??
      createDockerCli({
        ...options,
        version: String(version),
        flavour: typeof flavour === 'string' && isFlavour(flavour) ? flavour : 'docker-ce',
      });
    builds.set(`${flavour} ${version}`, program);
    return program(proc);
  };
}

function installEngine(files: Files, { docker, arch }: HostProfile): void {
  const { version, flavour } = docker;
  writeExecutable(files, '/usr/bin/docker', { program: 'docker', arch, version, flavour }, 40_000_000);
  writeExecutable(files, '/usr/bin/dockerd', { program: 'dockerd', arch, version, flavour }, 100_000_000);
  const { containerd } = buildInfo(flavour, version);
  writeExecutable(files, '/usr/bin/containerd', { program: 'containerd', arch, ...containerd }, 60_000_000);
  files.mkdirAll('/etc/docker');
  if (docker.daemonJson) files.writeFile('/etc/docker/daemon.json', `${JSON.stringify(docker.daemonJson, null, 4)}\n`);
}

/** What a host can run: `install` puts the executables where its packages would. */
export function softwareFor(
  profile: HostProfile,
  sockets: UnixSockets,
  units: Units,
  manifests: ReadManifest,
  engine: EnginePrograms,
): { readonly programs: ProgramTable; install(init: Process): void } {
  const { docker, arch, tools } = profile;
  const cli = dockerCli({
    connect: (proc, address) => connectTo(proc, sockets, address),
    manifests,
    plugins: PLUGINS,
  });
  const programs = new Map<string, Program>([
    ...createPrograms({ sh, unixSockets: sockets, units }),
    ['bash', bash],
    ['dash', dash],
    ['docker', cli],
    ['dockerd', engine.dockerd],
    ['containerd', engine.containerd],
    ['docker-compose', (proc) => composeAlone(proc, cli)],
  ]);
  return {
    programs,
    install({ files }) {
      installGnu(files, { arch, versions: tools }, 'host', profile.absent);
      writeExecutable(files, '/usr/bin/bash', { program: 'bash', arch, version: tools.bash }, 1_400_000);
      installEngine(files, profile);
      writeExecutable(files, '/usr/bin/docker-init', { program: 'docker-init', arch }, 800_000);
      writeExecutable(files, '/usr/bin/dash', { program: 'dash', arch, version: dashOf(profile) }, 130_000);
      if (docker.flavour === 'debian' && hasCompose(docker)) installCompose(files, profile);
      if (!files.exists('/usr/bin/sh')) files.symlink('dash', '/usr/bin/sh');
    },
  };
}
