/** `hatoba why`: the page for an error. */
import { diagnose } from '../../diagnose/diagnose.ts';
import type { Diagnosis, DiagnosisIndex } from '../../diagnose/types.ts';
import { errorIndex } from '../error-index.ts';
import { LANG_RULE, languageOf, type OptionRule, parseOptions, ROOT_RULE, withRoot } from '../options.ts';
import { inputLines } from '../sandbox/lines.ts';
import type { Io, Language, Subcommand } from '../subcommand.ts';
import { fixFor } from './fix.ts';
import { tellDiagnosis, tellNothingGiven } from './tell.ts';

const RULES: readonly OptionRule[] = [LANG_RULE, { name: '--json' }, { name: '--batch' }, ROOT_RULE];

const HELP = `hatoba why: the page for an error message, why it is that page, what to do.

Usage: hatoba why [--lang ja|en] [--json] [--batch] [TEXT…]
       docker run … 2>&1 | hatoba why

  TEXT             the message, as much of it as you have; from standard input if there is none
  --lang ja|en     language of the answer (that of your environment if unsaid)
  --json           one object {"known","matches":[{"slug","title","url","confidence","slots","also","fix"}]}, best match
                   first; "fix" holds the first commands of the page with the values read from the message filled in
  --batch          standard input holds one JSON string a line; one such object a line comes out
  --root FOLDER    another checkout of the project

The exit status is 0 when the error is known, 1 when nothing fits. With --batch it is 0, and 2 when a line could not be read.
`;

const NOTHING: Diagnosis = { known: false, matches: [] };

export const why: Subcommand = {
  name: 'why',
  summary: 'find the page for an error message',
  help: HELP,
  async run(args, processIo) {
    const options = parseOptions(args, RULES, 'text');
    const io = withRoot(processIo, options);
    const lang = languageOf(options, io.env);
    if (options.has('--batch')) return runBatch(io, lang);
    const text = options.words.length > 0 ? options.words.join(' ') : await everything(io);
    const diagnosis = text.trim() === '' ? NOTHING : diagnose(errorIndex(io.root), text, { lang });
    if (options.has('--json')) io.out.write(`${toJson(diagnosis, io, lang)}\n`);
    else if (text.trim() === '') tellNothingGiven(io, lang);
    else tellDiagnosis(diagnosis, io, lang);
    return diagnosis.known ? 0 : 1;
  },
};

/** One object a line for one JSON string a line; lines that are none get `known: false` and a word on stderr. */
async function runBatch(io: Io, lang: Language): Promise<number> {
  const index = errorIndex(io.root);
  let number = 0;
  let status = 0;
  for await (const line of inputLines(io.stdin)) {
    number++;
    const text = readJsonString(line);
    if (text === undefined) {
      io.err.write(
        `hatoba why: line ${number} is not a JSON string; expected a line such as "docker: Error response …".\n`,
      );
      status = 2;
    }
    io.out.write(`${toJson(answer(index, text ?? '', lang), io, lang)}\n`);
  }
  return status;
}

const answer = (index: DiagnosisIndex, text: string, lang: Language): Diagnosis =>
  text.trim() === '' ? NOTHING : diagnose(index, text, { lang });

function readJsonString(line: string): string | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

function toJson({ known, matches }: Diagnosis, io: Io, lang: Language): string {
  return JSON.stringify({
    known,
    matches: matches.map((match) => {
      const { slug, title, url, confidence, slots, also } = match;
      return { slug, title, url, confidence, slots, also, fix: fixFor(match, io.root, lang).commands };
    }),
  });
}

async function everything(io: Io): Promise<string> {
  if (io.stdin.isTTY) return '';
  const lines: string[] = [];
  for await (const line of inputLines(io.stdin)) lines.push(line);
  return lines.join('\n');
}
