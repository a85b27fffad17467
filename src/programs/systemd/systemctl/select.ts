// Models systemd 255 src/systemctl/systemctl-util.c (expand_unit_names): the units that names and patterns stand for.
import { globMatch, unitFiles } from '../../../host/systemd/install-state.ts';
import { unitOf } from '../../../host/systemd/manager.ts';
import { type Unit, unitName } from '../../../host/systemd/unit.ts';
import type { Client } from '../context.ts';
import { isPattern } from './words.ts';

/** Full names; a pattern stands for the loaded units that it matches. */
export function expandNames({ manager }: Client, given: readonly string[], suffix = '.service'): string[] {
  return given.flatMap((text) => {
    if (!isPattern(text)) return [unitName(text, suffix)];
    const pattern = unitName(text, suffix);
    return [...manager.units.keys()].filter((name) => globMatch(pattern, name) || globMatch(text, name)).sort();
  });
}

/** A unit to look at: one that there is no file for is looked at, and forgotten again. */
export function peek({ manager }: Client, name: string): Unit {
  return unitOf(manager, name);
}

/** Names of unit files that a pattern matches. */
export const filesMatching = ({ load }: Client, patterns: readonly string[]): [string, string][] =>
  [...unitFiles(load)].filter(
    ([name]) =>
      patterns.length === 0 ||
      patterns.some((pattern) => globMatch(isPattern(pattern) ? pattern : unitName(pattern), name)),
  );

const TYPE_ORDER = [
  'service',
  'mount',
  'swap',
  'socket',
  'target',
  'device',
  'automount',
  'timer',
  'path',
  'slice',
  'scope',
];
/** Lists are by type, then by name (compare_unit_info). */
const LIST_ORDER = [
  'automount',
  'device',
  'mount',
  'path',
  'scope',
  'service',
  'slice',
  'socket',
  'swap',
  'target',
  'timer',
];

export const byTypeAndName = (a: string, b: string): number => {
  const type = (name: string): number => LIST_ORDER.indexOf(name.slice(name.lastIndexOf('.') + 1));
  return type(a) - type(b) || (a < b ? -1 : a > b ? 1 : 0);
};

export const knownTypes = TYPE_ORDER;
