/** What vi is in the midst of: its mode, an unfinished command, what it says. */
import type { Buffer } from './buffer.ts';

export type Mode = 'normal' | 'insert' | 'replace' | 'visual' | 'visual line';

export interface Editor {
  readonly buffer: Buffer;
  mode: Mode;
  message: string;
  /** Keys of a command that is not finished. */
  pending: string;
  anchor: { row: number; col: number };
  top: number;
  sought: string;
  backwards: boolean;
  find: string;
  number: boolean;
  /** The keys of the last change, for `.`, and those of the one under way. */
  repeat: readonly string[];
  recording: string[];
  /** Rows that show text. */
  height: number;
  bell: boolean;
  now(): number;
}

export const createEditor = (buffer: Buffer, now: () => number): Editor => ({
  buffer,
  mode: 'normal',
  message: '',
  pending: '',
  anchor: { row: 0, col: 0 },
  top: 0,
  sought: '',
  backwards: false,
  find: '',
  number: false,
  repeat: [],
  recording: [],
  height: 23,
  bell: false,
  now,
});
