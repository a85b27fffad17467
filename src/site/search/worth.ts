/** Which matches are shown: beside a sure one, faint ones only distract. */
import type { Diagnosis, Match } from '../../diagnose/types.ts';

/** Confidence below which a match is left out, beside a known error and without one. */
const besideKnown = 0.3;
const alone = 0.08;

export function worthShowing({ known, matches }: Diagnosis): Match[] {
  const least = known ? besideKnown : alone;
  return matches.filter(({ confidence }) => confidence >= least);
}
