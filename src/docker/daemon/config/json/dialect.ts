/** The three ways in which Go's encoding/json has told what is wrong with a text, by the Go that an engine was built with. */

/**
 * `classic`: up to Go 1.23. `embedded`: from 1.24 on, the path of a field names embedded structs as well. `rewritten`: from
 * 1.27 on, encoding/json stands on encoding/json/v2, which says some things in other words.
 */
export type Dialect = 'classic' | 'embedded' | 'rewritten';

/** The dialect of a Go release as it names itself: `go1.22.7`. Unknown ones are taken for classic. */
export function dialectOf(goVersion: string): Dialect {
  const minor = Number(/^go1\.(\d+)/.exec(goVersion)?.[1] ?? 0);
  if (minor >= 27) return 'rewritten';
  return minor >= 24 ? 'embedded' : 'classic';
}
