// Models docker/cli internal/registryclient: how the client itself asks a registry for a manifest.
import { decode } from '../../base/bytes.ts';
import type { ImageManifest, ManifestList } from './manifest.ts';
import { fullReference, type Reference } from './reference.ts';
import type { Registry } from './registry.ts';
import { isInsecure } from './wire/endpoints.ts';
import { ExchangeError } from './wire/exchange.ts';
import { Refusal } from './wire/refusal.ts';
import { openSession } from './wire/session.ts';

const PLAIN_HTTP = 'server gave HTTP response to HTTPS client';

/** Throws with the client's sentence. Plain HTTP is for registries of this machine, and where `insecure` says so. */
export async function readManifest(
  registry: Registry,
  reference: Reference,
  insecure: boolean,
): Promise<ImageManifest | ManifestList> {
  try {
    if (registry.public.knows(reference.domain)) return await registry.manifest(reference);
    return await fromWire(registry, reference, insecure);
  } catch (error) {
    if (error instanceof ExchangeError)
      throw new Error(`failed to configure transport: error pinging v2 registry: ${error.message}`);
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'DENIED')
      throw new Error(
        'errors:\ndenied: requested access to the resource is denied\nunauthorized: authentication required\n',
      );
    if (error.status === 404) throw new Error(`no such manifest: ${fullReference(reference)}`);
    throw new Error(error.message);
  }
}

async function fromWire(registry: Registry, reference: Reference, insecure: boolean) {
  const { domain, path } = reference;
  const open = (endpoint: string) =>
    openSession({ caller: registry.caller, endpoints: [endpoint], path, credentials: undefined });
  const session = await open(`https://${domain}`).catch((error: unknown) => {
    if (!(error instanceof ExchangeError) || !error.reason.includes(PLAIN_HTTP)) throw error;
    if (insecure || isInsecure(domain, [], registry.caller.version)) return open(`http://${domain}`);
    throw new Error(`no such manifest: ${fullReference(reference)}`);
  });
  const { body } = await session.manifest(reference.digest ?? reference.tag ?? 'latest');
  return JSON.parse(decode(body)) as ImageManifest | ManifestList;
}
