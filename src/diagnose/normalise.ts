/** A paste without what terminals, loggers and chats put around a message. */
export interface CleanText {
  readonly text: string;
  /** The line of the paste, from 1, that the character at this offset of `text` came from. */
  lineAt(offset: number): number;
}

const COLOURS = /(?:\x1b|\^\[|←|␛)\[[0-9;?]*[ -/]*[@-~]|\x1b\][^\x07]*(?:\x07|\x1b\\)|\[[0-9]{1,2}(?:;[0-9]{1,3})*m/g;
// `\n` in `C:\new` is a folder, in `\\\"exit status 1\\\n` a line end.
const ESCAPED_BREAK = /(?<![A-Za-z]:[^\s"']*)\\+[nrt]/g;
const ESCAPED_SIGN = /\\+u00(3c|3e|26|22|27)/gi;

// Web pages and CI logs that show their own source.
const ENTITY = /&(quot|apos|lt|gt|amp|nbsp|#39|#x27|#34);/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  amp: '&',
  '#39': "'",
  '#x27': "'",
  '#34': '"',
};

const PREFIXES: readonly RegExp[] = [
  // BuildKit's step and seconds.
  /^#?\d+ \d+\.\d+\s+/,
  /^[$%]\s+/,
  /^[\s>│┃|❯*#=+–—-]+(?=\S)/u,
  // Bare dates and times, as journald, nginx, Go's log package, BuildKit and CI services write them.
  /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?\]?:?\s+/,
  /^\[?\d\d:\d\d:\d\d(?:[.,]\d+)?\]?\s+/,
  /^[A-Z][a-z]{2}\s+\d{1,2} \d\d:\d\d:\d\d \S+ [\w.@-]+(?:\[\d+\])?:\s*/,
  /^time="[^"]*"\s*/,
  /^level=\w+\s+(?:msg=)?/,
  /^(?:FATA|ERRO|WARN|INFO|DEBU)\[[^\]]*\]\s*/,
  /^\d+\.\d{1,3}\s+(?=[A-Za-z])/,
  // Compose puts the container in front of what it says.
  /^[\w.-]+[-_]\d+\s+\|\s?/,
  // A shell's prompt.
  /^\[?[\w.-]+@[\w.-]+[^$#%>]{0,60}[$#%>]\s+/,
  /^PS [A-Z]:\\[^>]*>\s*/,
  /^[A-Z]:\\[^>\n]{0,80}>\s*/,
];

/** One line without colours, escapes, typographic signs and its prefixes. */
function cleanLine(line: string): string {
  let text = line
    .normalize('NFKC')
    .replace(COLOURS, '')
    .replace(/[‘’‚′`´]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(ENTITY, (_, name: string) => ENTITIES[name.toLowerCase()] ?? ' ')
    .replace(ESCAPED_SIGN, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(ESCAPED_BREAK, ' ')
    .replace(/\\+(?=["'])/g, '');
  for (let stripped = ''; stripped !== text; ) {
    stripped = text;
    for (const prefix of PREFIXES) text = text.replace(prefix, '');
  }
  return text.trimEnd();
}

// What the reader typed is no message; its words (`exec`, `run`, `volume`) would only blur the picture.
const TYPED = /^(?:sudo\s+)?(?:docker|docker-compose|nvidia-docker|podman|nerdctl)\s+(?!.*(?:: |[「」]))[a-z-]+\b/;

/** Cleans a paste line by line. With `join`, words that a narrow terminal broke at its edge are put together again. */
export function cleanPaste(paste: string, join = false): CleanText {
  const raw = paste.replace(/\r\n?/g, '\n').split('\n');
  const starts: number[] = [];
  let text = '';
  const lines = raw.map((line, index) =>
    join && isBroken(raw[index - 1], line) ? line.normalize('NFKC').trimEnd() : cleanLine(line),
  );
  const says = lines.some((line) => line.trim() !== '' && !TYPED.test(line));
  lines.forEach((line, index) => {
    const glued = join && isBroken(raw[index - 1], raw[index] ?? '');
    const clean = says && !glued && TYPED.test(line) ? '' : line;
    if (index > 0 && !glued) text += '\n';
    starts.push(text.length);
    text += clean;
  });
  return { text, lineAt: (offset) => lineOf(starts, offset) };
}

function isBroken(before: string | undefined, line: string): boolean {
  return before !== undefined && before.length >= 40 && /[\w-]$/.test(before) && /^\w/.test(line);
}

/** Whether a paste has a line end that may lie within a word. */
export function mayBeWrapped(paste: string): boolean {
  return /\S[^\n]{38,}[\w-]\r?\n\w/.test(paste);
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
