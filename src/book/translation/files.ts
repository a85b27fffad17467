/** The ledger on disk. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSource } from '../files.ts';
import { formatLedger, LEDGER_FILE, type Ledger, parseLedger } from './ledger.ts';

/** The ledger of the project in `root`; empty when there is none. */
export const readLedger = (root: string): Ledger => parseLedger(readSource(root, LEDGER_FILE)?.text ?? '');

/** Writes the ledger. */
export const writeLedger = (root: string, ledger: Ledger): void =>
  writeFileSync(path.join(root, LEDGER_FILE), formatLedger(ledger));
