// Models dpkg's actions that change nothing (src/main/enquiry.c, select.c).
import { compareDebianVersions } from '../../host/packages/version.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Process } from '../../host/process/types.ts';
import { audit } from './audit.ts';
import type { Command } from './command-line.ts';
import { waits } from './configure.ts';
import { type Dpkg, openDpkg } from './context.ts';
import { foreign } from './relations.ts';
import { verify } from './verify.ts';

export const HELP =
  "\nType dpkg --help for help about installing and deinstalling packages [*];\nUse 'apt' or 'aptitude' for user-friendly package management;\nType dpkg -Dhelp for a list of dpkg debug flag values;\nType dpkg --force-help for a list of forcing options;\nType dpkg-deb --help for help about manipulating *.deb files;\n\nOptions marked [*] produce a lot of output - pipe it through 'less' or 'more' !\n";

export async function looking(proc: Process, { action = '', operands }: Command): Promise<number> {
  const state = openDpkg(proc, { action: `--${action}` });
  switch (action) {
    case 'print-architecture':
      await print(proc, `${proc.kernel.arch}\n`);
      return 0;
    case 'print-foreign-architectures':
      await print(
        proc,
        foreign(state)
          .map((name) => `${name}\n`)
          .join(''),
      );
      return 0;
    case 'get-selections':
      await print(proc, selections(state, operands));
      return 0;
    case 'compare-versions':
      return compare(proc, operands);
    case 'audit':
      await print(proc, audit(state));
      return [...state.database.values()].some(waits) ? 0 : 0;
    case 'verify':
      await print(proc, verify(state, operands));
      return 0;
    case 'version':
      await print(
        proc,
        "Debian 'dpkg' package management program version 1.21.22 (amd64).\nThis is free software; see the GNU General Public License version 2 or\nlater for copying conditions. There is NO warranty.\n",
      );
      return 0;
    default:
      await printError(proc, `dpkg: --${action} is not part of this sandbox\n`);
      return 2;
  }
}

export const TAB = 8;

export const NAME_COLUMN = 48;

export function selections({ database }: Dpkg, names: readonly string[]): string {
  return [...database.values()]
    .filter(({ name, want }) => (names.length === 0 || names.includes(name)) && want !== 'unknown')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, want, fields }) => {
      const shown = fields.get('Multi-Arch') === 'same' ? `${name}:${fields.get('Architecture')}` : name;
      const tabs = Math.max(1, Math.ceil((NAME_COLUMN - shown.length) / TAB));
      return `${shown}${'\t'.repeat(tabs)}${want}\n`;
    })
    .join('');
}

export const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  lt: (order) => order < 0,
  le: (order) => order <= 0,
  eq: (order) => order === 0,
  ne: (order) => order !== 0,
  ge: (order) => order >= 0,
  gt: (order) => order > 0,
  '<<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '=': (order) => order === 0,
  '>=': (order) => order >= 0,
  '>>': (order) => order > 0,
  '<': (order) => order <= 0,
  '>': (order) => order >= 0,
};

export async function compare(proc: Process, operands: readonly string[]): Promise<number> {
  const [left, operator = '', right] = operands;
  if (left === undefined || right === undefined || operands.length !== 3) {
    await printError(
      proc,
      `dpkg: error: --compare-versions takes three arguments: <version> <relation> <version>\n${HELP}`,
    );
    return 2;
  }
  const test = COMPARISONS[operator];
  if (!test) {
    await printError(proc, `dpkg: error: --compare-versions bad relation\n${HELP}`);
    return 2;
  }
  return test(compareDebianVersions(left, right)) ? 0 : 1;
}
