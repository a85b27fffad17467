// Models moby api/types/filters/parse.go (FromJSON), with its errors.
import { decodeFilters, type Filters } from '../../api/filters.ts';
import { since } from '../../engine-version.ts';
import { invalidParameter, unknown } from '../../errdefs/errdefs.ts';
import type { Call } from './call.ts';

/** The `filters` of the query. `context` goes before the complaint, as `error reading volume filters`. */
export function filtersOf(call: Call, context = ''): Filters {
  const text = call.query.get('filters');
  try {
    return decodeFilters(text);
  } catch {
    const reason = since(call.engine, 23)
      ? 'invalid filter'
      : `invalid character '${text?.trim()[0] ?? ''}' looking for beginning of value`;
    if (context !== '') throw invalidParameter(`${context}: ${reason}`);
    throw since(call.engine, 23) ? invalidParameter(reason) : unknown(reason);
  }
}
