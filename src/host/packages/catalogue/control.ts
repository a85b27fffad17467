/** Control paragraphs from the few facts that differ from package to package. */

/** Fields of a paragraph in the order they are printed; those that are undefined or empty are left out. */
export const paragraph = (fields: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');

/** Who makes a distribution's packages: the fields that all of them share. */
export interface Distribution {
  readonly id: 'debian' | 'ubuntu';
  readonly codename: string;
  readonly arch: 'amd64' | 'arm64';
}

const SHARED = {
  ubuntu: {
    Origin: 'Ubuntu',
    Maintainer: 'Ubuntu Developers <ubuntu-devel-discuss@lists.ubuntu.com>',
    Bugs: 'https://bugs.launchpad.net/ubuntu/+filebug',
  },
  debian: { Maintainer: 'Debian Maintainers <debian-devel@lists.debian.org>' },
} as const;

export interface PackageFacts {
  readonly name: string;
  readonly version: string;
  /** `all` for one that suits every machine. */
  readonly arch?: 'all';
  readonly source?: string;
  /** With the component in front, as Ubuntu writes it: `universe/admin`. */
  readonly section: string;
  readonly priority?: string;
  readonly essential?: boolean;
  readonly multiArch?: string;
  /** KiB. */
  readonly installed: number;
  /** Bytes of the archive. */
  readonly size: number;
  readonly homepage?: string;
  /** `Depends`, `Pre-Depends`, `Provides`, ... */
  readonly relations: Readonly<Record<string, string>>;
  /** Further lines begin with a blank. */
  readonly description: string;
}

const RELATIONS = [
  'Provides',
  'Pre-Depends',
  'Depends',
  'Recommends',
  'Suggests',
  'Conflicts',
  'Breaks',
  'Replaces',
  'Enhances',
];

/** A distribution's package as its Packages file writes it. */
export function distributionControl(facts: PackageFacts, { id, arch }: Pick<Distribution, 'id' | 'arch'>): string {
  const relations = RELATIONS.map((name): [string, string | undefined] => [name, facts.relations[name]]);
  return paragraph({
    Package: facts.name,
    Source: facts.source,
    Architecture: facts.arch ?? arch,
    Version: facts.version,
    'Multi-Arch': facts.multiArch,
    Priority: facts.priority ?? 'optional',
    Essential: facts.essential ? 'yes' : undefined,
    Section: facts.section,
    ...SHARED[id],
    'Installed-Size': facts.installed,
    ...Object.fromEntries(relations),
    Size: facts.size,
    Homepage: facts.homepage,
    Description: facts.description,
  });
}
