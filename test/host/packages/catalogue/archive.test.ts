// Every package on offer can be installed from its release's own archive, Docker's and NVIDIA's repositories.
import { describe, expect, test } from 'vitest';
import type { Release } from '../../../../src/host/packages/catalogue/archive.ts';
import { openBookworm } from '../../../../src/host/packages/catalogue/debian/bookworm.ts';
import { openBullseye } from '../../../../src/host/packages/catalogue/debian/bullseye.ts';
import { dockerPackages } from '../../../../src/host/packages/catalogue/docker/packages.ts';
import { TOOLKITS, toolkitPackages, wrapperPackages } from '../../../../src/host/packages/catalogue/nvidia/toolkit.ts';
import { openBionic } from '../../../../src/host/packages/catalogue/ubuntu/bionic.ts';
import { openJammy } from '../../../../src/host/packages/catalogue/ubuntu/jammy.ts';
import { openNoble } from '../../../../src/host/packages/catalogue/ubuntu/noble.ts';
import { field } from '../../../../src/host/packages/deb822.ts';
import type { Package } from '../../../../src/host/packages/package.ts';
import { compareDebianVersions } from '../../../../src/host/packages/version.ts';

const RELEASES: readonly (readonly [string, Release, boolean])[] = [
  ['noble', openNoble('amd64'), true],
  ['jammy', openJammy('amd64'), true],
  ['bionic', openBionic('arm64', () => []), false],
  ['bookworm', openBookworm('amd64'), true],
  ['bullseye', openBullseye('arm64'), true],
];

for (const [, release] of RELEASES) await release.load();

interface Offered {
  readonly version: string;
  /** False for a name that is provided without a version. */
  readonly known: boolean;
}

function index(packages: readonly Package[]): Map<string, Offered[]> {
  const found = new Map<string, Offered[]>();
  const add = (name: string, offered: Offered): void => void found.set(name, [...(found.get(name) ?? []), offered]);
  for (const { control } of packages) {
    add(field(control, 'Package'), { version: field(control, 'Version'), known: true });
    for (const provided of field(control, 'Provides').split(', ').filter(Boolean)) {
      const [, name = '', version] = /^(\S+)(?: \(= (.*)\))?$/.exec(provided) ?? [];
      add(name, { version: version ?? '', known: version !== undefined });
    }
  }
  return found;
}

const HOLDS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '>=': (order) => order >= 0,
  '<=': (order) => order <= 0,
  '>>': (order) => order > 0,
  '<<': (order) => order < 0,
};

function canBeMet(relation: string, offered: ReadonlyMap<string, readonly Offered[]>): boolean {
  return relation.split(' | ').some((one) => {
    const [, name = '', operator, wanted = ''] = /^([^\s:(]+)(?::\w+)?(?: \(([<>=]+) (.*)\))?$/.exec(one.trim()) ?? [];
    return (offered.get(name) ?? []).some(
      ({ version, known }) =>
        operator === undefined || (known && HOLDS[operator]?.(compareDebianVersions(version, wanted)) === true),
    );
  });
}

describe.each(RELEASES)('%s', (_name, release, others) => {
  const { arch } = release.of;
  const own = release.offers().map((one) => one.package);
  const foreign = others
    ? [
        ...dockerPackages(release.of),
        ...TOOLKITS.flatMap((version) => toolkitPackages(version, arch)),
        ...wrapperPackages(),
      ]
    : [];
  const all = [...own, ...foreign];
  const offered = index(all);

  test.each(['Depends', 'Pre-Depends'])('every %s can be met', (name) => {
    const unmet = all.flatMap(({ control }) =>
      field(control, name)
        .split(', ')
        .filter((relation) => relation !== '' && !canBeMet(relation, offered))
        .map((relation) => `${field(control, 'Package')}: ${relation}`),
    );
    expect(unmet).toEqual([]);
  });

  test('each name and version is there once', () => {
    const names = all.map(({ control }) => `${field(control, 'Package')} ${field(control, 'Version')}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('what a server has is complete in itself', () => {
    const installed = index(release.installed());
    const unmet = release.installed().flatMap(({ control }) =>
      ['Depends', 'Pre-Depends'].flatMap((name) =>
        field(control, name)
          .split(', ')
          .filter((relation) => relation !== '' && !canBeMet(relation, installed))
          .map((relation) => `${field(control, 'Package')}: ${relation}`),
      ),
    );
    expect(unmet).toEqual([]);
  });

  test('no two packages of a server bring the same file', () => {
    const owners = new Map<string, string[]>();
    for (const { control, files = {} } of release.installed())
      for (const [path, file] of Object.entries(files))
        if (!('directory' in file)) owners.set(path, [...(owners.get(path) ?? []), field(control, 'Package')]);
    expect([...owners].filter(([, names]) => names.length > 1)).toEqual([]);
  });
});
