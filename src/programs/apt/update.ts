// Models `apt update` (apt-private/private-update.cc, apt-pkg/acquire-item.cc, debmetaindex.cc): every repository's release
// file is fetched and checked, then its lists.
import { decode } from '../../base/bytes.ts';
import { LISTS } from '../../host/packages/cache.ts';
import { parseParagraphs } from '../../host/packages/deb822.ts';
import { readSources, releaseName, type Source } from '../../host/packages/sources.ts';
import { cleanLists } from './clean-lists.ts';
import { type Apt, error, hasErrors, isSince, notice, say, sizeText, warning } from './context.ts';
import { warnOfDuplicates } from './duplicates.ts';
import { type Fetched, fetchFile } from './fetch.ts';
import { flag } from './options.ts';
import { isAsBefore, isTimely } from './release-checks.ts';
import { baseOf, fetchLists, labelOf, type Run, type Suite, tell, tellFailure } from './update-lists.ts';
import { verifyRelease } from './verify.ts';

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
  else cleanLists(proc, sources, apt.arch);
  if (run.bytes > 0 && !hasErrors(apt)) {
    const seconds = (proc.clock.now() - start) / 1000;
    await say(
      apt,
      `Fetched ${sizeText(proc, run.bytes)} in ${Math.round(seconds)}s (${sizeText(proc, seconds < 0.5 ? 0 : Math.round(run.bytes / seconds))}/s)\n`,
    );
  }
}

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
