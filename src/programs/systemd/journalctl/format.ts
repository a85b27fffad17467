// Models systemd 255 src/shared/logs-show.c: an entry of the journal in the output formats.

import type { Process } from '../../../host/process/types.ts';
import type { JournalEntry } from '../../../host/systemd/journal.ts';
import { findUid, groups, groupsOf } from '../../applet/accounts.ts';
import { strftime } from '../../applet/time.ts';
import { BOLD, type Client, GREY, NORMAL, RED, YELLOW } from '../context.ts';

export const OUTPUTS = [
  'short',
  'short-full',
  'short-iso',
  'short-iso-precise',
  'short-precise',
  'short-monotonic',
  'short-unix',
  'verbose',
  'export',
  'json',
  'json-pretty',
  'json-sse',
  'json-seq',
  'cat',
  'with-unit',
] as const;

/** Whether a process sees the journal of the system: root, and members of adm and systemd-journal. */
export function mayRead(proc: Process): boolean {
  if (proc.cred.uid === 0) return true;
  const allowed = groups(proc)
    .filter(({ name }) => name === 'adm' || name === 'systemd-journal')
    .map(({ gid }) => gid);
  return [proc.cred.gid, ...proc.cred.groups].some((gid) => allowed.includes(gid));
}

/** Groups of an account as a login would get them. */
export const loginGroups = (proc: Process): readonly number[] => {
  const account = findUid(proc, proc.cred.uid);
  return account ? groupsOf(proc, account) : [];
};

const micro = (time: number): string => String(Math.floor((time % 1000) * 1000)).padStart(6, '0');

function stamp(entry: JournalEntry, output: string, version: number, began: number): string {
  const { time } = entry;
  switch (output) {
    case 'short-iso':
      return strftime(`%Y-%m-%dT%H:%M:%S${version < 254 ? '+0000' : '+00:00'}`, time);
    case 'short-iso-precise':
      return strftime(`%Y-%m-%dT%H:%M:%S.${micro(time)}${version < 254 ? '+0000' : '+00:00'}`, time);
    case 'short-precise':
      return strftime(`%b %d %H:%M:%S.${micro(time)}`, time);
    case 'short-full':
    case 'with-unit':
      return strftime('%a %Y-%m-%d %H:%M:%S UTC', time);
    case 'short-monotonic':
      return `[${((time - began) / 1000).toFixed(6).padStart(12)}]`;
    case 'short-unix':
      return `${Math.floor(time / 1000)}.${micro(time)}`;
    default:
      return strftime('%b %d %H:%M:%S', time);
  }
}

/** Errors red, warnings yellow, notices bold, debugging grey. */
function colours(client: Pick<Client, 'colour'>, priority: number): readonly [on: string, off: string] {
  if (!client.colour) return ['', ''];
  if (priority <= 3) return [RED, NORMAL];
  if (priority === 4) return [YELLOW, NORMAL];
  if (priority === 5) return [BOLD, NORMAL];
  return priority >= 7 ? [GREY, NORMAL] : ['', ''];
}

/** One entry with its newline. */
export function formatEntry(client: Client, entry: JournalEntry, output = 'short'): string {
  if (output === 'cat') return `${entry.message}\n`;
  if (output.startsWith('json')) return jsonText(client, entry, output);
  if (output === 'verbose' || output === 'export') return verboseText(client, entry, output === 'export');
  const boot = client.systemd.journal.boots[entry.boot];
  const when = stamp(entry, output, client.version, boot?.began ?? 0);
  const who = output === 'with-unit' ? (entry.about ?? entry.unit ?? entry.identifier) : entry.identifier;
  const pid = entry.pid > 0 ? `[${entry.pid}]` : '';
  const [on, off] = colours(client, entry.priority);
  const head = `${when} ${client.manager.host.ns.uts.hostname} ${who}${pid}: `;
  const [first = '', ...more] = entry.message.split('\n');
  const indent = ' '.repeat(head.length);
  return `${head}${on}${first}${off}\n${more.map((line) => `${indent}${on}${line}${off}\n`).join('')}`;
}

function fieldsOf({ manager, systemd }: Client, entry: JournalEntry): [string, string][] {
  const all: [string, string | undefined][] = [
    ['_TRANSPORT', entry.transport],
    ['_HOSTNAME', manager.host.ns.uts.hostname],
    ['_BOOT_ID', systemd.journal.boots[entry.boot]?.id],
    ['_RUNTIME_SCOPE', manager.version >= 252 ? 'system' : undefined],
    ['PRIORITY', String(entry.priority)],
    ['SYSLOG_FACILITY', entry.transport === 'kernel' ? '0' : String(entry.facility ?? 3)],
    ['SYSLOG_IDENTIFIER', entry.identifier],
    ['_UID', entry.transport === 'kernel' ? undefined : String(entry.uid ?? 0)],
    ['_GID', entry.transport === 'kernel' ? undefined : String(entry.gid ?? 0)],
    ['_PID', entry.pid > 0 ? String(entry.pid) : undefined],
    ['_COMM', entry.comm],
    ['_EXE', entry.exe],
    ['_CMDLINE', entry.cmdline],
    ['_SYSTEMD_UNIT', entry.unit],
    ['_SYSTEMD_SLICE', entry.unit === undefined ? undefined : entry.unit === 'init.scope' ? '-.slice' : 'system.slice'],
    ['UNIT', entry.about],
    ...Object.entries(entry.fields ?? {}),
    ['MESSAGE', entry.message],
    ['_SOURCE_REALTIME_TIMESTAMP', String(Math.floor(entry.time * 1000))],
  ];
  return all.filter((field): field is [string, string] => field[1] !== undefined);
}

/** The value of a field, as matches `FIELD=value` compare it. */
export const fieldOf = (client: Client, entry: JournalEntry, name: string): string | undefined =>
  fieldsOf(client, entry).find(([field]) => field === name)?.[1];

function cursorOf({ systemd }: Client, entry: JournalEntry): string {
  const boot = systemd.journal.boots[entry.boot];
  const sequence = systemd.journal.entries.indexOf(entry) + 1;
  const hex = (value: number): string => Math.floor(value).toString(16);
  const monotonic = (entry.time - (boot?.began ?? 0)) * 1000;
  return `s=${boot?.id ?? ''};i=${hex(sequence)};b=${boot?.id ?? ''};m=${hex(monotonic)};t=${hex(entry.time * 1000)};x=${hex(entry.time * 7919)}`;
}

function addressing(client: Client, entry: JournalEntry): [string, string][] {
  const boot = client.systemd.journal.boots[entry.boot];
  return [
    ['__CURSOR', cursorOf(client, entry)],
    ['__REALTIME_TIMESTAMP', String(Math.floor(entry.time * 1000))],
    ['__MONOTONIC_TIMESTAMP', String(Math.floor((entry.time - (boot?.began ?? 0)) * 1000))],
  ];
}

function jsonText(client: Client, entry: JournalEntry, output: string): string {
  const fields = [...addressing(client, entry), ...fieldsOf(client, entry)];
  if (output === 'json-pretty')
    return `{\n${fields.map(([name, value]) => `\t${JSON.stringify(name)} : ${JSON.stringify(value)}`).join(',\n')}\n}\n`;
  const text = JSON.stringify(Object.fromEntries(fields));
  return output === 'json-sse' ? `data: ${text}\n\n` : output === 'json-seq' ? `\x1e${text}\n` : `${text}\n`;
}

function verboseText(client: Client, entry: JournalEntry, plain: boolean): string {
  if (plain)
    return `${[...addressing(client, entry), ...fieldsOf(client, entry)].map(([name, value]) => `${name}=${value}\n`).join('')}\n`;
  const head = strftime(`%a %Y-%m-%d %H:%M:%S.${micro(entry.time)} UTC`, entry.time);
  return `${head} [${cursorOf(client, entry)}]\n${fieldsOf(client, entry)
    .map(([name, value]) => `    ${name}=${value}\n`)
    .join('')}`;
}
