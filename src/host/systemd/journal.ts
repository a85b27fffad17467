/** The journal: what units, programs and systemd itself say, with the fields that journalctl filters and prints. */
import type { Clock } from '../../base/clock.ts';
import { createEmitter, type Emitter } from '../../base/emitter.ts';
import { LOG_LEVELS } from '../kernel-log.ts';

export interface JournalEntry {
  /** Milliseconds since the epoch; entries of one moment are told apart by microseconds behind the point. */
  readonly time: number;
  readonly message: string;
  /** As syslog names it: `dockerd`, `systemd`. */
  readonly identifier: string;
  /** 0 where there is none. */
  readonly pid: number;
  /** 0 (emerg) to 7 (debug). */
  readonly priority: number;
  readonly transport: 'journal' | 'stdout' | 'syslog' | 'kernel';
  /** The unit that the sender is in: `docker.service`, `init.scope`. */
  readonly unit?: string | undefined;
  /** The unit that it is about, where systemd itself speaks (UNIT=). */
  readonly about?: string | undefined;
  readonly uid?: number;
  readonly gid?: number;
  readonly comm?: string;
  readonly exe?: string;
  readonly cmdline?: string;
  readonly facility?: number;
  /** Further fields: MESSAGE_ID, JOB_ID, EXIT_CODE, ... */
  readonly fields?: Readonly<Record<string, string>>;
  /** 0 for the first boot of the machine, counting on. */
  readonly boot: number;
}

export type NewEntry = Omit<JournalEntry, 'time' | 'boot'> & { readonly time?: number };

export interface Boot {
  /** 128 bits in hexadecimal. */
  readonly id: string;
  readonly began: number;
}

export interface Journal {
  readonly entries: readonly JournalEntry[];
  /** Each entry as it is written. */
  readonly written: Emitter<JournalEntry>;
  readonly boots: readonly Boot[];
  /** Between the latest entry and the next: what happens now, in milliseconds since the epoch. */
  now(): number;
  write(entry: NewEntry): void;
  /** What is written from now on belongs to the next boot. */
  beginBoot(id: string, began: number): void;
  /** Forgets all but the latest `keep` entries (vacuuming). */
  trim(keep: number): void;
}

export const PRIORITIES = ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** `3` or `err`; undefined for what is neither. */
export function parsePriority(text: string): number | undefined {
  if (/^[0-7]$/.test(text)) return Number(text);
  const aliases: Readonly<Record<string, string>> = { error: 'err', warn: 'warning', panic: 'emerg' };
  const index = PRIORITIES.indexOf((aliases[text] ?? text) as Priority);
  return index < 0 ? undefined : index;
}

/** Entries of one millisecond follow each other by so much. */
const STEP_MS = 0.013;
const CAPACITY = 20_000;

export function createJournal(clock: Clock): Journal {
  const entries: JournalEntry[] = [];
  const boots: Boot[] = [];
  const written = createEmitter<JournalEntry>();
  let last = 0;
  return {
    entries,
    boots,
    written,
    now: () => Math.max(clock.now(), last + STEP_MS / 2),
    write(entry) {
      last = Math.max(entry.time ?? clock.now(), last + STEP_MS);
      const complete: JournalEntry = { ...entry, time: last, boot: Math.max(0, boots.length - 1) };
      entries.push(complete);
      if (entries.length > CAPACITY) entries.shift();
      written.emit(complete);
    },
    beginBoot(id, began) {
      boots.push({ id, began });
    },
    trim(keep) {
      entries.splice(0, Math.max(0, entries.length - keep));
    },
  };
}

/** The number of a kernel log level. */
export const kernelPriority = (level: (typeof LOG_LEVELS)[number]): number => LOG_LEVELS.indexOf(level);
