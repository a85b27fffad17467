// Models moby cmd/dockerd/docker.go: the program behind /usr/bin/dockerd.
import type { Host } from '../../host/host.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { engineVersion } from '../engine-version.ts';
import { readCommandLine } from './config/command-line.ts';
import { type ConfigSource, helpFacts, hostFacts } from './config/facts.ts';
import { type LoadedConfig, loadDaemonConfig } from './config/load.ts';
import { openStderrLog, type StderrLog } from './config/stderr-log.ts';
import { type DockerdBuild, runDaemon } from './dockerd-run.ts';
import type { EngineStates } from './engine-state.ts';
import { buildInfo, isFlavour } from './system/build-info.ts';

export interface DockerdWorld {
  host(): Host;
  readonly states: EngineStates;
  /** Tells systemd (sd_notify). */
  notify(proc: Process, state: string): void;
}

/** The `dockerd` program. Its executable's note says which version it is and who packaged it. */
export const createDockerd =
  (world: DockerdWorld): Program =>
  async (proc) => {
    // Called back as a hook (moby pkg/reexec): the network namespace is known already.
    if (proc.argv[0] === 'libnetwork-setkey') return 0;
    const build = buildOf(proc);
    const info = buildInfo(build.flavour, build.version);
    const version = engineVersion(build.version);
    const shown = hostFacts(world.host(), { version, goVersion: info.goVersion, env: proc.env });
    // What it reads it reads as whoever runs it, from where it stands.
    const facts = { ...shown, files: proc.files };
    const line = readCommandLine(proc.argv.slice(1), {
      version,
      banner: `Docker version ${info.version}, build ${info.gitCommit}`,
      help: helpFacts(facts, proc.fds.get(0)?.tty?.size.cols ?? 80),
    });
    if (line.stdout !== '') await print(proc, line.stdout);
    if (line.is === 'print') {
      if (line.stderr !== '') await printError(proc, line.stderr);
      return line.exit;
    }
    const log = openStderrLog(proc);
    try {
      return await start(proc, world, build, { flags: line.flags, facts }, log);
    } catch (error) {
      if (!(error instanceof Error) || error.name === 'ProcessEnded') throw error;
      log.write(`${error.message}\n`);
      await log.flushed();
      return 1;
    }
  };

async function start(
  proc: Process,
  world: DockerdWorld,
  build: DockerdBuild,
  source: ConfigSource,
  log: StderrLog,
): Promise<number> {
  let loaded: LoadedConfig;
  try {
    loaded = loadDaemonConfig(source.flags, source.facts);
  } catch (error) {
    for (const warning of (error as { readonly warnings?: readonly string[] }).warnings ?? []) log.warn(warning);
    throw error;
  }
  for (const warning of loaded.warnings) log.warn(warning);
  if (loaded.validate) {
    log.write('configuration OK\n');
    await log.flushed();
    return 0;
  }
  return runDaemon(proc, world, { build, source, config: loaded.config, log });
}

function buildOf(proc: Process): DockerdBuild {
  const { version = '', flavour = '' } = proc.exe.note;
  const packager = String(flavour);
  return { version: String(version), flavour: isFlavour(packager) ? packager : 'docker-ce' };
}
