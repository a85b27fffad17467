import { KNOWN } from './confidence.ts';
import { toMatch } from './match.ts';
import { type Lines, type Query, stretchesOf, withoutLines } from './query.ts';
import { type Ranked, rankEntries } from './rank.ts';
import type { DiagnosisIndex, Lang, Match } from './types.ts';

/** A known error of a log and every place where it stands, with the same values. */
export interface LoggedError {
  readonly match: Match;
  /** First and last line of each place, from 1, in the order of the log. */
  readonly places: readonly Lines[];
}

// So many words are compared at a time: a message with all its lines, few enough that two of them seldom meet.
const STRETCH = 160;
// A reason that stands so near explains the message that only wraps it.
const NEAR = 3;

/**
 * Finds every known error in a log: in each stretch the best one, then the next in what is left.
 *
 * @param index what `compileIndex` made
 * @param log any number of lines
 * @returns each error once, in the order in which they first appear
 */
export function diagnoseLog(index: DiagnosisIndex, log: string, lang: Lang): LoggedError[] {
  const found = stretchesOf(index, log, STRETCH).flatMap((stretch) => errorsIn(index, stretch));
  const reasons = found.filter(({ entry }) => !entry.wraps);
  const told = found.filter(
    ({ entry, fit }) => !entry.wraps || !reasons.some((reason) => isNear(fit.why.lines, reason.fit.why.lines)),
  );
  told.sort((a, b) => a.fit.why.lines[0] - b.fit.why.lines[0]);
  const errors = new Map<string, { match: Match; places: Lines[] }>();
  for (const ranked of told) {
    const match = toMatch(ranked, lang);
    const key = JSON.stringify([match.slug, match.slots]);
    const known = errors.get(key);
    if (known) known.places.push(match.why.lines);
    else errors.set(key, { match, places: [match.why.lines] });
  }
  return [...errors.values()];
}

function errorsIn(index: DiagnosisIndex, stretch: Query): Ranked[] {
  const found: Ranked[] = [];
  for (let rest = stretch; rest.words.length > 0; ) {
    const [best] = rankEntries(index, [rest]);
    // Single words strewn over a log describe nothing.
    if (!best || best.confidence < KNOWN || best.fit.why.how === 'words') break;
    found.push(best);
    rest = withoutLines(index, rest, best.fit.why.lines);
  }
  return found;
}

const isNear = (one: Lines, other: Lines): boolean => one[0] <= other[1] + NEAR && other[0] <= one[1] + NEAR;
