/** The software on a host, as executables in its file system and as the programs that they run. */

import { cliBuild } from '../docker/cli/builds.ts';
import type { ReadManifest } from '../docker/cli/command/manifest/manifest.ts';
import { createDockerCli, type DockerCliOptions } from '../docker/cli/docker.ts';
import { installedPlugins } from '../docker/cli/installed-plugins.ts';
import type { Plugins } from '../docker/cli/plugins.ts';
import { LookupError } from '../docker/client/connection.ts';
import { dockerArgs } from '../docker/compose/standalone.ts';
import { installRuntimes } from '../docker/containerd/programs.ts';
import { buildInfo, isFlavour } from '../docker/daemon/system/build-info.ts';
import { engineVersion } from '../docker/engine-version.ts';
import { Errno } from '../host/errno.ts';
import type { Files } from '../host/fs/files.ts';
import { connectUnix, type HttpHandler, type UnixSockets } from '../host/net/unix-sockets.ts';
import { placeFile } from '../host/packages/installed.ts';
import { noteAt, writeExecutable } from '../host/process/elf.ts';
import type { ExecutableNote, Process, Program, ProgramTable } from '../host/process/types.ts';
import type { HostProfile } from '../host/profile.ts';
import { SYSV_FILES, systemdFiles } from '../host/systemd/package-files.ts';
import { SYSTEMD, type Systemd } from '../host/systemd/systemd.ts';
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

const DOCKER = '/usr/bin/docker';

/** `docker-compose`: the plugin called by its own name. */
function composeAlone(proc: Process, docker: DockerCli): Promise<number> {
  proc.argv = ['docker', ...dockerArgs(proc.argv.slice(1))];
  const note = proc.files.exists(DOCKER) ? noteAt(proc.files, DOCKER) : undefined;
  return docker(proc, note ?? proc.exe.note);
}

type DockerCli = (proc: Process, note: ExecutableNote) => Promise<number>;

/** The `docker` program: the note in its executable says which version it is, and who packaged it. */
function dockerCli(options: Omit<DockerCliOptions, 'version' | 'flavour' | 'installed'>): DockerCli {
  const builds = new Map<string, Program>();
  const installed = (proc: Process) => installedPlugins(proc.files, proc.env.get('HOME') ?? '/root');
  const create = (version: string, flavour: string): Program =>
    createDockerCli({ ...options, installed, version, flavour: isFlavour(flavour) ? flavour : 'docker-ce' });
  return (proc, { version, flavour }) => {
    const name = `${flavour} ${version}`;
    const program = builds.get(name) ?? create(String(version), String(flavour));
    builds.set(name, program);
    return program(proc);
  };
}

/** What the packages of an engine bring, on hosts that are not told by packages. */
function installEngine(files: Files, { docker, arch }: HostProfile): void {
  const { version, flavour } = docker;
  const put = (path: string, program: string, facts: Readonly<Record<string, unknown>>, size: number): void => {
    files.mkdirAll(path.slice(0, path.lastIndexOf('/')));
    writeExecutable(files, path, { program, arch, ...facts }, size);
  };
  put(DOCKER, 'docker', { version, flavour }, 40_000_000);
  put('/usr/bin/dockerd', 'dockerd', { version, flavour }, 100_000_000);
  put('/usr/bin/containerd', 'containerd', buildInfo(flavour, version).containerd, 60_000_000);
  installRuntimes(files, arch, buildInfo(flavour, version));
  put('/usr/bin/docker-init', 'docker-init', {}, 800_000);
  put(flavour === 'debian' ? '/usr/sbin/docker-proxy' : '/usr/bin/docker-proxy', 'docker-proxy', {}, 2_000_000);
  for (const plugin of cliBuild(flavour, engineVersion(version)).plugins) {
    put(plugin.path, `docker-${plugin.name}`, { version: plugin.version, commit: plugin.commit }, 60_000_000);
    // Debian's package has this one in the PATH too.
    if (flavour === 'debian' && plugin.name === 'compose')
      files.symlink('../libexec/docker/cli-plugins/docker-compose', '/usr/bin/docker-compose');
  }
  files.mkdirAll('/etc/docker');
  if (docker.daemonJson) files.writeFile('/etc/docker/daemon.json', `${JSON.stringify(docker.daemonJson, null, 4)}\n`);
}

/** Which systemd a release has. */
const SYSTEMD_VERSIONS: Readonly<Record<string, string>> = {
  bionic: '237-3ubuntu10.57',
  bullseye: '247.3-7+deb11u8',
  jammy: '249.11-0ubuntu3.23',
  bookworm: '252.39-1~deb12u2',
  noble: '255.4-1ubuntu8.19',
  trixie: '257.9-1~deb13u1',
};

/** PID 1 of a host whose packages do not bring it as files. */
function installSystemd(files: Files, { os, arch }: HostProfile): void {
  const version = SYSTEMD_VERSIONS[os.codename] ?? '255.4';
  for (const [path, file] of Object.entries({ ...systemdFiles(version), ...SYSV_FILES })) {
    files.mkdirAll(path.slice(0, path.lastIndexOf('/')), 0o755);
    if (files.exists(path) && !('directory' in file)) files.unlink(path);
    placeFile(files, path, file, arch);
  }
}

/** What a host can run: `install` puts the executables where its packages would. */
export function softwareFor(
  profile: HostProfile,
  sockets: UnixSockets,
  systemd: Systemd,
  manifests: ReadManifest,
  engine: EnginePrograms,
): { readonly programs: ProgramTable; install(init: Process): void } {
  const { arch, tools } = profile;
  const cli = dockerCli({
    connect: (proc, address) => connectTo(proc, sockets, address),
    manifests,
    plugins: PLUGINS,
  });
  const programs = new Map<string, Program>([
    ...createPrograms({ sh, unixSockets: sockets, systemd }),
    ['bash', bash],
    ['dash', dash],
    ['docker', (proc) => cli(proc, proc.exe.note)],
    ['dockerd', engine.dockerd],
    ['containerd', engine.containerd],
    ...engine.runtimes,
    ['docker-compose', (proc) => composeAlone(proc, cli)],
  ]);
  return {
    programs,
    install({ files }) {
      installGnu(files, { arch, versions: tools }, 'host', profile.absent);
      writeExecutable(files, '/usr/bin/bash', { program: 'bash', arch, version: tools.bash }, 1_400_000);
      if (!profile.installed) installEngine(files, profile);
      writeExecutable(files, '/usr/bin/dash', { program: 'dash', arch, version: dashOf(profile) }, 130_000);
      if (!files.exists('/usr/bin/sh')) files.symlink('dash', '/usr/bin/sh');
      if (!profile.plainInit && !files.exists(SYSTEMD)) installSystemd(files, profile);
    },
  };
}
