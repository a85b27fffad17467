/** `hatoba new`: begins a note, a runbook or an error in both languages. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type OptionRule, type Options, parseOptions, ROOT_RULE, withRoot } from '../options.ts';
import { inputLines } from '../sandbox/lines.ts';
import { styleFor } from '../style.ts';
import { CannotRun, type Io, type Subcommand, UsageError } from '../subcommand.ts';
import { didYouMean } from '../suggest.ts';
import { type Answers, asOptions, collect, Ended } from './ask.ts';
import { readFacts } from './facts.ts';
import { begin, type Made, make } from './make.ts';
import type { NewFile } from './page-text.ts';
import { type Kind, questionsFor } from './questions.ts';
import { tellNext } from './tell.ts';
import { terminalAsker } from './terminal.ts';

const KINDS: readonly Kind[] = ['note', 'runbook', 'error'];

const RULES: readonly OptionRule[] = [
  ...['--title-ja', '--title-en', '--description-ja', '--description-en'].map((name) => ({ name, value: 'TEXT' })),
  { name: '--tag', value: 'WORDS', repeatable: true },
  { name: '--related', value: 'PAGES', repeatable: true },
  { name: '--command', value: 'COMMAND', repeatable: true },
  { name: '--host', value: 'HOST' },
  { name: '--level', value: 'LEVEL' },
  { name: '--minutes', value: 'NUMBER' },
  { name: '--topic', value: 'TOPIC', repeatable: true },
  { name: '--message', value: 'TEXT' },
  { name: '--message-file', value: 'FILE' },
  { name: '--area', value: 'AREA' },
  { name: '--engine', value: 'VERSION' },
  { name: '--origin', value: 'TEXT' },
  { name: '--source', value: 'TITLE URL' },
  { name: '--dry-run' },
  ROOT_RULE,
];

const HELP = `hatoba new: begins a note, a runbook or an error, in both languages, with commands that have been run.

Usage: hatoba new note SECTION/SLUG     a page in each language: hatoba new note volumes/quota
       hatoba new runbook SLUG          its steps and its prose: hatoba new runbook clean-up-disk
       hatoba new error SLUG            what finds it, and its pages: hatoba new error volume-quota

What is not said is asked at a terminal, one question a line; without a terminal it is an error.

  --title-ja TEXT, --title-en TEXT, --description-ja TEXT, --description-en TEXT
  --command COMMAND    run on the sandbox and shown with its output, in a runbook as a step (repeatable)
  --host HOST          the host they run on (hatoba sandbox --list-hosts)
  --tag WORDS          words to find it by, parted by commas (repeatable)
  --related PAGES      ids of pages to read next, parted by commas (repeatable); a page and a runbook are added if missing

For a runbook:
  --level LEVEL        beginner, intermediate or advanced
  --minutes NUMBER     how long it takes
  --topic TOPIC        what it is about, parted by commas (repeatable)

For an error:
  --message TEXT       the error as it was printed; its template is made from it
  --message-file FILE  the same from a file, - for standard input
  --area AREA          run, image, registry, build, volume, network, …
  --engine VERSION     the version of Docker that printed it
  --origin TEXT        how it came about, in English
  --source 'TITLE URL' where it is documented

  --dry-run            prints the files and writes none
  --root FOLDER        another checkout of the project

Nothing is written before all is answered and the commands have run, and no file is ever replaced.
`;

export const newPage: Subcommand = {
  name: 'new',
  summary: 'begin a note, a runbook or an error in both languages',
  help: HELP,
  async run(args, processIo) {
    const options = parseOptions(args, RULES);
    const io = withRoot(processIo, options);
    const kind = kindOf(options.words[0]);
    const [, name, ...more] = options.words;
    if (name === undefined) throw new UsageError(`name the ${kind}: hatoba new ${kind} ${EXAMPLES[kind]}.`);
    if (more.length > 0) throw new UsageError(`one ${kind} at a time; ${more.join(' ')} is too much.`);
    const facts = await readFacts(io.root);
    const subject = begin(kind, name, facts);
    const questions = questionsFor(kind, subject.id, facts);
    const asker = terminalAsker(io);
    try {
      const given = await givenAnswers(
        options,
        kind,
        questions.map(({ option }) => option),
        io,
      );
      const answers = await collect(questions, given, asker);
      asker?.close();
      const done = await keepingAnswers(() => make(subject, answers, facts, io.interrupted), {
        again: asker ? `hatoba new ${kind} ${name} ${asOptions(answers)}` : undefined,
      });
      if (options.has('--dry-run'))
        for (const { name: file, text } of done.files) io.out.write(`==> ${file}\n${text}\n`);
      else {
        write(io.root, done.files);
        io.out.write(tellNext(subject, done, styleFor(io.out, io.env)));
      }
      return 0;
    } catch (error) {
      if (!(error instanceof Ended)) throw error;
      io.err.write(`hatoba new: ${error.message}\n`);
      return error.status;
    } finally {
      asker?.close();
    }
  },
};

const EXAMPLES: Readonly<Record<Kind, string>> = {
  note: 'volumes/quota',
  runbook: 'clean-up-disk',
  error: 'volume-quota',
};

function kindOf(word: string | undefined): Kind {
  const kind = KINDS.find((known) => known === word);
  if (kind) return kind;
  const near = word === undefined ? '' : `, not ${JSON.stringify(word)}.${didYouMean(word, KINDS)}`;
  throw new UsageError(`say what is new: ${KINDS.join(', ')}${near || '.'}`);
}

/** What the options answer. Throws `UsageError` for one that this kind does not ask. */
async function givenAnswers(options: Options, kind: Kind, asked: readonly string[], io: Io): Promise<Answers> {
  const given = new Map<string, readonly string[]>();
  for (const { name, value } of RULES) {
    if (value === undefined || name === ROOT_RULE.name || !options.has(name)) continue;
    const answers = name === '--message-file' ? '--message' : name;
    if (!asked.includes(answers)) throw new UsageError(`${name} is not for a ${kind}.`);
    if (given.has(answers)) throw new UsageError('--message and --message-file exclude each other.');
    const values =
      name === '--message-file' ? [await messageFrom(options.value(name) ?? '', io)] : options.values(name);
    given.set(answers, answers === '--message' ? values.flatMap((text) => text.trim().split(/\r?\n/)) : values);
  }
  return given;
}

async function messageFrom(file: string, io: Io): Promise<string> {
  if (file === '-') {
    const lines: string[] = [];
    for await (const line of inputLines(io.stdin)) lines.push(line);
    return lines.join('\n');
  }
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`--message-file: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** Where making the files fails after questions were answered, the answers are told again. */
async function keepingAnswers(
  work: () => Promise<Made>,
  { again }: { readonly again: string | undefined },
): Promise<Made> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CannotRun && again !== undefined)
      throw new CannotRun(`${error.message}\nNothing was written. Your answers, to change and run again:\n  ${again}`);
    throw error;
  }
}

function write(root: string, files: readonly NewFile[]): void {
  for (const { name, text } of files) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text, { flag: 'wx' });
  }
}
