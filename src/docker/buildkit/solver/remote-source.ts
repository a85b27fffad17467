// Models moby/buildkit source/http and source/git: what is fetched from elsewhere. Nothing outside of the machine can be
// reached, so that the outcome is a failure: the real one where there is no way, a plain word where there would be one.
import { Errno, goStrerror } from '../../../host/errno.ts';
import { parseIp } from '../../../host/net/address.ts';
import { askDns, connect } from '../../../host/net/sockets.ts';
import { since } from '../../engine-version.ts';
import type { Op } from './llb.ts';
import type { BuildkitDeps } from './types.ts';

const LOOKUP_MS = 5;

/** Throws Error in the words of Go's HTTP client or of git. */
export async function fetchRemote(
  deps: BuildkitDeps,
  op: Extract<Op, { readonly kind: 'http' | 'git' }>,
): Promise<never> {
  if (op.kind === 'git') await deps.host.clock.sleep(LOOKUP_MS);
  if (op.kind === 'git') throw new Error(gitFailure(deps, op.remote));
  await deps.host.clock.sleep(LOOKUP_MS);
  const [, scheme = 'http', host = '', port] = /^(https?):\/\/([^/:?#]+)(?::(\d+))?/.exec(op.url) ?? [];
  const reason = await reach(deps, host, Number(port ?? (scheme === 'https' ? 443 : 80)));
  if (reason !== undefined) throw new Error(`Get "${op.url}": ${reason}`);
  throw new Error(`fetching ${op.url} is not part of this sandbox`);
}

/** Why a host cannot be reached; undefined when it can. */
async function reach({ host: machine }: BuildkitDeps, name: string, port: number): Promise<string | undefined> {
  const servers = nameservers(
    machine.files.exists('/etc/resolv.conf') ? machine.files.readText('/etc/resolv.conf') : '',
  );
  const [server = '127.0.0.53'] = servers;
  let ip = name === 'localhost' ? '127.0.0.1' : parseIp(name) !== undefined ? name : undefined;
  if (ip === undefined) {
    const answer = await askDns(machine.net, server, { name, type: 'A' });
    ip = answer.status === 'ok' ? answer.records[0] : undefined;
    if (ip === undefined) {
      const reasons = {
        ok: 'no such host',
        nxdomain: 'no such host',
        servfail: 'server misbehaving',
        timeout: 'i/o timeout',
      };
      return `dial tcp: lookup ${name} on ${server}:53: ${reasons[answer.status]}`;
    }
  }
  try {
    (await connect(machine.net, { ip, port })).close();
    return undefined;
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    const why = error.code === 'ETIMEDOUT' ? 'i/o timeout' : `connect: ${goStrerror(error.code)}`;
    return `dial tcp ${ip}:${port}: ${why}`;
  }
}

const nameservers = (text: string): string[] =>
  [...text.matchAll(/^nameserver\s+(\S+)/gm)].map((match) => match[1] ?? '');

/** The engine's host has no git. */
function gitFailure({ version, host, dataRoot }: BuildkitDeps, remote: string): string {
  const missing = 'exec: "git": executable file not found in $PATH';
  if (since(version, 28)) return `error fetching default branch for repository ${remote}: git stderr:\n: ${missing}`;
  const directory = `${dataRoot}/overlay2/${host.random.hex(25)}/diff`;
  if (!since(version, 23)) return `failed to init repo at ${directory}: ${missing}`;
  return `failed to init repo at ${directory}: git error: ${missing}\nstderr:\n`;
}
