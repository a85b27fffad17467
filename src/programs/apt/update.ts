// Models `apt update` (apt-private/private-update.cc): fetch every repository's lists, check who signed them.
import { concat, decode } from '../../base/bytes.ts';
import { LISTS, openCache } from '../../host/packages/cache.ts';
import { readClearSigned } from '../../host/packages/openpgp.ts';
import { listName, type Source } from '../../host/packages/sources.ts';
import { compareDebianVersions } from '../../host/packages/version.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Process } from '../../host/process/types.ts';
import { parseUrl } from '../http/url.ts';
import { transfer } from '../net/curl-transfer.ts';
import { keyIsTrusted } from './keys.ts';
import { aptSize, progress } from './terminal.ts';

type Fetched = { readonly text: string } | { readonly failure: string };

async function fetchText(proc: Process, address: string): Promise<Fetched> {
  const url = parseUrl(address);
  if (!url) return { failure: `Invalid URI ${address}` };
  const request = {
    url,
    method: 'GET',
    headers: [['Host', url.host]] as const,
    body: undefined,
    unixSocket: undefined,
    timeout: 0,
    version: '7',
  };
  const answer = await transfer(proc, new Map(), request, undefined);
  if ('code' in answer) {
    return {
      failure:
        answer.code === 6
          ? `Temporary failure resolving '${url.host}'`
          : `Could not connect to ${url.host}:${url.port}`,
    };
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of answer.body()) chunks.push(chunk);
  answer.close();
  if (answer.head.status !== 200) return { failure: `${answer.head.status}  ${answer.head.reason}` };
  return { text: decode(concat(chunks)) };
}

const base = ({ uri, suite }: Source): string => (suite === '/' ? uri : `${uri}/dists/${suite}`);
const label = ({ uri, suite }: Source): string => (suite === '/' ? `${uri} ` : `${uri} ${suite}`);

interface Tally {
  lines: number;
  bytes: number;
  readonly warnings: string[];
  readonly errors: string[];
}

/** Fetches the sources. Returns the exit status; what could not be fetched is warned of, as apt does. */
export async function update(proc: Process, sources: readonly Source[], arch: string): Promise<number> {
  const { files, clock } = proc;
  const start = clock.now();
  const tally: Tally = { lines: 0, bytes: 0, warnings: [], errors: [] };
  files.mkdirAll(LISTS);
  const suites = new Map(sources.map((source) => [base(source), source]));
  for (const source of suites.values()) {
    const own = sources.filter((other) => base(other) === base(source));
    await updateSuite(proc, source, own, arch, tally);
  }
  if (tally.bytes > 0) {
    const seconds = Math.max(1, Math.round((clock.now() - start) / 1000));
    await print(proc, `Fetched ${aptSize(tally.bytes)} in ${seconds}s (${aptSize(tally.bytes / seconds)}/s)\n`);
  }
  await progress(proc, 'Reading package lists');
  for (const warning of tally.warnings) await printError(proc, `W: ${warning}\n`);
  for (const error of tally.errors) await printError(proc, `E: ${error}\n`);
  return tally.errors.length > 0 ? 100 : 0;
}

async function updateSuite(
  proc: Process,
  source: Source,
  own: readonly Source[],
  arch: string,
  tally: Tally,
): Promise<void> {
  const { files } = proc;
  const tell = (word: string, what: string, size?: number): Promise<void> =>
    print(
      proc,
      `${word}:${++tally.lines} ${label(source)} ${what}${size === undefined ? '' : ` [${aptSize(size)}]`}\n`,
    );
  const releaseFile = `${LISTS}/${listName(source, arch).replace(/_[^_]*_binary.*_Packages$|_Packages$/, '')}_InRelease`;
  const release = await fetchText(proc, `${base(source)}/InRelease`);
  if ('failure' in release) {
    await tell('Err', 'InRelease');
    await print(proc, `  ${release.failure}\n`);
    tally.warnings.push(`Failed to fetch ${base(source)}/InRelease  ${release.failure}`);
    tally.warnings.push('Some index files failed to download. They have been ignored, or old ones used instead.');
    return;
  }
  const known = files.exists(releaseFile) && files.readText(releaseFile) === release.text;
  await tell(known ? 'Hit' : 'Get', 'InRelease', known ? undefined : release.text.length);
  const key = readClearSigned(release.text)?.signature.fingerprint.slice(-16) ?? '';
  if (!keyIsTrusted(files, key, source.signedBy)) {
    const missing = `The following signatures couldn't be verified because the public key is not available: NO_PUBKEY ${key}`;
    tally.warnings.push(`GPG error: ${label(source)} InRelease: ${missing}`);
    tally.errors.push(`The repository '${label(source)} InRelease' is not signed.`);
    return;
  }
  if (known) return;
  tally.bytes += release.text.length;
  files.writeFile(releaseFile, release.text);
  for (const one of own) {
    const path = one.suite === '/' ? `${one.uri}/Packages` : `${base(one)}/${one.component}/binary-${arch}/Packages`;
    const list = await fetchText(proc, path);
    if ('failure' in list) continue;
    await tell('Get', one.suite === '/' ? 'Packages' : `${one.component} ${arch} Packages`, list.text.length);
    tally.bytes += list.text.length;
    files.writeFile(`${LISTS}/${listName(one, arch)}`, list.text);
  }
}

/** The last line of `apt update` (the command `apt` alone). */
export function upgradable(proc: Process, arch: string): string {
  const cache = openCache(proc.files, arch);
  const count = cache.names().filter((name) => {
    const installed = cache.installed(name);
    const candidate = cache.candidate(name);
    return installed && candidate && compareDebianVersions(candidate.version, installed.version) > 0;
  }).length;
  if (count === 0) return 'All packages are up to date.\n';
  const [noun, verb] = count === 1 ? ['package', 'it'] : ['packages', 'them'];
  return `${count} ${noun} can be upgraded. Run 'apt list --upgradable' to see ${verb}.\n`;
}
