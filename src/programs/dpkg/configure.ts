// Models dpkg's src/main/configure.c and packages.c: what is unpacked is set up when all that it needs is.
import { formatRelation, type Relation, relations } from '../../host/packages/relations.ts';
import { type DatabaseEntry, isPresent } from '../../host/packages/status.ts';
import { conffilesOf, configureConffile, digestOfFile, EndOfInput, formatConffiles } from './conffiles.ts';
import {
  change,
  complain,
  type Dpkg,
  infoPath,
  installedEntries,
  PackageError,
  save,
  shownName,
  tell,
  versionOf,
  withField,
} from './context.ts';
import { failPackage } from './failure.ts';
import { names } from './relations.ts';
import { runScript } from './scripts.ts';

const BINS = 65_521;

/** The place of a name in dpkg's hash table (lib/dpkg/pkg-hash.c): packages that wait are taken in this order. */
export function hashOrder(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, 16_777_619) ^ name.charCodeAt(i)) >>> 0;
  return hash % BINS;
}

export const waits = ({ state }: DatabaseEntry): boolean =>
  state === 'unpacked' || state === 'half-configured' || state === 'triggers-pending' || state === 'triggers-awaited';

/** Sets packages up, those first whose needs are met; says what cannot be. */
export async function configureAll(dpkg: Dpkg, wanted: readonly string[]): Promise<void> {
  let queue = wanted.filter((name, index) => wanted.indexOf(name) === index);
  for (let stuck = 0; queue.length > 0 && stuck <= queue.length; ) {
    const [name = '', ...rest] = queue;
    const entry = dpkg.database.get(name);
    queue = rest;
    if (!entry || !waits(entry)) continue;
    const open = unmet(dpkg, entry);
    const hope = open.some((group) =>
      queue.some((other) => group.some((relation) => couldMeet(dpkg, other, relation))),
    );
    if (open.length > 0 && hope && stuck < queue.length + 1 && !dpkg.force.has('depends')) {
      queue = [...rest, name];
      stuck++;
      continue;
    }
    stuck = 0;
    if (open.length > 0 && !dpkg.force.has('depends')) await refuse(dpkg, entry, open);
    else await configure(dpkg, entry);
  }
  for (const name of queue) {
    const entry = dpkg.database.get(name);
    if (entry && waits(entry)) await configure(dpkg, entry);
  }
}

const couldMeet = (dpkg: Dpkg, name: string, relation: Relation): boolean => {
  const entry = dpkg.database.get(name);
  return entry !== undefined && waits(entry) && !dpkg.failed.includes(shownName(entry)) && names(entry, relation);
};

const unmet = (dpkg: Dpkg, entry: DatabaseEntry): Relation[][] =>
  relations([entry.fields.get('Pre-Depends'), entry.fields.get('Depends')].filter(Boolean).join(', ')).filter(
    (group) =>
      !installedEntries(dpkg).some(
        (other) =>
          (other.state === 'installed' || other.state === 'triggers-pending') && group.some((one) => names(other, one)),
      ),
  );

async function refuse(dpkg: Dpkg, entry: DatabaseEntry, open: readonly Relation[][]): Promise<void> {
  const lines = open.map(
    (group) =>
      ` ${entry.name} depends on ${group.map(formatRelation).join(' | ')}; however:\n${group.map((relation) => `  ${whyNot(dpkg, relation)}\n`).join('')}`,
  );
  await complain(dpkg, `dpkg: dependency problems prevent configuration of ${shownName(entry)}:\n${lines.join('')}\n`);
  await failPackage(dpkg, shownName(entry), 'dependency problems - leaving unconfigured');
}

function whyNot(dpkg: Dpkg, relation: Relation): string {
  const entry = dpkg.database.get(relation.name);
  if (!entry || !isPresent(entry)) {
    const provider = installedEntries(dpkg).find((one) => names(one, { ...relation, operator: '', version: '' }));
    if (provider)
      return `Package ${relation.name} is not installed.\n  Package ${provider.name} which provides ${relation.name} is not configured yet.`;
    return `Package ${relation.name} is not installed.`;
  }
  if (!names(entry, relation)) return `Version of ${shownName(entry)} on system is ${versionOf(entry)}.`;
  return `Package ${shownName(entry)} is not configured yet.`;
}

async function configure(dpkg: Dpkg, entry: DatabaseEntry): Promise<void> {
  await tell(dpkg, `Setting up ${shownName(entry)} (${versionOf(entry)}) ...\n`);
  const before = entry.fields.get('Config-Version') ?? '';
  try {
    const fields = withField(entry, 'Conffiles', await configureConffiles(dpkg, entry));
    const half = change(dpkg, entry.name, { state: 'half-configured', fields });
    save(dpkg);
    await runScript(dpkg, { entry: half, script: 'postinst', whose: 'installed', args: ['configure', before] });
    change(dpkg, entry.name, {
      state: 'installed',
      error: 'ok',
      fields: withField({ ...half }, 'Config-Version', undefined),
    });
  } catch (error) {
    if (!(error instanceof PackageError || error instanceof EndOfInput)) throw error;
    change(dpkg, entry.name, { state: 'half-configured' });
    await failPackage(dpkg, shownName(entry), error.message);
  }
  save(dpkg);
}

/** What another package, removed or replaced, had shipped there: its file is taken over (process_archive in unpack.c). */
function digestOfOthers({ database }: Dpkg, path: string): string | undefined {
  for (const other of database.values()) {
    const digest = conffilesOf(other).get(path);
    if (digest !== undefined) return digest;
  }
  return undefined;
}

async function configureConffiles(dpkg: Dpkg, entry: DatabaseEntry): Promise<string | undefined> {
  const list = infoPath(entry, 'conffiles');
  if (!dpkg.files.exists(list)) return entry.fields.get('Conffiles');
  const before = conffilesOf(entry);
  const after = new Map<string, string>();
  for (const path of dpkg.files.readText(list).split('\n').filter(Boolean)) {
    const fresh = dpkg.files.exists(`${path}.dpkg-new`);
    after.set(
      path,
      fresh
        ? await configureConffile(dpkg, path, before.get(path) ?? digestOfOthers(dpkg, path))
        : (before.get(path) ?? digestOfFile(dpkg, path) ?? ''),
    );
  }
  return formatConffiles(after);
}
