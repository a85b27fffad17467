// Models `apt show` and `apt-cache showpkg` (apt-private/private-show.cc, cmdline/apt-cache.cc).
import type { PackageCache, PackageVersion } from '../../host/packages/cache.ts';
import { print } from '../../host/process/stdio.ts';
import type { Process } from '../../host/process/types.ts';
import { relations } from './relations.ts';
import { aptSize, fail, warnOfScripts } from './terminal.ts';

const SHOWN = [
  'Package',
  'Version',
  'Priority',
  'Section',
  'Source',
  'Origin',
  'Maintainer',
  'Original-Maintainer',
  'Bugs',
];
const RELATED = [
  'Provides',
  'Pre-Depends',
  'Depends',
  'Recommends',
  'Suggests',
  'Conflicts',
  'Breaks',
  'Replaces',
  'Homepage',
];

function record(version: PackageVersion): string {
  const { fields } = version;
  const field = (name: string): string[] => (fields.has(name) ? [`${name}: ${fields.get(name)}`] : []);
  const size = Number(fields.get('Installed-Size') ?? 0);
  const download = Number(fields.get('Size') ?? 0);
  const [source] = version.sources;
  const place = !source
    ? '/var/lib/dpkg/status'
    : source.suite === '/'
      ? `${source.uri}  Packages`
      : `${source.uri} ${source.suite}/${source.component} ${fields.get('Architecture') ?? ''} Packages`;
  return [
    ...SHOWN.flatMap(field),
    ...(size > 0 ? [`Installed-Size: ${aptSize(size * 1024)}`] : []),
    ...RELATED.flatMap(field),
    ...(download > 0 ? [`Download-Size: ${aptSize(download)}`] : []),
    ...(version.installed || version.fields.get('X-Manual') ? ['APT-Manual-Installed: yes'] : []),
    `APT-Sources: ${place}`,
    `Description: ${(fields.get('Description') ?? '').replaceAll('\n ', '\n  ')}`,
  ].join('\n');
}

/** `apt show NAME...`: the candidate's record. */
export async function show(
  proc: Process,
  cache: PackageCache,
  names: readonly string[],
  manual: ReadonlySet<string>,
): Promise<number> {
  await warnOfScripts(proc);
  const missing = names.filter((name) => !cache.candidate(name));
  for (const name of names) {
    const candidate = cache.candidate(name);
    if (!candidate) continue;
    const marked =
      cache.installed(name) && manual.has(name)
        ? new Map([...candidate.fields, ['X-Manual', 'yes']])
        : candidate.fields;
    await print(
      proc,
      `${record({ ...candidate, fields: marked, installed: candidate.installed && manual.has(name) })}\n\n`,
    );
    const others = cache.versions(name).length - 1;
    if (others === 1) await notice(proc, `There is 1 additional record. Please use the '-a' switch to see it`);
    if (others > 1)
      await notice(proc, `There are ${others} additional records. Please use the '-a' switch to see them.`);
  }
  if (missing.length === 0) return 0;
  for (const name of missing) await notice(proc, `Unable to locate package ${name}`);
  return fail(proc, 'No packages found');
}

const notice = (proc: Process, text: string): Promise<void> =>
  proc.fds.get(2)?.write(new TextEncoder().encode(`N: ${text}\n`)) ?? Promise.resolve();

const OPERATORS: Readonly<Record<string, number>> = { '': 0, '<=': 1, '>=': 2, '<<': 3, '>>': 4, '=': 5 };

function dependencyList(version: PackageVersion): string {
  const lists = ['Pre-Depends', 'Depends', 'Breaks', 'Recommends', 'Suggests', 'Conflicts', 'Replaces'];
  return lists
    .flatMap((field) =>
      relations(version.fields.get(field) ?? '').flatMap((group) =>
        group.map(({ name, operator, version: wanted }, index) => {
          const or = index < group.length - 1 ? 16 : 0;
          return `${name} (${or + (OPERATORS[operator] ?? 0)} ${wanted === '' ? '(null)' : wanted})`;
        }),
      ),
    )
    .join(' ');
}

/** `apt-cache showpkg NAME...` */
export async function showpkg(proc: Process, cache: PackageCache, names: readonly string[]): Promise<number> {
  for (const name of names) {
    const versions = cache.versions(name);
    if (versions.length === 0) return fail(proc, 'No packages found');
    await print(proc, `Package: ${name}\nVersions: \n`);
    for (const version of versions) {
      const places = [...version.lists, ...(version.installed ? ['/var/lib/dpkg/status'] : [])];
      await print(proc, `${version.version} ${places.map((place) => `(${place})`).join(' ')}\n`);
      const md5 = version.fields.get('Description-md5') ?? '';
      for (const place of version.lists.length > 0 ? version.lists : ['/var/lib/dpkg/status']) {
        await print(proc, ` Description Language: \n                 File: ${place}\n                  MD5: ${md5}\n`);
      }
      await print(proc, '\n');
    }
    const reverse = cache
      .names()
      .flatMap((other) => cache.versions(other))
      .flatMap((other) =>
        relations(other.fields.get('Depends') ?? '')
          .flat()
          .filter((relation) => relation.name === name)
          .map((relation) => `  ${other.name},${name}${relation.version === '' ? '' : ` ${relation.version}`}\n`),
      );
    await print(proc, `\nReverse Depends: \n${reverse.join('')}Dependencies: \n`);
    for (const version of versions) await print(proc, `${version.version} - ${dependencyList(version)} \n`);
    await print(proc, 'Provides: \n');
    for (const version of versions) {
      const provides = relations(version.fields.get('Provides') ?? '').flat();
      await print(proc, `${version.version} - ${provides.map((one) => `${one.name} (= ) `).join('')}\n`);
    }
    await print(proc, 'Reverse Provides: \n\n');
  }
  return 0;
}
