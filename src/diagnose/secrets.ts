/** What of a text is a secret: passwords, tokens and keys, by where they stand or by how they look. */

/** `address`: the password in the address of something. */
export type SecretKind = 'password' | 'token' | 'key' | 'address';

export interface Secret {
  readonly kind: SecretKind;
  readonly value: string;
  /** Where the value stands in the text. */
  readonly from: number;
  readonly to: number;
}

/** A word of a command line: quoted, or up to a blank or an operator of the shell. */
const WORD = String.raw`(?:"(?<double>[^"\n]+)"|'(?<single>[^'\n]+)'|(?<bare>[^\s"';,&|<>(){}\[\]\\]+))`;
const NAME =
  '(?:pass(?:word|wd|phrase)?|pwd|token|secret|api[_-]?key|access[_-]?key|secret[_-]?key|private[_-]?key|credentials?)';

const rule = (
  kind: SecretKind,
  source: string,
  flags = '',
): { readonly kind: SecretKind; readonly pattern: RegExp } => ({
  kind,
  pattern: new RegExp(source, `gd${flags}`),
});

const RULES = [
  rule(
    'key',
    String.raw`-----BEGIN [A-Z ]*PRIVATE KEY-----\s*(?<bare>[\s\S]+?)\s*(?:-----END [A-Z ]*PRIVATE KEY-----|$(?![\s\S]))`,
  ),
  rule(
    'token',
    String.raw`\b(?<bare>(?:gh[opsur]_|github_pat_|glpat-|gldt-|dckr_(?:pat|oat)_|xox[abprs]-|sk-|npm_|pypi-|hf_|AKIA|ASIA|AIza)[\w-]{8,})`,
  ),
  rule('token', String.raw`\b(?<bare>eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]*)`),
  rule(
    'token',
    String.raw`\bauthorization["']?\s*[:=]\s*["']?(?:(?:basic|bearer|token|digest)\s+)?(?<bare>[^\s"',;]+)`,
    'i',
  ),
  rule('token', String.raw`\b(?:bearer|basic)\s+(?<bare>[\w.~+/-]{8,}=*)`, 'i'),
  rule('address', String.raw`\b[a-z][\w+.-]*://[^\s/@:"']+:(?<bare>[^\s/@"']+)@`, 'i'),
  rule('token', String.raw`"(?:auth|identitytoken|registrytoken)"\s*:\s*"(?<bare>[^"]+)"`, 'i'),
  // In quotes as a whole: a value with blanks.
  rule('password', String.raw`"(?:[\w.-]*[_.-])?${NAME}=(?<bare>[^"\n]+)"`, 'i'),
  rule('password', String.raw`'(?:[\w.-]*[_.-])?${NAME}=(?<bare>[^'\n]+)'`, 'i'),
  // Environment variables, JSON, YAML, settings: what stands behind a name that ends in such a word.
  rule('password', String.raw`(?<![\w-]|--)(?:[\w.-]*[_.-])?${NAME}["']?[ \t]*[=:][ \t]*${WORD}`, 'i'),
  rule('password', String.raw`(?<=^|\s)--(?:[a-z-]+-)?${NAME}(?:=|[ \t]+)${WORD}`, 'i'),
  rule('password', String.raw`\bdocker[ \t]+login\b[^\n|;&]*?[ \t]-p[ \t]*${WORD}`),
  rule('password', String.raw`\b(?:mysql|mysqldump|mysqladmin|mariadb|sshpass)\b[^\n|;&]*?[ \t]-p${WORD}`),
  rule('password', String.raw`\bsshpass[ \t]+-p[ \t]+${WORD}`),
  rule('password', String.raw`\bredis-cli\b[^\n|;&]*?[ \t]-a[ \t]+${WORD}`),
  rule('password', String.raw`\b(?:requirepass|masterauth)[ \t]+${WORD}`),
  rule('password', String.raw`\bcurl\b[^\n|;&]*?[ \t](?:-u|--user)[ \t]*["']?[^\s:"']+:(?<bare>[^\s"']+)`),
  rule('password', String.raw`\bhtpasswd[ \t]+-\w*b\w*[ \t]+(?:[^\s-]\S*[ \t]+){1,2}${WORD}`),
  rule(
    'password',
    String.raw`\b(?:echo|printf)[ \t]+(?:-\S+[ \t]+|["']?%s(?:\\n)?["']?[ \t]+)*${WORD}[ \t]*\|[^\n;&]*--password-stdin`,
  ),
  rule('password', String.raw`--password-stdin[^\n;&|]*<<<[ \t]*${WORD}`),
  rule('password', String.raw`\becho[ \t]+["']?[\w.-]+:(?<bare>[^\s"'|]+)["']?[ \t]*\|[^\n;&]*\bchpasswd`),
] as const;

/** Names of values, files and what is hidden already: nothing to hide. */
const NO_SECRET =
  /^(?:\$|<|\*+$|\.{3}|…|%|-|\/|~\/|\.\.?\/|masked-\d|(?:true|false|null|none|nil|yes|no|required|optional|prompt|stdin)$)/i;

/** The secrets in a text, in the order in which they stand; of two that overlap, the one whose rule is more certain. */
export function findSecrets(text: string): Secret[] {
  const found: Secret[] = [];
  for (const { kind, pattern } of RULES) {
    for (const { groups, indices } of text.matchAll(pattern)) {
      const group = ['double', 'single', 'bare'].find((name) => groups?.[name] !== undefined);
      const value = groups?.[group ?? ''];
      const place = indices?.groups?.[group ?? ''];
      if (value === undefined || !place || NO_SECRET.test(value)) continue;
      const [from, to] = place;
      if (!found.some((other) => from < other.to && other.from < to)) found.push({ kind, value, from, to });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
