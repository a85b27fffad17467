// Models docker/cli cli/trust (DOCKER_CONTENT_TRUST): signatures are asked of a Notary server, and none answers here.
import { askDns } from '../../../host/net/sockets.ts';
import { since } from '../../engine-version.ts';
import type { Reference } from '../../registry/reference.ts';
import type { Cli } from '../cli.ts';
import type { FlagValues } from '../flags/flag-set.ts';

/** Whether this call wants images to be signed. */
export const trusts = (cli: Cli, flags: FlagValues): boolean => {
  const wish = cli.proc.env.get('DOCKER_CONTENT_TRUST') ?? '';
  const wanted = /^(1|t|true)$/i.test(wish);
  return flags.changed('disable-content-trust') ? !flags.bool('disable-content-trust') : wanted;
};

/** Always throws: what cannot be checked is not used. */
export async function askNotary(cli: Cli, reference: Reference): Promise<never> {
  const { domain } = reference;
  const hub = domain === 'docker.io';
  const server =
    cli.proc.env.get('DOCKER_CONTENT_TRUST_SERVER') ?? (hub ? 'https://notary.docker.io' : `https://${domain}`);
  const name = server.replace(/^https?:\/\//, '').replace(/[:/].*$/, '');
  await warnOfRetirement(cli, reference);
  const { files, ns } = cli.proc;
  const resolv = files.exists('/etc/resolv.conf') ? files.readText('/etc/resolv.conf') : '';
  const nameserver = /^nameserver\s+(\S+)/m.exec(resolv)?.[1] ?? '127.0.0.53';
  const answer = await askDns(ns.net, nameserver, { name, type: 'A' });
  const reason = answer.status === 'timeout' ? 'i/o timeout' : 'no such host';
  if (answer.status === 'ok') throw new Error('content trust is not part of this sandbox');
  throw new Error(`Error: error contacting notary server: dial tcp: lookup ${name} on ${nameserver}:53: ${reason}`);
}

/** Clients of 28 say that Docker Hub's own server will go. */
export async function warnOfRetirement(cli: Cli, { domain }: Reference): Promise<void> {
  if (domain !== 'docker.io' || !since(cli.version, 28)) return;
  await cli.err(
    'WARNING: Docker is retiring DCT for Docker Official Images (DOI).\n         For details, refer to https://docs.docker.com/go/dct-deprecation/\n\n',
  );
}
