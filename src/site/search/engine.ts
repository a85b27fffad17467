/** Both ways of finding a page, each loaded the first time it is used. Nothing leaves the browser. */

import type { Language } from '../../book/languages.ts';
import type { Diagnosis } from '../../diagnose/types.ts';
import { type FullText, loadFullText, searchText, type TextAnswer } from './fulltext.ts';

export interface SearchEngine {
  /** Error pages for a paste; throws when the index cannot be fetched. */
  errors(text: string, limit: number): Promise<Diagnosis>;
  /** Pages whose text fits; throws when there is no index (in development). */
  pages(text: string): Promise<TextAnswer>;
}

/** What the worker is asked, and what it answers. */
export interface DiagnosisRequest {
  readonly id: number;
  readonly text: string;
  readonly lang: Language;
  readonly limit: number;
}

export interface DiagnosisResponse {
  readonly id: number;
  readonly diagnosis?: Diagnosis;
  readonly failure?: string;
}

type Waiting = (response: DiagnosisResponse) => void;

/** The matcher in a worker. A question it has not begun on when a newer one comes is still answered, but by then unread. */
function createMatcher(language: Language): SearchEngine['errors'] {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let asked = 0;

  function start(): Worker {
    const started = new Worker(new URL('./diagnose-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<DiagnosisResponse>) => {
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    });
    started.addEventListener('error', (event) => {
      worker = undefined;
      for (const [id, answer] of waiting) answer({ id, failure: event.message || 'diagnose-worker' });
      waiting.clear();
    });
    return started;
  }

  return (text, limit) =>
    new Promise((resolve, reject) => {
      worker ??= start();
      asked += 1;
      waiting.set(asked, ({ diagnosis, failure }) => {
        if (diagnosis) resolve(diagnosis);
        else reject(new Error(failure));
      });
      worker.postMessage({ id: asked, text, lang: language, limit } satisfies DiagnosisRequest);
    });
}

/** A search engine for one page view; what is loaded once is kept for the next query, what failed is asked for again. */
export function createSearchEngine(language: Language): SearchEngine {
  let full: Promise<FullText> | undefined;
  let attempt = 0;
  return {
    errors: createMatcher(language),
    async pages(text) {
      full ??= loadFullText(attempt);
      try {
        return await searchText(await full, text, language);
      } catch (error) {
        full = undefined;
        attempt += 1;
        throw error;
      }
    },
  };
}
