/** Builds under way, by their refs: who asked for one, who watches it, who runs it and who says how it ended. */
import type { SolveAnswer } from '../../../docker/api/buildkit-solve.ts';
import type { BuildOrder } from './solve.ts';

export interface Job {
  readonly order: BuildOrder;
  readonly sessionId: string;
  /** StatusResponses so far, for watchers that come late. */
  readonly traces: Uint8Array[];
  /** Called whenever there is another one. */
  readonly watchers: Set<() => void>;
  /** Settles when the build has been run. */
  answer: Promise<SolveAnswer> | undefined;
  /** Settles when the client says what came of it. */
  readonly returned: PromiseWithResolvers<void>;
  over: boolean;
}

export interface Jobs {
  add(order: BuildOrder, sessionId: string): Job;
  /** Waits a while for one that is about to be asked for. */
  find(ref: string): Promise<Job | undefined>;
  end(job: Job): void;
}

/** BuildKit's own patience. */
const PATIENCE = 3000;

export function createJobs(): Jobs {
  const jobs = new Map<string, Job>();
  const waiting = new Set<() => void>();
  return {
    add(order, sessionId) {
      const returned = Promise.withResolvers<void>();
      returned.promise.catch(() => {});
      const job: Job = {
        order,
        sessionId,
        traces: [],
        watchers: new Set(),
        answer: undefined,
        returned,
        over: false,
      };
      jobs.set(order.ref, job);
      for (const wake of waiting) wake();
      return job;
    },
    async find(ref) {
      for (const until = Date.now() + PATIENCE; !jobs.has(ref) && Date.now() < until; ) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(done, 100);
          function done(): void {
            clearTimeout(timer);
            waiting.delete(done);
            resolve();
          }
          waiting.add(done);
        });
      }
      return jobs.get(ref);
    },
    end(job) {
      job.over = true;
      for (const wake of job.watchers) wake();
      // Whoever asks for the trace of a build that is over finds it a little while.
      setTimeout(() => jobs.delete(job.order.ref), PATIENCE).unref();
    },
  };
}
