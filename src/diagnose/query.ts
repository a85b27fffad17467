import { type CleanText, cleanPaste, mayBeWrapped } from './normalise.ts';
import { weightOf, wordsBeginning } from './prepared.ts';
import { japaneseTerms, type Word, wordsOf } from './terms.ts';
import type { DiagnosisIndex } from './types.ts';

/** A paste, or a stretch of a long one, prepared once for all comparisons. */
export interface Query {
  readonly clean: CleanText;
  readonly words: readonly Word[];
  readonly terms: ReadonlySet<string>;
  /** It names Docker or something of Docker's. */
  readonly aboutDocker: boolean;
  /** It passes on what the daemon answered. */
  readonly fromDaemon: boolean;
  /** First and last line of the stretch in the paste, from 1. */
  readonly lines: Lines;
}

export type Lines = readonly [first: number, last: number];

const DOCKER =
  /docker|(?<![/\w-])containers?(?![/\w])|compose|moby|buildkit|buildx|\bOCI\b|runc\b|nvidia-(?:container|ctk)|runtime.*nvidia|\bdaemon\b|overlay2|Exited \(\d+\)|register layer|^ERROR: for \S+|^[\w.-]+[-_]\d+\s+\| |コンテナ|ドッカー|(?<![/\w])images?(?![/\w])/i;
// Others run containers too, with the same words.
const OTHERS =
  /podman|libpod|\/containers\/storage|k3s|microk8s|cri-o|crictl|nerdctl|kubelet|kubectl|\blxc\b|apptainer|singularity/i;
const DAEMON = /Error(?: response)? from daemon|docker\.errors\.APIError/i;
// Longer pastes are read stretch by stretch.
const MOST_WORDS = 700;
// A line without a word of this weight says nothing of its own.
const TELLING = 0.45;

interface Reading {
  readonly clean: CleanText;
  readonly words: readonly Word[];
  /** The lines as pasted. */
  readonly raw: readonly string[];
}

function read(paste: string, join: boolean): Reading {
  const clean = cleanPaste(paste, join);
  return { clean, words: wordsOf(clean.text), raw: paste.split(/\r\n?|\n/) };
}

/** A paste as it stands and, if a terminal may have broken its lines, joined; a long one in stretches of whole lines. */
export function queriesOf(index: DiagnosisIndex, paste: string): Query[] {
  const readings = mayBeWrapped(paste) ? [false, true] : [false];
  return readings.flatMap((join) => {
    const reading = read(paste, join);
    return reading.words.length > MOST_WORDS ? stretches(index, reading, MOST_WORDS) : [whole(index, reading)];
  });
}

/** What a log says, in stretches of whole lines with about `most` words each; lines that tell nothing are left out. */
export function stretchesOf(index: DiagnosisIndex, paste: string, most: number): Query[] {
  return stretches(index, read(paste, false), most);
}

/** The same stretch without the lines from `first` to `last`. */
export function withoutLines(index: DiagnosisIndex, query: Query, [first, last]: Lines): Query {
  const words = query.words.filter(({ start }) => {
    const line = query.clean.lineAt(start);
    return line < first || line > last;
  });
  return { ...query, words, terms: termsIn(index, words, '') };
}

function whole(index: DiagnosisIndex, { clean, words, raw }: Reading): Query {
  const lines = [1, raw.length] as const;
  return toQuery(index, { clean, words, raw }, words, clean.text, lines);
}

function stretches(index: DiagnosisIndex, reading: Reading, most: number): Query[] {
  const made: Query[] = [];
  let stretch: Word[] = [];
  const flush = () => {
    const [first, last] = [stretch[0], stretch.at(-1)];
    if (!first || !last) return;
    const text = reading.clean.text.slice(first.start, last.end);
    const lines = [reading.clean.lineAt(first.start), reading.clean.lineAt(last.end)] as const;
    made.push(toQuery(index, reading, stretch, text, lines));
    stretch = [];
  };
  for (const line of tellingLines(index, reading)) {
    if (stretch.length + line.length > most) flush();
    stretch.push(...line);
  }
  flush();
  return made;
}

function tellingLines(index: DiagnosisIndex, { clean, words }: Reading): Word[][] {
  const lines = new Map<number, Word[]>();
  for (const word of words) {
    const line = clean.lineAt(word.start);
    const known = lines.get(line);
    if (known) known.push(word);
    else lines.set(line, [word]);
  }
  return [...lines.values()].filter((line) => line.some(({ word }) => weightOf(index, word) >= TELLING));
}

function toQuery(
  index: DiagnosisIndex,
  { clean, raw }: Reading,
  words: readonly Word[],
  text: string,
  lines: Lines,
): Query {
  // What cleaning took away may tell of Docker as well: a prompt, the name of a unit.
  const own = raw.slice(lines[0] - 1, lines[1]);
  const aboutDocker =
    own.some((line) => DOCKER.test(line)) && own.every((line) => !OTHERS.test(line) || /docker/i.test(line));
  return { clean, words, terms: termsIn(index, words, text), aboutDocker, fromDaemon: DAEMON.test(text), lines };
}

function termsIn(index: DiagnosisIndex, words: readonly Word[], text: string): Set<string> {
  return new Set([
    ...words.map(({ word }) => word),
    ...japaneseTerms(text),
    ...words.flatMap((word) => wholeOf(index, word)),
  ]);
}

/** The words that one at the end of a line may be the beginning of, should it have been cut off there. */
function wholeOf(index: DiagnosisIndex, { word, last }: Word): string[] {
  return last && word.length >= 3 && weightOf(index, word) === 0 ? wordsBeginning(index, word) : [];
}
