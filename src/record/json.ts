/** A record as JSON text. */
import type { RunRecord } from './record.ts';

/** The whole run: every step, every command, what it printed and how that compares. */
export const jsonReport = (record: RunRecord): string => `${JSON.stringify(record, null, 2)}\n`;
