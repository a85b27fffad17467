// Models dpkg's database, /var/lib/dpkg/status (lib/dpkg/parse.c, dump.c): what is installed, wanted, half done.
import type { Files } from '../fs/files.ts';
import { formatParagraphs, type Paragraph, parseParagraphs } from './deb822.ts';

export const STATUS_FILE = '/var/lib/dpkg/status';

export type Want = 'unknown' | 'install' | 'hold' | 'deinstall' | 'purge';
export type PackageState =
  | 'not-installed'
  | 'config-files'
  | 'half-installed'
  | 'unpacked'
  | 'half-configured'
  | 'triggers-awaited'
  | 'triggers-pending'
  | 'installed';

/** One package of the database. */
export interface DatabaseEntry {
  readonly name: string;
  readonly want: Want;
  /** `ok` or `reinstreq`. */
  readonly error: string;
  readonly state: PackageState;
  /** Its paragraph without `Status`. */
  readonly fields: Paragraph;
}

type Reading = Pick<Files, 'exists' | 'readText'>;

/** Every package that dpkg knows, by name, whatever its state. */
export function readDatabase(files: Reading): Map<string, DatabaseEntry> {
  if (!files.exists(STATUS_FILE)) return new Map();
  return new Map(
    parseParagraphs(files.readText(STATUS_FILE)).map((fields) => {
      const name = fields.get('Package') ?? '';
      const [want = 'unknown', error = 'ok', state = 'not-installed'] = (fields.get('Status') ?? '').split(' ');
      const rest = new Map([...fields].filter(([field]) => field !== 'Status'));
      return [name, { name, want: want as Want, error, state: state as PackageState, fields: rest }];
    }),
  );
}

/** The order in which dpkg writes the fields of a paragraph. */
const ORDER = (
  'Package Status Essential Protected Priority Section Installed-Size Origin Maintainer Bugs Architecture Multi-Arch Source ' +
  'Version Config-Version Replaces Provides Depends Pre-Depends Recommends Suggests Breaks Conflicts Enhances Conffiles ' +
  'Triggers-Pending Triggers-Awaited Description'
).split(' ');

/** A paragraph as `dpkg -s` prints it and the status file holds it. */
export function statusFields({ want, error, state, fields }: DatabaseEntry): Paragraph {
  const all = new Map([...fields, ['Status', `${want} ${error} ${state}`]]);
  const known = ORDER.flatMap((name): [string, string][] => (all.has(name) ? [[name, all.get(name) ?? '']] : []));
  return new Map([...known, ...[...all].filter(([name]) => !ORDER.includes(name))]);
}

export function writeDatabase(files: Files, entries: ReadonlyMap<string, DatabaseEntry>): void {
  const kept = [...entries.values()].filter(
    ({ want, state }) => state !== 'not-installed' || want === 'install' || want === 'hold',
  );
  const sorted = kept.sort((a, b) => (a.name < b.name ? -1 : 1));
  files.mkdirAll('/var/lib/dpkg');
  files.writeFile(STATUS_FILE, formatParagraphs(sorted.map(statusFields)));
}

/** Whether some version of it lies on the disk, configured or not. */
export const isPresent = ({ state }: Pick<DatabaseEntry, 'state'>): boolean =>
  state !== 'not-installed' && state !== 'config-files';

/** The version of a package that lies on the disk; undefined when none does. */
export function installedVersion(files: Reading, name: string): string | undefined {
  const entry = readDatabase(files).get(name);
  return entry && isPresent(entry) ? entry.fields.get('Version') : undefined;
}

const OF_THE_ARCHIVE = [
  'Filename',
  'Size',
  'MD5sum',
  'SHA1',
  'SHA256',
  'SHA512',
  'Description-md5',
  'Phased-Update-Percentage',
];

/** A paragraph of a Packages file or a control file as the database keeps it. */
export const databaseFields = (fields: Paragraph): Paragraph =>
  new Map([...fields].filter(([name]) => !OF_THE_ARCHIVE.includes(name)));
