/** The known errors in what a command printed, for the branches of steps. */
import { diagnose } from '../../diagnose/diagnose.ts';
import { diagnoseLog } from '../../diagnose/log.ts';
import type { DiagnosisIndex } from '../../diagnose/types.ts';
import type { Diagnose } from '../../runbook/branch.ts';
import { errorIndex } from '../error-index.ts';

/** Asks the errors of the project in `root`, which are read when a step has failed and not before. */
export function knownErrors(root: string): Diagnose {
  let index: DiagnosisIndex | undefined;
  return async (output) => {
    index ??= errorIndex(root);
    const { known, matches } = diagnose(index, output, { lang: 'en', limit: 1 });
    const first = known ? matches.flatMap(({ slug, also }) => [slug, ...also]) : [];
    return [
      ...new Set([...first, ...diagnoseLog(index, output, 'en').flatMap(({ match }) => [match.slug, ...match.also])]),
    ];
  };
}
