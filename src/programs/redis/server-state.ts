/** A running Redis server, as its clients' commands see it. */
import type { Settings } from './settings.ts';
import type { Database } from './store.ts';

export interface RedisServer {
  readonly version: string;
  readonly pid: number;
  readonly hostname: string;
  readonly kernel: string;
  readonly settings: Settings;
  readonly databases: readonly Database[];
  readonly startedAt: number;
  readonly now: () => number;
  readonly random: () => number;
  /** Milliseconds since the epoch. */
  lastSave: number;
  /** Changes since then. */
  dirty: number;
  readonly stats: { commands: number; connections: number; clients: number };
  /** Notes that a command changed a database. */
  changed(db: number, words: readonly string[]): void;
  /** False when the file could not be written. */
  save(): boolean;
  saveLater(): void;
  shutdown(save: boolean): void;
}
