/** The server's log. */
import type { Process } from '../../host/process/types.ts';
import { strftime } from '../applet/time.ts';

/** `2026-11-22 09:00:00.000 UTC`. */
export const stamp = (proc: Process): string => {
  const now = proc.clock.now();
  return `${strftime('%Y-%m-%d %H:%M:%S', now)}.${String(Math.floor(now % 1000)).padStart(3, '0')} UTC`;
};

export type Log = (level: string, text: string, pid?: number) => Promise<void>;
