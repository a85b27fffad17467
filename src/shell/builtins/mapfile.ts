import { assignList, toList } from '../expand/arrays.ts';
import type { Builtin } from '../shell-state.ts';
import { isName } from '../variables.ts';
import { BuiltinError, parseOptions, strings } from './arguments.ts';
import { readLine } from './read-line.ts';

/** mapfile [-d delim] [-n count] [-O origin] [-s count] [-t] [-u fd] [array] */
export const mapfile: Builtin = async (sh, args, name) => {
  const { flags, values, rest } = parseOptions(sh, name, strings(args), 'd:n:O:s:tu:C:c:');
  const array = rest[0] ?? 'MAPFILE';
  if (!isName(array)) throw new BuiltinError(sh, name, `\`${array}': not a valid identifier`);
  const [fd, limit, skip] = [Number(values.get('u') ?? 0), Number(values.get('n') ?? 0), Number(values.get('s') ?? 0)];
  const delimiter = values.get('d') ?? '\n';
  const lines: string[] = [];
  for (let read = 0; limit === 0 || lines.length < limit; read++) {
    const line = await readLine(sh, fd, { delimiter: delimiter.charCodeAt(0) || 0 });
    if (line.ended && line.text === '') break;
    if (read >= skip) lines.push(flags.has('t') || line.ended ? line.text : line.text + delimiter);
    if (line.ended) break;
  }
  if (!values.has('O')) assignList(sh, array, lines);
  else {
    const variable = sh.vars.writable(array);
    toList(variable);
    lines.forEach((line, index) => {
      variable.list?.set(Number(values.get('O')) + index, line);
    });
  }
  return 0;
};
