/** A template made from an error as it was printed: the telling line, with slots where the reader's own values stand. */
import { cleanPaste } from '../../diagnose/normalise.ts';
import { wordsOf } from '../../diagnose/terms.ts';

/** What programs put in front of the error itself, and behind it. */
const WRAPPERS: readonly RegExp[] = [
  /^(?:docker|hatoba|dockerd|containerd|runc|nvidia-container-cli|exec failed|compose): /i,
  /^(?:Error response from daemon|Error|ERROR|FATAL|fatal|WARNING|level=\w+ msg=): /,
  /^(?:failed to create task for container|failed to create shim task|OCI runtime \w+ failed|runc \w+ failed|unable to start container process|failed to set up container networking|failed to solve|failed to start daemon|error during container init): /,
  /(?:: unknown)?\.?$/,
];
const HINT = /^(?:See|Run) '[^']*'(?: for more information)?\.?$/i;
const TELLING =
  /\b(?:error|fail\w*|cannot|can't|could not|unable|denied|refused|invalid|not|no such|already|missing|unknown|exceeded)\b/i;
/** Fewer words than these would find too much. */
const FEWEST = 2;

/** The line of a message that tells what is wrong, without what stands around it. */
export function tellingLine(message: string): string {
  const lines = cleanPaste(message)
    .text.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !HINT.test(line));
  const bare = lines.map(unwrapped);
  const telling = bare.filter((line) => TELLING.test(line));
  return (telling.length > 0 ? telling : bare).toSorted((a, b) => wordsOf(b).length - wordsOf(a).length)[0] ?? '';
}

function unwrapped(line: string): string {
  for (let [text, before] = [line, '']; ; ) {
    before = text;
    for (const wrapper of WRAPPERS) {
      const next = text.replace(wrapper, '');
      if (wordsOf(next).length >= FEWEST) text = next;
    }
    if (text === before) return text;
  }
}

const NOUNS =
  /\b(container|volume|network|image|file|path|host|port|service|user|device|runtime|plugin|driver|manifest)s?\s*[:=(]?\s*["'(]?$/i;
const BEFORE = String.raw`(?<![\w./:@-])`;
const AFTER = String.raw`(?![\w/@-])`;
const IP = String.raw`\d{1,3}(?:\.\d{1,3}){3}`;
const TIME = String.raw`\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?`;

/** Values that are the reader's own, the longest first. */
const VALUES: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['any', /\{\{.*?\}\}/g],
  ['url', /\b[a-z]+:\/\/[^\s"']*[^\s"'.,;:?)\]]/g],
  ['digest', /sha256:[0-9a-f]{8,64}/g],
  ['date', new RegExp(`\\d{4}-\\d\\d-\\d\\d(?:[T ]${TIME})?`, 'g')],
  ['mac', /\b(?:[0-9a-f]{2}:){5}[0-9a-f]{2}\b/gi],
  ['subnet', new RegExp(`\\b${IP}/\\d+`, 'g')],
  ['ip', new RegExp(`\\b${IP}\\b|\\[[0-9a-f]*:[0-9a-f:]+\\]`, 'gi')],
  ['id', /\b(?:[0-9a-f]{64}|(?=[a-f]*[0-9])[0-9a-f]{12})\b/g],
  [
    'path',
    new RegExp(String.raw`${BEFORE}(?:~|\.{1,2})?/[\w.@+-][^\s'",:;()\[\]\uE000]*|\b[A-Z]:\\[^\s'",;\uE000]*`, 'g'),
  ],
  ['port', /(?<=[\uE001\w]:|\bport:? )\d{2,5}\b/g],
  ['size', new RegExp(String.raw`${BEFORE}\d+(?:\.\d+)? ?(?:[kKMGTPE]i?B|bytes)${AFTER}`, 'g')],
  ['duration', new RegExp(String.raw`${BEFORE}\d+(?:\.\d+)?(?:ns|µs|ms|s|m|h)${AFTER}`, 'g')],
  ['version', new RegExp(String.raw`${BEFORE}v?\d+(?:\.\d+)+(?:[-+~][\w.+~-]*)?${AFTER}`, 'g')],
];

/** A template for `diagnose`: the telling line with typed slots, named where the word before says what stands there. */
export function templateOf(message: string): string {
  const line = tellingLine(message);
  const slotted = withSlots(line);
  return wordsOf(slotted.replace(/\{\{[^}]*\}\}/g, ' ')).length >= FEWEST ? slotted : withSlots(line, false);
}

function withSlots(line: string, quoted = true): string {
  const slots: { type: string; noun: string | undefined }[] = [];
  const mark = (type: string, before: string): string => {
    slots.push({ type, noun: NOUNS.exec(before)?.[1]?.toLowerCase() });
    return `\uE000${slots.length - 1}\uE001`;
  };
  let text = line;
  if (quoted) {
    text = text.replace(/(?<!\w)(["'])([^"'\n]+)\1(?!\w)/g, (whole, sign: string, inner: string, at: number) => {
      const type = typeOf(inner);
      return type === undefined ? whole : sign + mark(type, text.slice(0, at + 1)) + sign;
    });
  }
  for (const [type, pattern] of VALUES) {
    const before = text;
    text = text.replace(pattern, (...args) => mark(type, before.slice(0, Number(args.at(-2)))));
  }
  const names = new Set<string>();
  return text.replace(/\{\{|\}\}/g, ' ').replace(/\uE000(\d+)\uE001/g, (_, number: string) => {
    const { type = 'any', noun } = slots[Number(number)] ?? {};
    if (noun === undefined || names.has(noun) || noun === type) return `{{${type}}}`;
    names.add(noun);
    return `{{${type}:${noun}}}`;
  });
}

/** The slot for a quoted text: what it looks like as a whole, a name, a few words; a whole sentence is no value. */
function typeOf(inner: string): string | undefined {
  for (const [type, pattern] of VALUES) {
    if (new RegExp(`^(?:${pattern.source})$`, pattern.flags.replace('g', '')).test(inner)) return type;
  }
  if (/^(?:~|\.{1,2})?\/\S*$/.test(inner)) return 'path';
  if (/^[A-Za-z0-9][\w.-]*$/.test(inner)) return 'name';
  if (/^[a-z0-9][\w.-]*(?::\d+)?(?:\/[\w.-]+)*(?::[\w.-]+)?$/.test(inner)) return 'image';
  return inner.trim().split(/\s+/).length <= 3 ? 'any' : undefined;
}
