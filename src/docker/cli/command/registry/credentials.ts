// Models docker/cli cli/config/credentials and cli/command/registry.go: which credentials go with which registry.
import type { AuthConfig } from '../../../api/types/wire-values.ts';
import { since } from '../../../engine-version.ts';
import type { Cli } from '../../cli.ts';
import { saveConfig } from '../../config.ts';

/** The key under which Docker Hub's credentials are kept. */
export const INDEX_SERVER = 'https://index.docker.io/v1/';

/** `https://example.com/v2/` as `example.com`. */
export const hostOf = (server: string): string => server.replace(/^\w+:\/\//, '').replace(/\/.*$/, '');

/** Who this user is to the registry of an image's domain, or to a server by its key. */
export function storedAuth(cli: Cli, domain: string): AuthConfig {
  const key = domain === 'docker.io' || domain === 'index.docker.io' ? INDEX_SERVER : domain;
  const auths = cli.config.auths ?? {};
  const found = auths[key] ?? Object.entries(auths).find(([name]) => hostOf(name) === key)?.[1];
  if (!found) return {};
  const [username = '', ...password] = found.auth ? atob(found.auth).split(':') : [found.username ?? ''];
  return { username, password: password.join(':') || (found.password ?? ''), serveraddress: key };
}

const WARNING = (path: string): string =>
  `WARNING! Your password will be stored unencrypted in ${path}.\nConfigure a credential helper to remove this warning. See\nhttps://docs.docker.com/engine/reference/commandline/login/#credentials-store\n\n`;
const WARNING_28 = (path: string): string =>
  `\nWARNING! Your credentials are stored unencrypted in '${path}'.\nConfigure a credential helper to remove this warning. See\nhttps://docs.docker.com/go/credential-store/\n\n`;

/** Keeps a name and a password; 28 says so only where that changes something, earlier clients before they do. */
export async function storeCredentials(
  cli: Cli,
  { serveraddress = '', username, password }: AuthConfig,
): Promise<void> {
  const auth = btoa(`${username}:${password}`);
  const { [serveraddress]: old, ...others } = cli.config.auths ?? {};
  const modern = since(cli.version, 28);
  if (modern && old?.auth === auth) return;
  if (!modern) await cli.err(WARNING(cli.config.path));
  saveConfig(cli.proc.files, { ...cli.config, auths: sorted({ ...others, [serveraddress]: { auth } }) });
  if (modern) await cli.err(WARNING_28(cli.config.path));
}

const sorted = (auths: Readonly<Record<string, AuthConfig>>): Record<string, AuthConfig> =>
  Object.fromEntries(Object.entries(auths).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Forgets credentials under any of the names that they may have been kept by. */
export function eraseCredentials(cli: Cli, servers: readonly string[]): void {
  const auths = cli.config.auths ?? {};
  if (!servers.some((server) => auths[server] !== undefined)) return;
  const left = Object.fromEntries(Object.entries(auths).filter(([server]) => !servers.includes(server)));
  saveConfig(cli.proc.files, { ...cli.config, auths: left });
}
