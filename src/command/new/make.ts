/** From a name and answers to files. */
import { CannotRun } from '../subcommand.ts';
import { type Answers, answerTo } from './ask.ts';
import { type ErrorAnswers, entryFault, errorFiles } from './error.ts';
import { type Facts, nextOrder, noteName, slugIn } from './facts.ts';
import { noteFiles } from './note.ts';
import { type NewFile, type PageAnswers, relatedPages } from './page-text.ts';
import { type Performance, perform } from './perform.ts';
import { areaOf, type Kind, sourceOf, subjectOf } from './questions.ts';
import { withRelated } from './related.ts';
import { type RunbookAnswers, runbookFiles } from './runbook.ts';
import { tidyCommands, tidyLoss } from './tidy.ts';

/** What is begun. */
export interface Subject {
  readonly kind: Kind;
  readonly slug: string;
  /** The page's id: `volumes/quota`, `runbooks/clean-up-disk`. */
  readonly id: string;
}

/** The subject called `name`. Throws `UsageError` when it cannot be called so. */
export function begin(kind: Kind, name: string, facts: Facts): Subject {
  if (kind === 'note') return { kind, ...noteName(name, facts) };
  return { kind, ...slugIn(kind === 'runbook' ? 'runbooks' : 'errors', name, facts) };
}

export interface Made {
  readonly files: readonly NewFile[];
  /** What the author may not have meant. */
  readonly notes: readonly string[];
}

/** The files of a subject; its commands are run for them. Throws `CannotRun` when they or the message will not do. */
export async function make(subject: Subject, answers: Answers, facts: Facts, signal: AbortSignal): Promise<Made> {
  const page = pageAnswers(subject.id, answers, facts);
  const error = subject.kind === 'error' ? errorAnswers(subject.slug, page, answers) : undefined;
  const fault = error && entryFault(error, facts.errors);
  if (fault !== undefined) throw new CannotRun(fault);
  const host = answerTo(answers, '--host');
  const commands = answers.get('--command') ?? [];
  const performance = await perform(commands, host, signal);
  const own = { ...page, ...performance, host, order: nextOrder(subject.id.split('/')[0] ?? '', facts) };
  const files = error
    ? errorFiles({ ...error, shown: performance.shown })
    : subject.kind === 'note'
      ? noteFiles({ ...own, id: subject.id })
      : runbookFiles({
          ...own,
          ...(await tidied(commands, performance, host, signal)),
          slug: subject.slug,
          hostSummary: facts.hosts.find(({ name }) => name === host)?.summary ?? { ja: host, en: host },
          level: answerTo(answers, '--level'),
          minutes: Number(answerTo(answers, '--minutes')),
          topics: answers.get('--topic') ?? [],
        });
  return { files, notes: [...failed(performance), ...added(page, answers)] };
}

/** What removes the containers, networks and volumes that the commands leave, and what is left then. */
async function tidied(
  commands: readonly string[],
  { leaves }: Performance,
  host: string,
  signal: AbortSignal,
): Promise<Pick<RunbookAnswers, 'tidy' | 'leaves'>> {
  const more = tidyCommands(leaves);
  if (more.length === 0) return { tidy: undefined, leaves };
  const all = await perform([...commands, ...more], host, signal);
  return { tidy: { shown: all.shown.slice(commands.length), loss: tidyLoss(leaves) }, leaves: all.leaves };
}

function errorAnswers(slug: string, page: PageAnswers, answers: Answers): ErrorAnswers {
  return {
    ...page,
    slug,
    area: areaOf(answers),
    message: (answers.get('--message') ?? []).join('\n'),
    engine: answerTo(answers, '--engine'),
    origin: answerTo(answers, '--origin'),
    source: sourceOf(answerTo(answers, '--source')),
    host: answerTo(answers, '--host'),
    shown: [],
  };
}

const failed = ({ shown }: Performance): string[] =>
  shown.flatMap(({ command, exit }) =>
    exit === 0 ? [] : [`ended with exit status ${exit}, and is written so: ${command.split('\n')[0] ?? ''}`],
  );

/** Related pages that nobody chose. */
function added({ related }: PageAnswers, answers: Answers): string[] {
  const chosen = answers.get('--related') ?? [];
  const others = related.map(({ id }) => id).filter((id) => !chosen.includes(id));
  return others.length === 0 ? [] : [`added to the related pages: ${others.join(', ')}`];
}

function pageAnswers(id: string, answers: Answers, { pages }: Facts): PageAnswers {
  const related = withRelated(answers.get('--related') ?? [], subjectOf(id, answers), pages);
  return {
    title: { ja: answerTo(answers, '--title-ja'), en: answerTo(answers, '--title-en') },
    description: { ja: answerTo(answers, '--description-ja'), en: answerTo(answers, '--description-en') },
    tags: answers.get('--tag') ?? [],
    related: relatedPages(related, pages),
  };
}
