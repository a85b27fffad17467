// Models the format strings of dpkg-query (lib/dpkg/pkg-format.c).
import type { DatabaseEntry, PackageState, Want } from '../../host/packages/status.ts';
import { shownName, versionOf } from './context.ts';

export const WANTS: Readonly<Record<Want, string>> = {
  unknown: 'u',
  install: 'i',
  hold: 'h',
  deinstall: 'r',
  purge: 'p',
};

export const STATES: Readonly<Record<PackageState, string>> = {
  'not-installed': 'n',
  'config-files': 'c',
  'half-installed': 'H',
  unpacked: 'U',
  'half-configured': 'F',
  'triggers-awaited': 'W',
  'triggers-pending': 't',
  installed: 'i',
};

export const abbreviation = ({ want, state, error }: DatabaseEntry): string =>
  `${WANTS[want]}${STATES[state]}${error === 'ok' ? ' ' : 'R'}`;

export const summaryOf = ({ fields }: DatabaseEntry): string =>
  (fields.get('Description') ?? '(no description available)').split('\n')[0] ?? '';

export const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

export function virtualField(entry: DatabaseEntry, name: string): string {
  switch (name) {
    case 'binary:Package':
      return shownName(entry);
    case 'binary:Summary':
      return summaryOf(entry);
    case 'db:Status-Abbrev':
      return abbreviation(entry);
    case 'db:Status-Want':
      return entry.want;
    case 'db:Status-Status':
      return entry.state;
    case 'db:Status-Eflag':
      return entry.error;
    case 'source:Package':
      return (entry.fields.get('Source') ?? entry.name).split(' ')[0] ?? '';
    case 'source:Version':
      return /\((.+)\)/.exec(entry.fields.get('Source') ?? '')?.[1] ?? versionOf(entry);
    case 'Status':
      return `${entry.want} ${entry.error} ${entry.state}`;
    default:
      return entry.fields.get(name) ?? '';
  }
}

export const format = (entry: DatabaseEntry, text: string): string =>
  text
    .replace(/\\(.)/g, (_all, letter: string) => ESCAPES[letter] ?? letter)
    .replace(/\$\{([^};]+)(?:;(-?\d+))?\}/g, (_all, name: string, width?: string) => {
      const value = virtualField(entry, name);
      const size = Math.abs(Number(width ?? 0));
      return width === undefined
        ? value
        : Number(width) < 0
          ? value.padEnd(size).slice(0, size)
          : value.padStart(size).slice(0, size);
    });
