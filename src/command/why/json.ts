/** A diagnosis for programs. */
import type { LoggedError } from '../../diagnose/log.ts';
import type { Diagnosis, Match } from '../../diagnose/types.ts';
import type { Io, Language } from '../subcommand.ts';
import { fixFor } from './fix.ts';

/** One object, in one line: the matches of the whole text, best first, then every known error in it, in its order. */
export function toJson({ known, matches }: Diagnosis, errors: readonly LoggedError[], io: Io, lang: Language): string {
  return JSON.stringify({
    known,
    matches: matches.map((match) => matchObject(match, io, lang)),
    errors: errors.map(({ match, places }) => ({ ...matchObject(match, io, lang), lines: places })),
  });
}

function matchObject(match: Match, io: Io, lang: Language) {
  const { slug, title, url, confidence, slots, also, runbook } = match;
  const fix = fixFor(match, io.root, lang).commands;
  return { slug, title, url, confidence, slots, also, ...(runbook === undefined ? {} : { runbook }), fix };
}
