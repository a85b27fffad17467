// Models bash's read builtin (builtins/read.def).
import { isErrno } from '../../host/errno.ts';
import { RAW } from '../../host/process/tty.ts';
import { assignList } from '../expand/arrays.ts';
import { separators } from '../expand/expand.ts';
import { createFieldBuilder } from '../expand/fields.ts';
import { printTo } from '../report.ts';
import type { Builtin, Shell } from '../shell-state.ts';
import { isName } from '../variables.ts';
import { BuiltinError, parseOptions, strings } from './arguments.ts';
import { type LineRead, readLine } from './read-line.ts';

const USAGE =
  'read [-ers] [-a array] [-d delim] [-i text] [-n nchars] [-N nchars] [-p prompt] [-t timeout] [-u fd] [name ...]';

/** read [-rs] [-a array] [-d delim] [-n|-N count] [-p prompt] [-t timeout] [-u fd] [name ...] */
export const read: Builtin = async (sh, args) => {
  const letters = sh.flavour.dash ? 'rp:' : 'ersa:d:i:n:N:p:t:u:';
  const { flags, values, rest } = parseOptions(sh, 'read', strings(args), letters, USAGE);
  if (sh.flavour.dash && rest.length === 0) throw new BuiltinError(sh, 'read', 'arg count', 2);
  const array = values.get('a');
  for (const name of rest)
    if (!isName(name.replace(/\[.*\]$/, '')))
      throw sh.flavour.name === 'bash'
        ? new BuiltinError(sh, 'read', `\`${name}': not a valid identifier`)
        : new BuiltinError(sh, 'read', `${name}: bad variable name`, 2);
  const fd = Number(values.get('u') ?? 0);
  const tty = sh.proc.fds.get(fd)?.tty;
  const prompt = values.get('p');
  if (prompt !== undefined && tty) await printTo(sh, 2, prompt);
  const mode = tty?.mode;
  const count = values.get('N') ?? values.get('n');
  if (tty && mode)
    tty.mode = { ...mode, echo: mode.echo && !flags.has('s'), icanon: count === undefined && mode.icanon, isig: true };
  if (tty && tty.mode === RAW) tty.mode = { ...RAW, isig: true };
  let line: LineRead;
  try {
    line = await readLogical(sh, fd, flags.has('r'), {
      ...(values.has('d') && { delimiter: values.get('d')?.charCodeAt(0) || 0 }),
      ...(count !== undefined && { characters: Number(count) }),
      ...(values.has('t') && { timeout: Number(values.get('t')) * 1000 }),
      exact: values.has('N'),
    });
  } catch (error) {
    if (isErrno(error, 'EBADF'))
      throw new BuiltinError(
        sh,
        'read',
        `${values.has('u') ? `${fd}: invalid file descriptor` : `read error: ${fd}`}: ${error.message}`,
      );
    throw error;
  } finally {
    if (tty && mode && !sh.proc.endSignal.aborted) tty.mode = mode;
  }
  store(sh, line.text, { array, names: rest, raw: flags.has('r'), whole: values.has('N') });
  return line.timedOut ? 142 : line.ended ? 1 : 0;
};

/** Without -r a backslash at the end of a line goes on in the next. */
async function readLogical(
  sh: Shell,
  fd: number,
  raw: boolean,
  options: Parameters<typeof readLine>[2],
): Promise<LineRead> {
  let line = await readLine(sh, fd, options);
  while (!raw && !line.ended && /(?:^|[^\\])(?:\\\\)*\\$/.test(line.text) && options.delimiter === undefined) {
    const next = await readLine(sh, fd, options);
    line = { ...next, text: line.text.slice(0, -1) + next.text };
  }
  return line;
}

interface Target {
  readonly array: string | undefined;
  readonly names: readonly string[];
  readonly raw: boolean;
  readonly whole: boolean;
}

/** A backslash hides the character after it from splitting. */
const HIDDEN = 0xe000;

const hide = (text: string): string =>
  text.replace(/\\([\s\S])/g, (_, char: string) => String.fromCodePoint(HIDDEN + char.charCodeAt(0)));
const reveal = (text: string): string =>
  text.replace(/[\ue000-\ue0ff]/g, (char) => String.fromCharCode(char.charCodeAt(0) - HIDDEN)).replace(/\\$/, '');

function store(sh: Shell, line: string, { array, names, raw, whole }: Target): void {
  const text = raw ? line : hide(line);
  const ifs = separators(sh);
  const plain = (value: string): string => (raw ? value : reveal(value));
  if (array !== undefined) return assignList(sh, array, split(text, ifs).map(plain));
  if (names.length === 0) return sh.vars.set('REPLY', plain(text));
  if (whole) return sh.vars.set(names[0] ?? '', plain(text));
  let rest = text.replace(leading(ifs), '');
  names.forEach((name, index) => {
    const [field, after] = index === names.length - 1 ? [lastField(rest, ifs), ''] : firstField(rest, ifs);
    sh.vars.set(name, plain(field));
    rest = after;
  });
}

function split(text: string, ifs: string): string[] {
  const builder = createFieldBuilder(ifs);
  builder.addSplit(text);
  builder.endField();
  return builder.fields.map((field) => field.text);
}

const escapeSet = (chars: string): string => chars.replace(/[\\\]^-]/g, '\\$&');
const blanks = (ifs: string): string => [...ifs].filter((char) => ' \t\n'.includes(char)).join('');
const leading = (ifs: string): RegExp => (blanks(ifs) ? new RegExp(`^[${escapeSet(blanks(ifs))}]+`) : /^(?!)/);

function firstField(text: string, ifs: string): [string, string] {
  if (ifs === '') return [text, ''];
  const space = blanks(ifs) ? `[${escapeSet(blanks(ifs))}]*` : '';
  const others = [...ifs].filter((char) => !' \t\n'.includes(char)).join('');
  const hard = others ? `${space}[${escapeSet(others)}]${space}` : '(?!)';
  const soft = blanks(ifs) ? `[${escapeSet(blanks(ifs))}]+` : '(?!)';
  const match = new RegExp(`${hard}|${soft}`).exec(text);
  return match ? [text.slice(0, match.index), text.slice(match.index + match[0].length)] : [text, ''];
}

/** The last name gets all that is left, less white space at its end, and less one lone delimiter. */
function lastField(text: string, ifs: string): string {
  const trimmed = blanks(ifs) ? text.replace(new RegExp(`[${escapeSet(blanks(ifs))}]+$`), '') : text;
  const fields = split(trimmed, ifs);
  return fields.length === 1 ? (fields[0] ?? '') : trimmed;
}
