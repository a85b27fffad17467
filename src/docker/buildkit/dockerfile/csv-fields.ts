// Models Go's encoding/csv for one record, as RUN --mount reads it.

/** Comma-separated fields; those in double quotes may hold commas. Throws Error with Go's message. */
export function csvFields(line: string): string[] {
  if (line === '') throw new Error('EOF');
  const fields: string[] = [];
  for (let at = 0; at <= line.length; ) {
    const quoted = /^"((?:[^"]|"")*)"(?=,|$)/.exec(line.slice(at));
    if (quoted) {
      fields.push((quoted[1] ?? '').replaceAll('""', '"'));
      at += quoted[0].length + 1;
      continue;
    }
    const end = line.indexOf(',', at);
    const field = line.slice(at, end < 0 ? undefined : end);
    const quote = field.indexOf('"');
    if (quote === 0)
      throw new Error(`parse error on line 1, column ${line.length + 1}: extraneous or missing " in quoted-field`);
    if (quote > 0) throw new Error(`parse error on line 1, column ${at + quote + 1}: bare " in non-quoted-field`);
    fields.push(field);
    at += field.length + 1;
  }
  return fields;
}
