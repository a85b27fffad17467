// Models `apt update` (apt-private/private-update.cc, apt-pkg/acquire-item.cc, debmetaindex.cc): every repository's release
// file is fetched and checked, then its lists.
import { decode } from '../../base/bytes.ts';
import { parseDate } from '../../base/dates.ts';
import { sha256Hex } from '../../base/digest.ts';
import { LISTS } from '../../host/packages/cache.ts';
import { type Paragraph, parseParagraphs } from '../../host/packages/deb822.ts';
import { isFlat, listName, readSources, releaseName, type Source } from '../../host/packages/sources.ts';
import { type Apt, error, hasErrors, isSince, notice, say, sizeText, warning } from './context.ts';
import { type Fetched, fetchFile } from './fetch.ts';
import { flag } from './options.ts';
import { verifyRelease } from './verify.ts';

const baseOf = ({ uri, suite }: Source): string =>
  suite === '/' ? uri : isFlat(suite) ? `${uri}/${suite.replace(/\/$/, '')}` : `${uri}/dists/${suite}`;
const labelOf = ({ uri, suite }: Source): string => `${uri} ${isFlat(suite) && suite === '/' ? '' : suite}`;

/** What is fetched, with the number that it has on the screen. */
interface Run {
  readonly apt: Apt;
  readonly sources: readonly Source[];
  items: number;
  bytes: number;
  ignored: boolean;
}

interface Suite {
  readonly source: Source;
  readonly own: readonly Source[];
  number: number;
}

const RETRIES = 3;

/** Fetches all lists. */
export async function update(apt: Apt): Promise<void> {
  const { proc } = apt;
  const sources = readSources(proc.files, apt.arch);
  warnOfDuplicates(apt, sources);
  const start = proc.clock.now();
  const run: Run = { apt, sources, items: 0, bytes: 0, ignored: false };
  proc.files.mkdirAll(`${LISTS}/partial`, 0o755);
  const suites = [...Map.groupBy(sources, baseOf).values()].map((own): Suite => {
    const [source] = own;
    if (!source) throw new Error('a suite without a source');
    return { source, own, number: 0 };
  });
  const again: { suite: Suite; address: string }[] = [];
  for (const suite of suites) {
    if (!(await startSuite(run, suite))) again.push({ suite, address: `${baseOf(suite.source)}/InRelease` });
  }
  for (let turn = 1; turn < RETRIES; turn++)
    for (const { suite } of again) await retry(run, suite, turn === RETRIES - 1);
  if (run.ignored)
    warning(apt, 'Some index files failed to download. They have been ignored, or old ones used instead.');
  if (run.bytes > 0 && !hasErrors(apt)) {
    const seconds = (proc.clock.now() - start) / 1000;
    await say(
      apt,
      `Fetched ${sizeText(proc, run.bytes)} in ${Math.round(seconds)}s (${sizeText(proc, seconds < 0.5 ? 0 : Math.round(run.bytes / seconds))}/s)\n`,
    );
  }
}

/** `Get:1 http://... stable InRelease [951 B]` */
async function tell(run: Run, word: string, number: number, what: string, size?: number): Promise<void> {
  const shown = size === undefined ? '' : ` [${sizeText(run.apt.proc, size)}]`;
  await say(run.apt, `${word}:${number} ${what}${shown}\n`);
}

const tellFailure = async (run: Run, number: number, what: string, failure: string): Promise<void> => {
  await tell(run, 'Err', number, what);
  await say(run.apt, `  ${failure}\n`);
};

/** False when it shall be tried again. */
async function startSuite(run: Run, suite: Suite): Promise<boolean> {
  const { apt } = run;
  const { source } = suite;
  const address = `${baseOf(source)}/InRelease`;
  suite.number = ++run.items;
  const what = `${labelOf(source)} InRelease`;
  const fetched = await fetchFile(apt.proc, address);
  if ('failure' in fetched) {
    if (fetched.transient && isSince(apt, '2.3')) {
      warnOfCertificates(apt, fetched, address);
      await tell(run, 'Ign', suite.number, what);
      return false;
    }
    if (fetched.status > 0) await withoutInRelease(run, suite, what);
    else await failSuite(run, suite, address, what, fetched);
    return true;
  }
  await checkRelease(run, suite, fetched.bytes, address);
  return true;
}

async function retry(run: Run, suite: Suite, last: boolean): Promise<void> {
  const address = `${baseOf(suite.source)}/InRelease`;
  const what = `${labelOf(suite.source)} InRelease`;
  await run.apt.proc.sleep(1000);
  const fetched = await fetchFile(run.apt.proc, address);
  if (!('failure' in fetched)) return checkRelease(run, suite, fetched.bytes, address);
  if (!last) warnOfCertificates(run.apt, fetched, address);
  await tell(run, 'Ign', suite.number, what);
  if (last) await failSuite(run, suite, address, what, fetched);
}

function warnOfCertificates(apt: Apt, fetched: Fetched, address: string): void {
  if ('failure' in fetched && fetched.certificate)
    warning(apt, `${address}: No system certificates available. Try installing ca-certificates.`);
}

async function failSuite(
  run: Run,
  suite: Suite,
  address: string,
  what: string,
  fetched: Extract<Fetched, { failure: string }>,
): Promise<void> {
  const { apt } = run;
  await tellFailure(run, suite.number, what, fetched.failure);
  if (isSince(apt, '2.3')) warnOfCertificates(apt, fetched, address);
  warnOfCertificates(apt, fetched, address);
  warning(apt, `Failed to fetch ${address}  ${fetched.failure}`);
  run.ignored = true;
}

/** A repository that signs beside its Release file, or not at all, or is none. */
async function withoutInRelease(run: Run, suite: Suite, what: string): Promise<void> {
  const { apt } = run;
  const { source } = suite;
  await tell(run, 'Ign', suite.number, what);
  const address = `${baseOf(source)}/Release`;
  const label = `${labelOf(source)} Release`;
  const number = ++run.items;
  const release = await fetchFile(apt.proc, address);
  if ('failure' in release) {
    await tellFailure(run, number, label, release.failure);
    const before = apt.proc.files.exists(`${LISTS}/${releaseName(source)}_InRelease`);
    error(apt, `The repository '${label}' ${before ? 'no longer has' : 'does not have'} a Release file.`);
    insecure(apt);
    return;
  }
  await tell(run, 'Get', number, label, release.bytes.length);
  await tell(run, 'Ign', ++run.items, `${label}.gpg`);
  const trusted = source.trusted ?? (source.allowInsecure || flag(apt.options, 'acquire::allowinsecurerepositories'));
  if (!trusted) {
    error(apt, `The repository '${label}' is not signed.`);
    insecure(apt);
    return;
  }
  if (source.trusted === undefined) {
    warning(apt, `The repository '${label}' is not signed.`);
    notice(apt, "Data from such a repository can't be authenticated and is therefore potentially dangerous to use.");
    notice(apt, 'See apt-secure(8) manpage for repository creation and user configuration details.');
  }
  run.bytes += release.bytes.length;
  apt.proc.files.writeFile(`${LISTS}/${releaseName(source)}_Release`, release.bytes);
  await fetchLists(run, suite, parseParagraphs(decode(release.bytes))[0] ?? new Map(), label);
}

function insecure(apt: Apt): void {
  notice(apt, "Updating from such a repository can't be done securely, and is therefore disabled by default.");
  notice(apt, 'See apt-secure(8) manpage for repository creation and user configuration details.');
}

async function checkRelease(run: Run, suite: Suite, bytes: Uint8Array, address: string): Promise<void> {
  const { apt } = run;
  const { files, clock } = apt.proc;
  const { source } = suite;
  const what = `${labelOf(source)} InRelease`;
  const path = `${LISTS}/${releaseName(source)}_InRelease`;
  const message = decode(bytes);
  const before = files.exists(path) ? files.readText(path) : undefined;
  const known = before === message;
  await tell(run, known ? 'Hit' : 'Get', suite.number, what, known ? undefined : bytes.length);
  const verified = verifyRelease(files, message, source, address, {
    now: clock.now(),
    sqv: isSince(apt, '2.9'),
    legacy: isSince(apt, '2.3'),
  });
  for (const text of verified.warnings) warning(apt, text);
  if (verified.failure !== undefined && source.trusted !== true) {
    await tellFailure(run, suite.number, what, verified.failure);
    refuse(run, source, address, what, verified.failure, before !== undefined);
    return;
  }
  const release = parseParagraphs(verified.text)[0] ?? new Map<string, string>();
  const old = before === undefined ? undefined : parseParagraphs(before.replace(/^-----BEGIN[\s\S]*?\n\n/, ''))[0];
  if (!isTimely(run, release, address) || (old && !isAsBefore(run, old, release, what))) return;
  if (!known) {
    run.bytes += bytes.length;
    files.writeFile(path, message);
  }
  await fetchLists(run, suite, release, what);
}

function refuse(run: Run, source: Source, address: string, what: string, failure: string, hasOld: boolean): void {
  const { apt } = run;
  const name = isSince(apt, '2.9') ? 'OpenPGP signature verification failed' : 'GPG error';
  if (!hasOld) {
    warning(apt, `${name}: ${what}: ${failure}`);
    error(apt, `The repository '${labelOf(source)} InRelease' is not signed.`);
    insecure(apt);
    return;
  }
  warning(
    apt,
    `An error occurred during the signature verification. The repository is not updated and the previous index files will be used. ${name}: ${what}: ${failure}`,
  );
  warning(apt, `Failed to fetch ${address}  ${failure}`);
  run.ignored = true;
}

const DAY = 86_400;

function timeText(seconds: number): string {
  const [days, hours, minutes] = [
    Math.floor(seconds / DAY),
    Math.floor(seconds / 3600) % 24,
    Math.floor(seconds / 60) % 60,
  ];
  const rest = Math.floor(seconds % 60);
  if (days > 0) return `${days}d ${hours}h ${minutes}min ${rest}s`;
  if (seconds >= 3600) return `${hours}h ${minutes}min ${rest}s`;
  return minutes > 0 ? `${minutes}min ${rest}s` : `${rest}s`;
}

/** A machine whose clock is wrong cannot use what was signed later; an old mirror is not followed. */
function isTimely(run: Run, release: Paragraph, address: string): boolean {
  const { apt } = run;
  const now = apt.proc.clock.now();
  const until = parseDate(release.get('Valid-Until') ?? '');
  if (until < now) {
    error(
      apt,
      `Release file for ${address} is expired (invalid since ${timeText((now - until) / 1000)}). Updates for this repository will not be applied.`,
    );
    return false;
  }
  const from = parseDate(release.get('Date') ?? '');
  if (from > now) {
    error(
      apt,
      `Release file for ${address} is not valid yet (invalid for another ${timeText((from - now) / 1000)}). Updates for this repository will not be applied.`,
    );
    return false;
  }
  return true;
}

const GUARDED = ['Origin', 'Label', 'Codename', 'Suite'] as const;

function isAsBefore(run: Run, old: Paragraph, release: Paragraph, what: string): boolean {
  const { apt } = run;
  if (flag(apt.options, 'acquire::allowreleaseinfochange')) return true;
  let same = true;
  for (const field of GUARDED) {
    const [before, after] = [old.get(field) ?? '', release.get(field) ?? ''];
    if (before === after) continue;
    const text = `Repository '${what}' changed its '${field}' value from '${before}' to '${after}'`;
    if (field === 'Suite') notice(apt, text);
    else {
      error(apt, text);
      same = false;
    }
  }
  if (!same)
    notice(
      apt,
      'This must be accepted explicitly before updates for this repository can be applied. See apt-secure(8) manpage for details.',
    );
  return same;
}

async function fetchLists(run: Run, { own }: Suite, release: Paragraph, what: string): Promise<void> {
  const { apt } = run;
  const components = (release.get('Components') ?? '').split(/\s+/).map((name) => name.replace(/^.*\//, ''));
  const offered = (release.get('Architectures') ?? '').split(/\s+/).filter((name) => name !== '');
  for (const one of new Map(own.map((each) => [each.component, each])).values()) {
    const flat = isFlat(one.suite);
    if (!flat && !components.includes(one.component)) {
      for (const file of [`binary-${apt.arch}/Packages`, 'i18n/Translation-en'])
        warning(
          apt,
          `Skipping acquire of configured file '${one.component}/${file}' as repository '${what}' doesn't have the component '${one.component}' (component misspelt in sources.list?)`,
        );
      continue;
    }
    const architectures = one.architectures.length > 0 ? one.architectures : [apt.arch];
    for (const arch of architectures) {
      const file = flat ? 'Packages' : `${one.component}/binary-${arch}/Packages`;
      if (offered.length > 0 && !offered.includes(arch) && !offered.includes('all')) {
        notice(
          apt,
          `Skipping acquire of configured file '${file}' as repository '${what}' doesn't support architecture '${arch}'`,
        );
        continue;
      }
      await fetchList(run, one, arch, file, release);
    }
  }
}

async function fetchList(run: Run, source: Source, arch: string, file: string, release: Paragraph): Promise<void> {
  const { apt } = run;
  const { files } = apt.proc;
  const path = `${LISTS}/${listName(source, arch)}`;
  const wanted = (release.get('SHA256') ?? '')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .find(([, , name]) => name === file);
  if (wanted && files.exists(path) && sha256Hex(files.readFile(path)) === wanted[0]) return;
  const address = `${baseOf(source)}/${file}`;
  const what = isFlat(source.suite)
    ? `${labelOf(source)} Packages`
    : `${source.uri} ${source.suite}/${source.component} ${arch} Packages`;
  const number = ++run.items;
  const list = await fetchFile(apt.proc, address);
  if ('failure' in list) {
    await tellFailure(run, number, what, list.failure);
    error(apt, `Failed to fetch ${address}  ${list.failure}`);
    error(apt, 'Some index files failed to download. They have been ignored, or old ones used instead.');
    return;
  }
  await tell(run, 'Get', number, what, list.bytes.length);
  if (wanted && sha256Hex(list.bytes) !== wanted[0]) {
    const failure =
      Number(wanted[1]) === list.bytes.length
        ? 'Hash Sum mismatch'
        : `File has unexpected size (${list.bytes.length} != ${wanted[1]}). Mirror sync in progress?${list.from}`;
    const detail = `${failure}\n   Hashes of expected file:\n    - SHA256:${wanted[0]}\n    - Filesize:${wanted[1]} [weak]`;
    await tellFailure(run, number, what, detail.replaceAll('\n ', '\n'));
    error(apt, `Failed to fetch ${address}  ${detail}`);
    error(apt, 'Some index files failed to download. They have been ignored, or old ones used instead.');
    return;
  }
  run.bytes += list.bytes.length;
  files.writeFile(path, list.bytes);
}

/** The same list from two lines. */
export function warnOfDuplicates(apt: Apt, sources: readonly Source[]): void {
  const seen = new Map<string, Source>();
  for (const source of sources) {
    const architectures = source.architectures.length > 0 ? source.architectures : [apt.arch];
    const targets = [
      ...architectures.map((arch) => ['Packages', `binary-${arch}/Packages`] as const),
      ['Packages', 'binary-all/Packages'] as const,
      ['Translations', 'i18n/Translation-en'] as const,
    ];
    for (const [kind, file] of isFlat(source.suite) ? [['Packages', 'Packages'] as const] : targets) {
      const key = `${baseOf(source)} ${source.component}/${file}`;
      const before = seen.get(key);
      if (!before) seen.set(key, source);
      else if (before.file !== source.file || before.line !== source.line) {
        const place = ({ file: name, line }: Source): string => `${name}:${line}`;
        const shown = isFlat(source.suite) ? file : `${source.component}/${file}`;
        warning(apt, `Target ${kind} (${shown}) is configured multiple times in ${place(before)} and ${place(source)}`);
      }
    }
  }
}
