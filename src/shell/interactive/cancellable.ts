import { createDeferred } from '../../base/deferred.ts';

/** A read that is given up when `signal` aborts. What it would have read is not lost to the next one. */
export async function cancellable(
  read: (signal: AbortSignal) => Promise<Uint8Array>,
  signal: AbortSignal,
): Promise<Uint8Array | 'aborted'> {
  if (signal.aborted) return 'aborted';
  const cut = createDeferred<'aborted'>();
  const onAbort = (): void => cut.resolve('aborted');
  signal.addEventListener('abort', onAbort, { once: true });
  const reading = read(signal);
  reading.catch(() => {});
  try {
    return await Promise.race([cut.promise, reading]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
