// Models dpkg's database, /var/lib/dpkg/status: what is installed, and what is held.
import type { Files } from '../fs/files.ts';
import { formatParagraphs, type Paragraph, parseParagraphs } from './deb822.ts';

export const STATUS_FILE = '/var/lib/dpkg/status';

/** Installed packages by name. */
export function readStatus(files: Pick<Files, 'exists' | 'readText'>): Map<string, Paragraph> {
  if (!files.exists(STATUS_FILE)) return new Map();
  const installed = parseParagraphs(files.readText(STATUS_FILE)).filter((fields) =>
    / installed$/.test(fields.get('Status') ?? ''),
  );
  return new Map(installed.map((fields) => [fields.get('Package') ?? '', fields]));
}

export function writeStatus(files: Files, packages: ReadonlyMap<string, Paragraph>): void {
  files.mkdirAll('/var/lib/dpkg');
  files.writeFile(STATUS_FILE, formatParagraphs(packages.values()));
}

export const isHeld = (fields: Paragraph): boolean => fields.get('Status')?.startsWith('hold ') ?? false;

/** The version of an installed package; undefined when it is not installed. */
export const installedVersion = (files: Pick<Files, 'exists' | 'readText'>, name: string): string | undefined =>
  readStatus(files).get(name)?.get('Version');

/** A paragraph of a Packages file as the status file holds it once it is installed. */
export function asInstalled(fields: Paragraph): Paragraph {
  const left = ['Filename', 'Size', 'MD5sum', 'SHA1', 'SHA256', 'Description-md5'];
  const kept = [...fields].filter(([name]) => !left.includes(name));
  const [first, ...rest] = kept;
  return new Map([...(first ? [first] : []), ['Status', 'install ok installed'], ...rest]);
}
