// Models systemd 255 src/shared/conf-parser.c and src/basic/extract-word.c: the lines of a unit file, and words in them.

export interface Setting {
  readonly section: string;
  /** Empty for the line that begins the section. */
  readonly key: string;
  readonly value: string;
  readonly path: string;
  readonly line: number;
}

/** What is wrong with a line; `message` begins with `path:line: `. */
export interface SyntaxProblem {
  readonly message: string;
  readonly level: 'err' | 'warning' | 'notice';
}

export interface ParsedFile {
  readonly settings: readonly Setting[];
  readonly problems: readonly SyntaxProblem[];
}

/** Takes a unit file apart: sections, `key=value` lines, lines continued by a backslash, comments. */
export function parseUnitFile(text: string, path: string): ParsedFile {
  const settings: Setting[] = [];
  const problems: SyntaxProblem[] = [];
  let section = '';
  let pending: { text: string; line: number } | undefined;
  const lines = text.split('\n');
  for (const [index, raw] of lines.entries()) {
    const trimmed = raw.trim();
    if (/^[#;]/.test(trimmed)) continue;
    const joined: { text: string; line: number } = pending
      ? { text: `${pending.text} ${trimmed}`, line: pending.line }
      : { text: trimmed, line: index + 1 };
    if (joined.text.endsWith('\\') && index < lines.length - 1) {
      pending = { text: joined.text.slice(0, -1), line: joined.line };
      continue;
    }
    pending = undefined;
    const line = joined.text.trim();
    if (line === '') continue;
    const say = (message: string, level: SyntaxProblem['level'] = 'warning'): void => {
      problems.push({ message: `${path}:${joined.line}: ${message}`, level });
    };
    if (line.startsWith('[')) {
      if (line.endsWith(']')) {
        section = line.slice(1, -1);
        settings.push({ section, key: '', value: '', path, line: joined.line });
      } else say(`Invalid section header '${line}'`, 'err');
      continue;
    }
    if (section === '') {
      say('Assignment outside of section. Ignoring.');
      continue;
    }
    const equals = line.indexOf('=');
    if (equals < 0) {
      say("Missing '=', ignoring line.");
      continue;
    }
    settings.push({
      section,
      key: line.slice(0, equals).trim(),
      value: line.slice(equals + 1).trim(),
      path,
      line: joined.line,
    });
  }
  return { settings, problems };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', s: ' ', '\\': '\\', '"': '"', "'": "'" };

/** Words with quotes and C escapes; undefined when a quote does not end. */
export function splitWords(text: string): string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  let quote = '';
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === '\\') {
      const next = text.charAt(++i);
      word = (word ?? '') + (ESCAPES[next] ?? `\\${next}`);
    } else if (quote !== '') {
      if (c === quote) quote = '';
      else word = (word ?? '') + c;
    } else if (c === '"' || c === "'") {
      quote = c;
      word ??= '';
    } else if (/\s/.test(c)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? '') + c;
  }
  if (quote !== '') return undefined;
  if (word !== undefined) words.push(word);
  return words;
}

/** `1`, `yes`, `y`, `true`, `t`, `on` and their opposites; undefined for what is neither. */
export function parseBoolean(text: string): boolean | undefined {
  if (/^(1|yes|y|true|t|on)$/i.test(text)) return true;
  return /^(0|no|n|false|f|off)$/i.test(text) ? false : undefined;
}
