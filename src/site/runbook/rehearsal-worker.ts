/** The worker of a rehearsal: a machine that nobody sees, for one answer. */

import type { Rehearsal } from './rehearsal.ts';
import { rehearseOn } from './rehearse-on.ts';

addEventListener('message', ({ data }: MessageEvent<Rehearsal>) => {
  rehearseOn(data).then(
    (difference) => postMessage(difference),
    () => postMessage(undefined),
  );
});
