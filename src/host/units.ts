/** systemd's units and its journal, as systemctl and journalctl see them. The machine's assembler fills them in. */

export type UnitState = 'active' | 'inactive' | 'failed' | 'activating' | 'deactivating';

export interface Unit {
  /** `docker.service`. */
  readonly name: string;
  readonly description: string;
  /** The unit file, e.g. `/usr/lib/systemd/system/docker.service`. */
  readonly file: string;
  readonly documentation: readonly string[];
  enabled: 'enabled' | 'disabled' | 'static';
  readonly preset: 'enabled' | 'disabled';
  readonly triggeredBy: readonly string[];
  state: UnitState;
  /** When it came into its state, in milliseconds since the epoch. */
  since: number;
  /** The main process while it is active. */
  main(): { readonly pid: number; readonly name: string; readonly command: string } | undefined;
  /** How the last main process ended, where it failed. */
  readonly result?: { readonly code: 'exited' | 'killed'; readonly status: string } | undefined;
  /** Resolves when it is active; rejects with `UnitFailed`. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Undefined where it cannot reload. */
  readonly reload?: (() => Promise<void>) | undefined;
}

/** A unit did not get where it was told to go. */
export class UnitFailed extends Error {
  constructor(name: string) {
    super(`Job for ${name} failed because the control process exited with error code.`);
    this.name = 'UnitFailed';
  }
}

/** One line of the journal. */
export interface JournalEntry {
  /** Milliseconds since the epoch. */
  readonly time: number;
  /** `docker.service`; `init.scope` for systemd's own lines. */
  readonly unit: string;
  /** As syslog names it: `dockerd`, `systemd`. */
  readonly identifier: string;
  readonly pid: number;
  readonly message: string;
}

export interface Units {
  readonly units: ReadonlyMap<string, Unit>;
  readonly journal: JournalEntry[];
  /** True when unit files were changed since the last daemon-reload. */
  stale: boolean;
}

/** A unit by its full or short name (`docker` means `docker.service`). */
export const findUnit = (units: Units, name: string): Unit | undefined =>
  units.units.get(name) ?? units.units.get(`${name}.service`);
