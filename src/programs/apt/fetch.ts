// Models apt's methods http and https (methods/http.cc, connect.cc, gnutls): one file, or the sentence why not.
import { concat } from '../../base/bytes.ts';
import { isErrno } from '../../host/errno.ts';
import { installedVersion } from '../../host/packages/status.ts';
import type { Process } from '../../host/process/types.ts';
import { parseUrl, redirected } from '../http/url.ts';
import { transfer } from '../net/curl-transfer.ts';
import { ask, resolveHost } from '../net/resolve.ts';

export type Fetched =
  | { readonly bytes: Uint8Array; readonly from: string }
  /** `transient`: it may work the next time, so apt tries again. */
  | { readonly failure: string; readonly status: number; readonly transient: boolean; readonly certificate: boolean };

const CERTIFICATES = '/etc/ssl/certs/ca-certificates.crt';
const MAX_REDIRECTS = 10;

/** Whether servers' certificates can be checked at all. */
export const hasCertificates = (proc: Process): boolean =>
  proc.files.exists(CERTIFICATES) || installedVersion(proc.files, 'ca-certificates') !== undefined;

const fail = (
  failure: string,
  more: { status?: number; transient?: boolean; certificate?: boolean } = {},
): Fetched => ({
  failure,
  status: more.status ?? 0,
  transient: more.transient ?? false,
  certificate: more.certificate ?? false,
});

export async function fetchFile(proc: Process, address: string, redirects = 0): Promise<Fetched> {
  if (address.startsWith('file:')) return fetchLocal(proc, address.replace(/^file:(?:\/\/)?/, ''));
  const url = parseUrl(address);
  if (!url || !/^https?$/.test(url.scheme))
    return fail(`The method driver /usr/lib/apt/methods/${address.split(':')[0]} could not be found.`);
  const ip = await resolveHost(proc, url.host);
  if (ip === undefined) return fail(await unresolved(proc, url.host), { transient: true });
  const from = ` [IP: ${ip} ${url.port}]`;
  const request = {
    url,
    method: 'GET',
    headers: [['Host', url.host]] as const,
    body: undefined,
    unixSocket: undefined,
    timeout: 0,
    version: '7',
  };
  if (url.scheme === 'https' && !hasCertificates(proc))
    return fail(
      `Certificate verification failed: The certificate is NOT trusted. The certificate issuer is unknown.  Could not handshake: Error in the certificate verification.${from}`,
      { certificate: true, transient: true },
    );
  const started = proc.clock.now();
  const answer = await transfer(proc, new Map(), request, undefined);
  if ('code' in answer) {
    const waited = proc.clock.now() - started;
    const where = `Could not connect to ${url.host}:${url.port} (${ip})`;
    if (answer.code === 7 && waited > 1000) return fail(`${where}, connection timed out`, { transient: true });
    if (answer.code === 7) return fail(`${where}. - connect (111: Connection refused)${from}`, { transient: true });
    return fail(`Error reading from server. Remote end closed connection${from}`, { transient: true });
  }
  const { status, reason, headers } = answer.head;
  const location = headers.find(([name]) => name.toLowerCase() === 'location')?.[1];
  if (status >= 300 && status < 400 && location !== undefined && redirects < MAX_REDIRECTS) {
    answer.close();
    return fetchFile(proc, redirected(address, location), redirects + 1);
  }
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of answer.body()) chunks.push(chunk);
  } catch (error) {
    if (!isErrno(error)) throw error;
    return fail(`Error reading from server - read (104: Connection reset by peer)${from}`, { transient: true });
  }
  answer.close();
  if (status !== 200) return fail(`${status}  ${reason}${from}`, { status, transient: status >= 500 });
  return { bytes: concat(chunks), from };
}

function fetchLocal(proc: Process, path: string): Fetched {
  if (!proc.files.exists(path)) return fail(`File not found - ${path} (2: No such file or directory)`, { status: 404 });
  return { bytes: proc.files.readFile(path), from: '' };
}

async function unresolved(proc: Process, host: string): Promise<string> {
  const { status } = await ask(proc, { name: host, type: 'A' }).catch(() => ({ status: 'timeout' as const }));
  return status === 'timeout' ? `Temporary failure resolving '${host}'` : `Could not resolve '${host}'`;
}
