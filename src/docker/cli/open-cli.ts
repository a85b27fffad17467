// Models docker/cli cli/command/cli.go Initialize: configuration, context, and the way to the engine.

import type { HttpHandler } from '../../host/net/unix-sockets.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Process } from '../../host/process/types.ts';
import { apiVersion } from '../api/versions.ts';
import { createConnection } from '../client/connection.ts';
import { type EngineVersion, since } from '../engine-version.ts';
import type { CliBuild } from './builds.ts';
import type { Cli } from './cli.ts';
import type { ReadManifest } from './command/manifest/manifest.ts';
import { readConfig } from './config.ts';
import { type ContextStore, openContextStore } from './context-store.ts';
import { messageOf } from './errors.ts';
import type { FlagValues } from './flags/flag-set.ts';
import { parseHost } from './opts/hosts.ts';
import type { CommandSpec } from './spec/types.ts';

const DEFAULT_HOST = 'unix:///var/run/docker.sock';

/** Everything a command needs, from the process and the top-level flags. Throws with the CLI's message. */
export function openCli(options: {
  readonly proc: Process;
  readonly version: EngineVersion;
  readonly build: CliBuild;
  readonly tree: CommandSpec;
  readonly flags: FlagValues;
  readonly connect: (proc: Process, host: string) => HttpHandler;
  readonly manifests?: ReadManifest | undefined;
}): Cli {
  const { proc, version, build, tree, flags } = options;
  const variable = (name: string): string => proc.env.get(name) ?? '';
  const directory = flags.changed('config')
    ? flags.string('config')
    : variable('DOCKER_CONFIG') || `${variable('HOME')}/.docker`;
  const warnings: string[] = [];
  const config = readConfig(proc.files, directory, version, (text) => warnings.push(text));
  const hosts = flags.list('host');
  if (hosts.length > 1)
    throw new Error(
      `${since(version, 26) ? 'Failed to initialize: unable to resolve docker endpoint: ' : ''}${since(version, 27) ? 'Specify' : 'Please specify'} only one -H`,
    );
  const context = contextName(flags, variable, config.currentContext, version);
  const contexts = openContextStore(proc.files, directory, version);
  const fromContext =
    context === config.currentContext && !flags.changed('context') && variable('DOCKER_CONTEXT') === '';
  if (fromContext && !since(version, 23) && context !== 'default' && !contexts.exists(context)) {
    throw new Error(
      `Current context ${JSON.stringify(context)} is not found on the file system, please check your config file at ${config.path}`,
    );
  }
  const defaultHost = hosts[0] || variable('DOCKER_HOST') || DEFAULT_HOST;
  const endpoint = resolveEndpoint(contexts, context, defaultHost, version, () =>
    checkCertificate(proc, flags, directory),
  );
  // Clients before 23 look for the engine before they look at the command.
  if (!since(version, 23) && endpoint.problem !== undefined) throw new Error(endpoint.problem);
  const asked = since(version, 27) ? variable('DOCKER_API_VERSION').replace(/^v/, '') : variable('DOCKER_API_VERSION');
  const api = createConnection({
    host: endpoint.host,
    version,
    apiVersion: asked || apiVersion(version),
    negotiate: asked === '',
    open: () => {
      if (endpoint.problem !== undefined) throw new Error(endpoint.problem);
      return options.connect(proc, endpoint.host);
    },
  });
  return {
    proc,
    version,
    build,
    tree,
    api,
    config,
    context,
    contexts,
    defaultHost: context === 'default' ? endpoint.host : defaultHost,
    debug: flags.bool('debug'),
    manifests: options.manifests,
    out: (text) => print(proc, text),
    err: async (text) => {
      for (const warning of warnings.splice(0)) await printError(proc, warning);
      await printError(proc, text);
    },
  };
}

/** -H and --context together contradict each other; else flag, DOCKER_HOST, DOCKER_CONTEXT, configuration, in this order. */
function contextName(
  flags: FlagValues,
  variable: (name: string) => string,
  current: string | undefined,
  version: EngineVersion,
): string {
  const hosts = flags.list('host');
  const named = flags.string('context');
  if (named !== '' && hosts.length > 0) {
    throw new Error(
      since(version, 28)
        ? 'conflicting options: cannot specify both --host and --context'
        : since(version, 23)
          ? 'conflicting options: either specify --host or --context, not both'
          : 'Conflicting options: either specify --host or --context, not both',
    );
  }
  if (named !== '') return named;
  if (hosts.length > 0 || variable('DOCKER_HOST') !== '') return 'default';
  return variable('DOCKER_CONTEXT') || current || 'default';
}

/** Where a context leads; `problem` is what is said as soon as a command asks the engine. */
function resolveEndpoint(
  contexts: ContextStore,
  context: string,
  defaultHost: string,
  version: EngineVersion,
  check: () => void,
): { readonly host: string; readonly problem?: string } {
  try {
    if (context === 'default') check();
    const host = context === 'default' ? defaultHost : (contexts.get(context).Endpoints.docker?.Host ?? '');
    return { host: parseHost(host, version) };
  } catch (error) {
    const start = since(version, 23) ? 'Failed to initialize: ' : '';
    return { host: defaultHost, problem: `${start}unable to resolve docker endpoint: ${messageOf(error)}` };
  }
}

/** With TLS asked for, the certificate of the authority is read first. Throws when it is not there. */
function checkCertificate(proc: Process, flags: FlagValues, directory: string): void {
  const variable = (name: string): string => proc.env.get(name) ?? '';
  const asked =
    flags.bool('tls') ||
    flags.bool('tlsverify') ||
    variable('DOCKER_TLS_VERIFY') !== '' ||
    variable('DOCKER_TLS') !== '';
  if (!asked) return;
  const file = flags.changed('tlscacert')
    ? flags.string('tlscacert')
    : `${variable('DOCKER_CERT_PATH') || directory}/ca.pem`;
  if (!proc.files.exists(file)) throw new Error(`open ${file}: no such file or directory`);
}
