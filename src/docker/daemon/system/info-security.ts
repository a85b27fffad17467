// Models moby daemon/info.go (fillSecurityOptions, fillAPIInfo): what `docker info` says of how safe the daemon is.
import { since } from '../../engine-version.ts';
import type { DaemonConfig } from '../config/config.ts';
import { maskCredentials } from '../config/values.ts';
import type { Daemon } from '../daemon.ts';

export function securityOptions({ host, version }: Daemon, config: DaemonConfig): readonly string[] {
  const { apparmor, cgroupVersion } = host.profile;
  const builtIn = since(version, 23) ? 'builtin' : 'default';
  return [
    ...(apparmor ? ['name=apparmor'] : []),
    `name=seccomp,profile=${config.seccompProfile || builtIn}`,
    ...(config.usernsRemap !== '' ? ['name=userns'] : []),
    ...(config.rootless ? ['name=rootless'] : []),
    ...(cgroupVersion === 2 ? ['name=cgroupns'] : []),
    ...(config.noNewPrivileges && since(version, 23) ? ['name=no-new-privileges'] : []),
  ];
}

const REMOTE = `
         Access to the remote API is equivalent to root access on the host. Refer
         to the 'Docker daemon attack surface' section in the documentation for
         more information: https://docs.docker.com/go/attack-surface/`;
const REMOVAL =
  'In future versions this will be a hard failure preventing the daemon from starting! Learn more at: https://docs.docker.com/go/api-security/';

/** Of ports that anybody may use, and of a seccomp profile that is not the daemon's own. */
export function safetyWarnings({ version }: Daemon, config: DaemonConfig): readonly string[] {
  const late = since(version, 26);
  const exposed = config.hosts
    .filter((address) => address.startsWith('tcp://') && !(config.tls && config.tlsVerify))
    .map((address) => {
      const scheme = config.tls ? 'https' : 'http';
      const without = config.tls ? 'without TLS client verification.' : 'without encryption.';
      const told = `API is accessible on ${scheme}://${address.slice('tcp://'.length)} ${without}${REMOTE}`;
      return late ? `[DEPRECATION NOTICE]: ${told}\n${REMOVAL}` : `WARNING: ${told}`;
    });
  const other = since(version, 23) && !['', 'builtin'].includes(config.seccompProfile);
  return [...exposed, ...(other ? ['WARNING: daemon is not using the default seccomp profile'] : [])];
}

/** The proxies of the configuration, else of dockerd's environment, without their credentials. */
export function proxyInfo(
  daemon: Daemon,
  { proxies }: DaemonConfig,
): { HttpProxy: string; HttpsProxy: string; NoProxy: string } {
  const env = daemon.process.current?.env ?? new Map<string, string>();
  const pick = (configured: string, name: string): string =>
    maskCredentials(configured || env.get(name) || env.get(name.toLowerCase()) || '');
  return {
    HttpProxy: pick(proxies.http, 'HTTP_PROXY'),
    HttpsProxy: pick(proxies.https, 'HTTPS_PROXY'),
    NoProxy: pick(proxies.no, 'NO_PROXY'),
  };
}
