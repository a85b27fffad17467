// Models compose-spec/compose-go template/template.go: ${VARIABLE} in values.
import { goQuote } from '../../cli/errors.ts';
import { LoadError } from './errors.ts';

/** The value of a variable; undefined when it is not set. */
export type Lookup = (name: string) => string | undefined;

/** A value with a `$` that starts nothing; the place where it stands is added by who knows it. */
export class TemplateError extends Error {
  readonly template: string;

  constructor(template: string) {
    super(`Invalid template: ${goQuote(template)}`);
    this.template = template;
  }
}

const PATTERN =
  /\$(?:(?<escaped>\$)|(?<named>[_a-z][_a-z0-9]*)|\{(?:(?<braced>[_a-z][_a-z0-9]*(?::?[-+?](?:.*))?)\}|(?<invalid>)))/gi;

/** What follows a name, in the order in which the first one found wins. */
const OPERATORS = [':?', '?', ':-', '-', ':+', '+'] as const;
type Operator = (typeof OPERATORS)[number];

/**
 * Replaces `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME-default}`, `${NAME:?error}`, `${NAME?error}`,
 * `${NAME:+other}`, `${NAME+other}` and `$$`. `warn` is told the name of each variable that is not set. Throws
 * TemplateError, and LoadError for a required variable.
 */
export function substitute(template: string, lookup: Lookup, warn: (name: string) => void): string {
  return template.replace(PATTERN, (match) => replaceOne(match, template, lookup, warn));
}

function replaceOne(match: string, template: string, lookup: Lookup, warn: (name: string) => void): string {
  const operator = operatorOf(match);
  const close = closingBrace(match);
  const rest = close < 0 ? '' : match.slice(close + 1);
  const own = close < 0 ? match : match.slice(0, close + 1);
  const groups = new RegExp(PATTERN.source, 'i').exec(own)?.groups ?? {};
  if (groups.escaped) return groups.escaped;
  const name = groups.named || groups.braced;
  if (!name) throw new TemplateError(template);
  if (!groups.named) {
    const value = withOperator(name, operator, lookup, warn);
    if (value !== undefined) return value + substitute(rest, lookup, warn);
  }
  const value = lookup(name);
  if (value === undefined) warn(name);
  return value ?? '';
}

function operatorOf(text: string): Operator {
  const found = OPERATORS.map((operator) => ({ operator, at: text.indexOf(operator) })).filter(({ at }) => at >= 0);
  return found.sort((a, b) => a.at - b.at)[0]?.operator ?? ':?';
}

/** The value where the operator applies; undefined where the text has none. */
function withOperator(
  text: string,
  operator: Operator,
  lookup: Lookup,
  warn: (name: string) => void,
): string | undefined {
  const at = text.indexOf(operator);
  if (at < 0) return undefined;
  const name = text.slice(0, at);
  const other = substitute(text.slice(at + operator.length), lookup, warn);
  const value = lookup(name);
  const missing = value === undefined || (operator.startsWith(':') && value === '');
  if (operator.endsWith('-')) return missing ? other : value;
  if (operator.endsWith('+')) return missing ? (value ?? '') : other;
  if (!missing) return value;
  throw new LoadError(`required variable ${name} is missing a value${other === '' ? '' : `: ${other}`}`);
}

/** Where the first `{` of a text is closed, nested ones counted; -1 when it is not. */
export function closingBrace(text: string): number {
  let open = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '}') {
      open--;
      if (open === 0) return index;
    }
    if (text[index] === '{') {
      open++;
      index++;
    }
  }
  return -1;
}
