// Models `apt show`, `apt-cache show`, `showpkg`, `policy`, `madison`, `depends` and `rdepends` (apt-private/private-show.cc,
// private-depends.cc, cmdline/apt-cache.cc).
import { encode, toHex } from '../../base/bytes.ts';
import { md5 } from '../../base/hashes.ts';
import { type Dependency, isNegative, type Version } from '../../host/packages/cache.ts';
import { formatParagraphs } from '../../host/packages/deb822.ts';
import { print } from '../../host/process/stdio.ts';
import { type Apt, error, notice, sizeText } from './context.ts';
import { flag } from './options.ts';
import { fileText } from './policy.ts';
import { sharedDescriptions } from './show-descriptions.ts';
import type { DepCache } from './state.ts';

/** Fields in the order of `apt show` (apt-pkg/tagfile-order.c). */
const SHOWN =
  'Package Version Built-Using Priority Essential Protected Section Source Origin Maintainer Original-Maintainer Bugs Installed-Size Provides Pre-Depends Depends Recommends Suggests Conflicts Breaks Replaces Enhances Homepage Task Tag Download-Size APT-Manual-Installed APT-Sources Description'.split(
    ' ',
  );

const HIDDEN = new Set([
  'Filename',
  'Size',
  'MD5sum',
  'SHA1',
  'SHA256',
  'SHA512',
  'Description-md5',
  'Architecture',
  'Multi-Arch',
  'Conffiles',
  'Config-Version',
]);

function record(apt: Apt, deps: DepCache, version: Version): string {
  const fields = new Map([...version.fields].filter(([name]) => !HIDDEN.has(name)));
  const size = Number(fields.get('Installed-Size') ?? 0);
  const download = Number(version.fields.get('Size') ?? 0);
  if (size > 0) fields.set('Installed-Size', sizeText(apt.proc, size * 1024));
  if (download > 0) fields.set('Download-Size', sizeText(apt.proc, download));
  if (version.pkg.current === version)
    fields.set('APT-Manual-Installed', deps.mark(version.pkg).automatic ? 'no' : 'yes');
  const files = version.files.filter(({ source }) => source);
  fields.set('APT-Sources', (files.length > 0 ? files : version.files).map(fileText).join('\n ').split('\n')[0] ?? '');
  const description = fields.get('Description');
  if (description !== undefined) fields.set('Description', description);
  const order = [
    ...SHOWN.filter((name) => fields.has(name)),
    ...[...fields.keys()].filter((name) => !SHOWN.includes(name)),
  ];
  const last = order.filter((name) => name !== 'Description');
  return [...last, ...(description === undefined ? [] : ['Description'])]
    .map((name) => `${name}: ${fields.get(name)}\n`)
    .join('');
}

/** `apt show NAME...` */
export async function show(apt: Apt, deps: DepCache, names: readonly string[]): Promise<number> {
  const every = flag(apt.options, 'apt::cache::allversions');
  let shown = 0;
  let hidden = 0;
  for (const word of names) {
    const [name = '', wanted] = word.split('=');
    const pkg = deps.cache.find(name);
    if (pkg && pkg.versions.length === 0) {
      await print(apt.proc, `Package: ${name}\nState: not a real package (virtual)\n`);
      notice(apt, `Can't select candidate version from package ${name} as it has no candidate`);
      notice(apt, `Can't select versions from package '${name}' as it is purely virtual`);
      notice(apt, 'No packages found');
      return 0;
    }
    if (!pkg) {
      notice(apt, `Unable to locate package ${word}`);
      continue;
    }
    const one =
      wanted === undefined
        ? (deps.mark(pkg).candidate ?? pkg.versions[0])
        : pkg.versions.find(({ version }) => version === wanted);
    const versions = every ? pkg.versions : one ? [one] : [];
    hidden += pkg.versions.length - versions.length;
    for (const version of versions) {
      shown++;
      await print(apt.proc, `${record(apt, deps, version)}\n`);
    }
  }
  if (hidden === 1) notice(apt, "There is 1 additional record. Please use the '-a' switch to see it");
  if (hidden > 1) notice(apt, `There are ${hidden} additional records. Please use the '-a' switch to see them.`);
  if (shown > 0) return 0;
  error(apt, 'No packages found');
  return 100;
}

const descriptionDigest = ({ fields }: Version): string =>
  fields.get('Description-md5') ?? toHex(md5(encode(`${fields.get('Description') ?? ''}\n`)));

/** `apt-cache show NAME...`: the paragraphs as they are. */
export async function showRecords(apt: Apt, deps: DepCache, names: readonly string[]): Promise<number> {
  let shown = 0;
  for (const word of names) {
    const [name = '', wanted] = word.split('=');
    const pkg = deps.cache.find(name);
    if (!pkg || pkg.versions.length === 0) {
      notice(apt, `Unable to locate package ${word}`);
      continue;
    }
    const candidate = deps.mark(pkg).candidate;
    const chosen = wanted === undefined ? pkg.versions : pkg.versions.filter(({ version }) => version === wanted);
    const versions = flag(apt.options, 'apt::cache::noallversions') && candidate ? [candidate] : chosen;
    for (const version of versions) {
      shown++;
      const before = ['Filename', 'Size', 'MD5sum', 'SHA1', 'SHA256', 'SHA512'];
      const own = [...version.fields].filter(([field]) => field !== 'Description-md5');
      const rest = own.filter(([field]) => !before.includes(field));
      const digests = own.filter(([field]) => before.includes(field));
      const described = rest.some(([field]) => field === 'Description');
      const added: [string, string][] = described ? [['Description-md5', descriptionDigest(version)]] : [];
      await print(apt.proc, `${formatParagraphs([new Map([...rest, ...added, ...digests])])}\n`);
    }
  }
  if (shown > 0) return 0;
  error(apt, 'No packages found');
  return 100;
}

const OPERATORS: Readonly<Record<string, number>> = { '': 0, '<=': 1, '>=': 2, '<<': 3, '>>': 4, '=': 5 };

const OR = 16;

const numbered = ({ relation }: Dependency, or: boolean): string =>
  `${relation.name} (${(or ? OR : 0) + (OPERATORS[relation.operator] ?? 0)} ${relation.version === '' ? '(null)' : relation.version})`;

/** `apt-cache showpkg NAME...` */
export async function showpkg(apt: Apt, deps: DepCache, names: readonly string[]): Promise<number> {
  for (const name of names) {
    const pkg = deps.cache.find(name);
    if (!pkg) {
      notice(apt, `Unable to locate package ${name}`);
      error(apt, 'No packages found');
      return 100;
    }
    await print(apt.proc, `Package: ${name}\nVersions: \n`);
    for (const version of pkg.versions) {
      const places = version.files.map(({ path }) => `(${path})`).join(' ');
      const digest = descriptionDigest(version);
      const described = sharedDescriptions(apt, pkg, digest, descriptionDigest)
        .map(
          ({ language, path }) =>
            ` Description Language: ${language}\n                 File: ${path}\n                  MD5: ${digest}\n`,
        )
        .join('');
      await print(apt.proc, `${version.version} ${places}\n${described}\n`);
    }
    const reverse = pkg.needed
      .filter(({ type }) => !isNegative(type) || type === 'Breaks' || type === 'Conflicts')
      .map(
        ({ owner, relation }) =>
          `  ${owner.pkg.name},${name}${relation.version === '' ? '' : ` ${relation.version}`}\n`,
      );
    await print(apt.proc, `\nReverse Depends: \n${reverse.reverse().join('')}Dependencies: \n`);
    for (const version of pkg.versions) {
      const all = version.groups.flatMap(({ members }) =>
        members.map((member, index) => `${numbered(member, index < members.length - 1)} `),
      );
      await print(apt.proc, `${version.version} - ${all.join('')}\n`);
    }
    await print(apt.proc, 'Provides: \n');
    for (const version of pkg.versions)
      await print(
        apt.proc,
        `${version.version} - ${version.provides.map((one) => `${one.name} (= ${one.version}) `).join('')}\n`,
      );
    const providers = [...pkg.providers]
      .reverse()
      .map(({ owner, version }) => `${owner.pkg.name} ${owner.version} (= ${version})\n`);
    await print(apt.proc, `Reverse Provides: \n${providers.join('')}`);
  }
  return 0;
}

/** `depends` and `rdepends`. */
export async function depends(apt: Apt, deps: DepCache, names: readonly string[], reverse: boolean): Promise<number> {
  for (const name of names) {
    const pkg = deps.cache.find(name);
    if (!pkg) {
      notice(apt, `Unable to locate package ${name}`);
      error(apt, 'No packages found');
      return 100;
    }
    const shown = deps.mark(pkg).candidate ?? pkg.versions[0];
    await print(apt.proc, shown ? `${name}\n` : `<${name}>\n`);
    if (reverse) await print(apt.proc, 'Reverse Depends:\n');
    const lines = reverse
      ? [...pkg.needed]
          .filter(({ type }) => type !== 'Replaces' && type !== 'Enhances')
          .map(({ owner }) => `  ${owner.pkg.name}\n`)
      : (shown?.groups ?? []).flatMap(({ type, members }) =>
          members.map((member, index) => {
            const { target } = member;
            const virtual = target.versions.length === 0;
            const providers = [...target.providers].reverse().map(({ owner }) => `    ${owner.pkg.name}\n`);
            const mark = index < members.length - 1 ? ' |' : '  ';
            return `${mark}${type}: ${virtual ? `<${target.name}>` : target.name}\n${virtual ? providers.join('') : ''}`;
          }),
        );
    await print(apt.proc, (reverse ? lines.reverse() : lines).join(''));
  }
  return 0;
}
