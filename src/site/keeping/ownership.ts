/** A machine belongs to one tab: two that write to one journal would spoil it. Where the browser has no locks, to all. */

import { ownName } from '../root/root.ts';

/** Milliseconds that another tab gets to hand a machine over; one that is stuck loses it then. */
const HAND_OVER = 3000;
/** A page that was just left may not have let go yet. */
const LETTING_GO = 200;

export interface Ownership {
  /** Whether the machine is this tab's now. */
  take(): Promise<boolean>;
  /** Has the tab that holds it hand it over. */
  takeOver(): Promise<void>;
  release(): void;
}

/**
 * @param onAsked another tab wants the machine: whoever holds it writes what is left to write and returns.
 */
export function ownership(slug: string, onAsked: () => Promise<void>): Ownership {
  const name = ownName(`hatoba:machine:${slug}`);
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined;
  let letGo: (() => void) | undefined;

  const release = (): void => {
    letGo?.();
    letGo = undefined;
  };
  const asked = async (): Promise<void> => {
    if (!letGo) return;
    await onAsked();
    release();
  };
  channel?.addEventListener('message', () => void asked());

  const request = (options: LockOptions): Promise<boolean> =>
    new Promise((resolve, reject) => {
      const lost = (error: unknown): void => {
        reject(error);
        void asked();
      };
      navigator.locks
        .request(name, options, (lock) => {
          resolve(lock !== null);
          return lock ? new Promise<void>((done) => (letGo = done)) : undefined;
        })
        .catch(lost);
    });

  return {
    release,
    async take() {
      if (letGo || !('locks' in navigator)) return true;
      if (await request({ ifAvailable: true })) return true;
      await new Promise((later) => setTimeout(later, LETTING_GO));
      return request({ ifAvailable: true });
    },
    async takeOver() {
      if (letGo || !('locks' in navigator)) return;
      channel?.postMessage('hand over');
      await request({ signal: AbortSignal.timeout(HAND_OVER) }).catch(() => request({ steal: true }));
    },
  };
}
