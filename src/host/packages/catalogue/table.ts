/**
 * A distribution's packages as a table, a line each:
 *
 *     curl 8.5.0-2ubuntu10.16 web 524 226386 foreign security ; Depends: libc6 (>= 2.34), ... ; command line tool ...
 *
 * Name, version, section, installed size (KiB), size of the archive (bytes), flags; relations; the description's first line.
 * Flags: `essential`, a priority other than optional, `all` (architecture), `same` `foreign` `allowed` (Multi-Arch), and
 * `updates` or `security` where it is not in the release's own pocket.
 */
import { lazy } from '../../../base/lazy.ts';
import type { Package } from '../package.ts';
import { type Distribution, distributionControl, type PackageFacts } from './control.ts';
import { executablesOf } from './executables.ts';

export type Pocket = 'release' | 'updates' | 'security';

/** A package and where in the archive it lies. */
export interface Offer {
  readonly name: string;
  readonly pocket: Pocket;
  /** `main`, `universe`, `restricted`. */
  readonly component: string;
  readonly package: Package;
}

const PRIORITIES = ['required', 'important', 'standard', 'extra'];
const MULTI_ARCH = ['same', 'foreign', 'allowed'];

/** Throws an `Error` that quotes a line it cannot read. */
export function readFacts(line: string): PackageFacts & { readonly pocket: Pocket } {
  const [head = '', ...rest] = line.split(' ; ');
  const [name, version, section, installed, size, ...flags] = head.split(' ');
  const description = rest.pop();
  if (!name || !version || !section || !installed || !size || description === undefined)
    throw new Error(`not a line of a package table: ${line}`);
  const relations = rest.map((text): [string, string] => {
    const colon = text.indexOf(': ');
    return [text.slice(0, colon), text.slice(colon + 2)];
  });
  const priority = flags.find((flag) => PRIORITIES.includes(flag));
  const multiArch = flags.find((flag) => MULTI_ARCH.includes(flag));
  return {
    name,
    version,
    section,
    installed: Number(installed),
    size: Number(size),
    relations: Object.fromEntries(relations),
    description,
    essential: flags.includes('essential'),
    pocket: flags.includes('security') ? 'security' : flags.includes('updates') ? 'updates' : 'release',
    ...(priority !== undefined && { priority }),
    ...(multiArch !== undefined && { multiArch }),
    ...(flags.includes('all') && { arch: 'all' as const }),
  };
}

/** `universe` for `universe/admin`, `main` for `admin`. */
export const componentOf = (section: string): string =>
  section.includes('/') ? section.slice(0, section.indexOf('/')) : 'main';

/** Keeps the linker's cache: it is written anew once libraries have come or gone. */
const LDCONFIG = 'libc-bin';
const REFRESH = `#!/bin/sh
set -e
case "$1" in
  configure | triggered) ldconfig ;;
esac
`;

/** The packages of a table, with the executables that this machine has programs for. What a line says is read when asked. */
export const readTable = (table: string, of: Distribution): Offer[] =>
  table
    .trim()
    .split('\n')
    .map((line) => readLine(line, of));

function readLine(line: string, of: Distribution): Offer {
  const [name = '', version = '', section = ''] = line.slice(0, line.indexOf(' ; ')).split(' ');
  const facts = lazy(() => readFacts(line));
  const files = executablesOf(name, version, of);
  const library = name.startsWith('lib') && name !== LDCONFIG && /(^|\/)libs$/.test(section);
  const control = lazy(() => distributionControl(facts(), of));
  return {
    name,
    get pocket() {
      return facts().pocket;
    },
    component: componentOf(section),
    package: {
      get control() {
        return control();
      },
      ...(files && { files }),
      ...(library && { triggers: ['activate-noawait ldconfig'] }),
      ...(name === LDCONFIG && { triggers: ['interest-noawait ldconfig'], scripts: { postinst: REFRESH } }),
    },
  };
}
