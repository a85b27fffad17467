/** `hatoba why`: the page for an error. */
import { statSync } from 'node:fs';
import { diagnose } from '../../diagnose/diagnose.ts';
import { diagnoseLog, type LoggedError } from '../../diagnose/log.ts';
import type { Diagnosis, DiagnosisIndex } from '../../diagnose/types.ts';
import { errorIndex } from '../error-index.ts';
import { LANG_RULE, languageOf, type OptionRule, parseOptions, ROOT_RULE, withRoot } from '../options.ts';
import { inputLines } from '../sandbox/lines.ts';
import type { Io, Language, Subcommand } from '../subcommand.ts';
import { toJson } from './json.ts';
import { tellDiagnosis, tellFileNamed, tellNothingGiven } from './tell.ts';
import { isLog, tellLog } from './tell-log.ts';

const RULES: readonly OptionRule[] = [LANG_RULE, { name: '--json' }, { name: '--batch' }, ROOT_RULE];

const HELP = `hatoba why: the page for an error message, why it is that page, what to do. For a whole log: every known error in it, with
its lines.

Usage: hatoba why [--lang ja|en] [--json] [--batch] [TEXT…]
       docker run … 2>&1 | hatoba why
       journalctl -u docker | hatoba why

  TEXT             the message, as much of it as you have; from standard input if there is none
  --lang ja|en     language of the answer (that of your environment if unsaid)
  --json           one object {"known","matches","errors"}. "matches" are pages for the whole text, best first:
                   {"slug","title","url","confidence","slots","also","runbook","fix"}; "fix" holds the first commands of
                   the page with the values read from the text filled in. "errors" are all known errors in the order of
                   the text, each once, with "lines": [[first,last],…]
  --batch          standard input holds one JSON string a line; one such object a line comes out
  --root FOLDER    another checkout of the project

The exit status is 0 when an error is known, 1 when nothing fits. With --batch it is 0, and 2 when a line could not be read.
`;

interface Answer {
  readonly diagnosis: Diagnosis;
  /** Every known error, in the order of the text. */
  readonly errors: readonly LoggedError[];
}

const NOTHING: Answer = { diagnosis: { known: false, matches: [] }, errors: [] };

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
    const { diagnosis, errors } = text.trim() === '' ? NOTHING : answer(errorIndex(io.root), text, lang);
    if (options.has('--json')) io.out.write(`${toJson(diagnosis, errors, io, lang)}\n`);
    else if (text.trim() === '') tellNothingGiven(io, lang);
    else if (isLog(text) && errors.length > 0) tellLog(errors, text, io, lang);
    else tellDiagnosis(diagnosis, errors, io, lang);
    if (!diagnosis.known && options.words.length === 1 && isFile(text)) tellFileNamed(text, io, lang);
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
    const { diagnosis, errors } = text === undefined || text.trim() === '' ? NOTHING : answer(index, text, lang);
    io.out.write(`${toJson(diagnosis, errors, io, lang)}\n`);
  }
  return status;
}

/** The whole text as one paste, and as a log: an error in the midst of much else is known too. */
function answer(index: DiagnosisIndex, text: string, lang: Language): Answer {
  const diagnosis = diagnose(index, text, { lang });
  const errors = diagnoseLog(index, text, lang);
  return { diagnosis: { ...diagnosis, known: diagnosis.known || (isLog(text) && errors.length > 0) }, errors };
}

function isFile(name: string): boolean {
  try {
    return statSync(name).isFile();
  } catch {
    return false;
  }
}

function readJsonString(line: string): string | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

async function everything(io: Io): Promise<string> {
  if (io.stdin.isTTY) return '';
  const lines: string[] = [];
  for await (const line of inputLines(io.stdin)) lines.push(line);
  return lines.join('\n');
}
