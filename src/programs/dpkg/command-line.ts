// Models dpkg's command line (src/main/main.c).
import { isDebAction } from './deb.ts';
import { isQueryAction } from './query.ts';

export const SHORT: Readonly<Record<string, string>> = {
  i: 'install',
  r: 'remove',
  P: 'purge',
  V: 'verify',
  C: 'audit',
  l: 'list',
  s: 'status',
  L: 'listfiles',
  S: 'search',
  p: 'print-avail',
  c: 'contents',
  I: 'info',
  x: 'extract',
  X: 'vextract',
  f: 'field',
  e: 'control',
  b: 'build',
};

export const ACTIONS = new Set(
  'install unpack configure remove purge verify audit get-selections set-selections clear-selections print-architecture print-foreign-architectures add-architecture remove-architecture compare-versions triggers-only assert-multi-arch list status listfiles search print-avail contents info extract vextract field control build version help'.split(
    ' ',
  ),
);

export const IGNORED =
  /^(?:auto-deconfigure|skip-same-version|refuse-downgrade|selected-only|no-debsig|status-fd|abort-after|admindir|root|instdir|no-pager)(?:=|$)/;

export interface Command {
  action: string | undefined;
  readonly operands: string[];
  readonly force: Set<string>;
  pending: boolean;
  recursive: boolean;
  skipSame: boolean;
  /** Triggers are left for the next run. */
  noTriggers: boolean;
}

export class Misuse extends Error {}

export function parse(args: readonly string[]): Command {
  const command: Command = {
    action: undefined,
    operands: [],
    force: new Set(),
    pending: false,
    recursive: false,
    skipSame: false,
    noTriggers: false,
  };
  const setAction = (name: string): void => {
    if (command.action !== undefined && command.action !== name)
      throw new Misuse(`conflicting actions -${name} and -${command.action}`);
    command.action = name;
  };
  for (const [index, arg] of args.entries()) {
    if (command.action === 'compare-versions' || isDebOrQuery(command.action)) {
      command.operands.push(...args.slice(index));
      break;
    }
    if (!arg.startsWith('-') || arg === '-') command.operands.push(arg);
    else if (arg.startsWith('--')) readLong(command, arg.slice(2), setAction);
    else
      for (const letter of arg.slice(1)) {
        const name = SHORT[letter];
        if (letter === 'a') command.pending = true;
        else if (letter === 'R') command.recursive = true;
        else if (letter === 'E') command.skipSame = true;
        else if (name) setAction(name);
        else if (!'BGOD'.includes(letter)) throw new Misuse(`unknown option -${letter}`);
      }
  }
  return command;
}

export const isDebOrQuery = (action: string | undefined): boolean =>
  action !== undefined && (isDebAction(action) || isQueryAction(action));

export function readLong(command: Command, name: string, setAction: (name: string) => void): void {
  const forced = /^force-(.+)$/.exec(name)?.[1];
  if (forced !== undefined) {
    const all = ['overwrite', 'depends', 'conflicts', 'breaks', 'architecture', 'remove-essential', 'confold'];
    for (const thing of forced.split(',')) for (const one of thing === 'all' ? all : [thing]) command.force.add(one);
  } else if (name === 'pending') command.pending = true;
  else if (name === 'no-triggers') command.noTriggers = true;
  else if (name === 'recursive') command.recursive = true;
  else if (/^(?:no|refuse)-(?!act|triggers|debsig|pager|downgrade)/.test(name) || IGNORED.test(name)) return;
  else if (ACTIONS.has(name.replace(/=.*/, ''))) setAction(name);
  else throw new Misuse(`unknown option --${name}`);
}
