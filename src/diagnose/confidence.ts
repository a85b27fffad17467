import { worth } from './candidates.ts';
import type { Fit } from './compare.ts';
import type { Query } from './query.ts';

/** From here on the first match is called the reader's error. */
export const KNOWN = 0.5;
// A sentence that other software prints too, and nothing of Docker's beside it.
const UNSURE = 0.4;

const isJapanese = (word: string): boolean => /[\u3040-\u30ff\u3400-\u9fff]/.test(word);
const isDescription = (fit: Fit): boolean => fit.why.how === 'words';

/** What puts one match before another: telling words first, then how much of the sentence is there. */
export function rank(fit: Fit): number {
  const value = worth(fit.evidence, fit.quality);
  return isDescription(fit) ? value * 0.4 : value;
}

/**
 * How often a match like this one is right, from 0 to 1. The numbers were fitted to pastes with known answers and to
 * texts of other software; test/diagnose/diagnose.test.ts holds them to both.
 */
export function confidence(fit: Fit, query: Query): number {
  const evidence = Math.min(fit.evidence, 6);
  if (isDescription(fit)) {
    const likely = logistic(-7.5 + 1.1 * evidence + 7 * fit.quality) * 0.9;
    // Words alone that name nothing of Docker's are as well another program's; Japanese ones were written for this page.
    return query.aboutDocker || fit.why.words.some(isJapanese) ? likely : Math.min(likely, UNSURE);
  }
  const lone = new Set(fit.why.words).size < 2 ? -3 : 0;
  const topic = (query.aboutDocker ? 0.7 : 0) + (query.fromDaemon ? 0.5 : 0);
  const whole = fit.why.how === 'exact' && fit.why.words.length >= 4 && query.aboutDocker ? 0.8 : 0;
  // A whole message that stands alone in its line has nothing that speaks against it.
  const alone = fit.why.how === 'exact' && fit.quality > 0.9 && fit.focus > 0.75 && query.aboutDocker ? 1.2 : 0;
  const sure = logistic(-6.2 + alone + 1.25 * evidence + 4.2 * fit.quality + 1.8 * fit.focus + lone + topic + whole);
  const foreign = fit.document.kind === 'shared' && !query.aboutDocker;
  return foreign || !fit.sure ? Math.min(sure, UNSURE) : sure;
}

const logistic = (x: number): number => Math.round((1 / (1 + Math.exp(-x))) * 1000) / 1000;
