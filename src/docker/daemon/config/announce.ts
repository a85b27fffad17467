// Models moby cmd/dockerd/daemon.go (start, configureProxyEnv): what dockerd says before it does anything.
import { type EngineVersion, since } from '../../engine-version.ts';
import type { DaemonConfig } from './config.ts';
import type { DaemonLog } from './log.ts';
import { maskCredentials } from './values.ts';

/**
 * `Starting up`, after what there is to say about the configuration. Proxies of the configuration become variables of the
 * process. Throws what dockerd ends with when another user than root starts it.
 */
export function announce(
  log: DaemonLog,
  config: DaemonConfig,
  proc: { readonly env: Map<string, string>; readonly uid: number },
  version: EngineVersion,
): void {
  setProxies(log, config, proc.env);
  log.info('Starting up');
  // From here on a debug setting counts, which --log-level does not undo.
  if (config.debug) log.level = 'debug';
  const late = since(version, 28);
  if (!late) greet(log, config, 'Running experimental build');
  if (proc.uid !== 0) {
    throw new Error(
      'dockerd needs to be started with root privileges. To run dockerd in rootless mode as an unprivileged user, see https://docs.docker.com/go/rootless/',
    );
  }
  if (late) greet(log, config, 'Running with experimental features enabled');
}

function greet(log: DaemonLog, config: DaemonConfig, experimental: string): void {
  if (config.experimental) log.warn(experimental);
  if (config.rootless) log.warn('Running in rootless mode. This mode has feature limitations.');
}

function setProxies(log: DaemonLog, { proxies }: DaemonConfig, env: Map<string, string>): void {
  const values = [
    ['HTTP_PROXY', proxies.http],
    ['http_proxy', proxies.http],
    ['HTTPS_PROXY', proxies.https],
    ['https_proxy', proxies.https],
    ['NO_PROXY', proxies.no],
    ['no_proxy', proxies.no],
  ] as const;
  for (const [name, value] of values) {
    if (value === '') continue;
    const before = env.get(name) ?? '';
    if (before !== '' && before !== value) {
      log.warn('overriding existing proxy variable with value from configuration', {
        name,
        'old-value': maskCredentials(before),
        'new-value': maskCredentials(value),
      });
    }
    env.set(name, value);
  }
}
