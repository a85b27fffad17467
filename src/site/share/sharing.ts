/** Sharing on a runbook page: the dialog, records that come in by link or file, and going on from them. */
import type { Language } from '../../book/languages.ts';
import { jsonReport } from '../../record/json.ts';
import { unpackRecord } from '../../record/link.ts';
import { knownTexts } from '../../record/mask.ts';
import { readRecord } from '../../record/read.ts';
import { commandsHash, type RunbookRecord, type RunRecord } from '../../record/record.ts';
import { RecordProblem } from '../../record/shape.ts';
import type { Scene } from '../../record/story.ts';
import type { Plan } from '../../runbook/plan.ts';
import type { StepState } from '../../runbook/run.ts';
import { recall, remember } from '../browser/storage.ts';
import type { Texts } from '../browser/texts.ts';
import type { Keeping } from '../keeping/keeping.ts';
import { recallProgress, rememberProgress } from '../keeping/progress.ts';
import { download } from './download.ts';
import { pageRecord } from './page-run.ts';
import { recordView } from './record-view.ts';
import { LINK_MARK, shareDialog } from './share-dialog.ts';

export interface SharingOptions {
  readonly slug: string;
  readonly language: Language;
  readonly docker: string | null;
  readonly version: string;
  readonly plan: Plan;
  readonly texts: Texts;
  readonly keeping: Keeping;
  /** Hears that a record could not be opened, and why. */
  readonly onProblem: (words: string) => void;
}

export interface Sharing {
  /** Opens the dialog. */
  show(): void;
  /** Hands the reader their own machine as a file, with nothing hidden. */
  save(): void;
}

/** A record on its way to the page of another runbook. */
const HANDED = 'hatoba:record';

/** @param page holds the markup of ShareDialog.astro and RecordView.astro */
export function createSharing(page: HTMLElement, options: SharingOptions): Sharing {
  const { slug, language, plan, texts, keeping } = options;
  const dialog = page.querySelector<HTMLDialogElement>('dialog.hb-share');
  if (!dialog) throw new Error('the page has no dialog for sharing');
  const text = (key: string): string => texts[`share.${key}`] ?? key;
  const record = (): RunRecord => pageRecord(options, keeping.now());
  const save = (): void => download(`${slug}.hatoba.json`, jsonReport(record()));

  const view = recordView(page, {
    ...{ language, texts, host: plan.host, commandsHash: commandsHash(plan), onSave: save },
    async hasOwn() {
      const found = await keeping.found;
      const isKept = found.kind === 'kept' && found.journal.entries.length > 0;
      return isKept || keeping.now() !== undefined || Object.keys(recallProgress(slug).steps).length > 0;
    },
    async onGo(runbook, story) {
      if (await adopt(keeping, slug, runbook, story)) location.reload();
      else options.onProblem(texts['keeping.refused'] ?? '');
    },
  });

  /** Shows a record here, or takes it to its own page. */
  async function open(opened: RunRecord): Promise<void> {
    const own = opened.runbooks.find((one) => one.slug === slug);
    if (own) return view.show(opened, own);
    const [other] = opened.runbooks;
    const address = other && /^[a-z0-9-]+$/.test(other.slug) ? location.pathname.replace(slug, other.slug) : undefined;
    const answer = address ? await fetch(address, { method: 'HEAD' }).catch(() => undefined) : undefined;
    if (!address || !answer?.ok) throw new Error(text('unknown'));
    if (!remember(HANDED, JSON.stringify(opened), 'session')) throw new Error(text('tooLarge'));
    location.assign(address);
  }
  const inWords = (error: unknown): string =>
    error instanceof RecordProblem
      ? text('invalid')
          .replace('{{place}}', error.place || '—')
          .replace('{{expected}}', error.expected)
      : error instanceof Error
        ? error.message
        : String(error);
  const attempt = async (opening: Promise<RunRecord>): Promise<void> => {
    try {
      await open(await opening);
    } catch (error) {
      options.onProblem(inWords(error));
    }
  };

  const share = shareDialog(dialog, {
    ...{ language, texts, slug, record, known: knownTexts(plan) },
    onFile: async (content) => {
      try {
        await open(readRecord(content));
      } catch (error) {
        throw new Error(inWords(error));
      }
    },
  });

  const packed = location.hash.startsWith(LINK_MARK) ? location.hash.slice(LINK_MARK.length) : undefined;
  const handed = recall(HANDED, 'session');
  if (packed !== undefined) {
    history.replaceState(history.state, '', `${location.pathname}${location.search}`);
    void attempt(unpackRecord(packed));
  } else if (handed !== null) {
    remember(HANDED, null, 'session');
    void attempt(Promise.resolve().then(() => readRecord(handed)));
  }
  return { show: share.show, save };
}

/** Keeps the machine of a record up to the end of a story, and the progress it had come to. */
async function adopt(
  keeping: Keeping,
  slug: string,
  runbook: RunbookRecord,
  story: readonly Scene[],
): Promise<boolean> {
  const { journal } = runbook;
  const inputs = story.at(-1)?.inputs ?? 0;
  if (!journal) return false;
  const isKept = await keeping.adopt({
    journal: { ...journal, entries: journal.entries.slice(0, inputs) },
    engine: '',
    // What they printed comes again when the journal is played.
    commands: runbook.outcomes
      .filter((outcome) => outcome.inputs <= inputs)
      .map((outcome) => ({ ...outcome, line: '', submitted: true, exit: 0, output: '', at: 0 })),
  });
  if (!isKept) return false;
  const steps = story.flatMap((scene) => (scene.kind === 'step' ? [scene.step] : []));
  const states = steps
    .filter(({ state }) => state !== 'skipped')
    .map(({ id, state }): [string, StepState] => [id, state]);
  rememberProgress(
    slug,
    Object.fromEntries(states),
    Object.assign({}, ...steps.map(({ captured }) => captured)),
    false,
  );
  // Where steps began on the reader's own machine says nothing of this one.
  remember(`hatoba:course:${slug}`, null);
  remember(`hatoba:open:${slug}`, '', 'session');
  return true;
}
