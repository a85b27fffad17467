/** A page's machine and what the reader's browser keeps of it: whose it is, where it stood, whether it still answers. */
import type { Journal } from '../../machine/journal.ts';
import { remember } from '../browser/storage.ts';
import type { Texts } from '../browser/texts.ts';
import type { EndedCommand, MachineClient } from '../terminal/machine-client.ts';
import { lastCommand, withoutLastCommand } from './cut.ts';
import { browserDatabase } from './database.ts';
import { type Found, type KeptCommand, type KeptMachine, machineStore } from './machine-store.ts';
import { isOutdated, watchVersion } from './new-version.ts';
import { type NoticeAction, noticeBoard } from './notices.ts';
import { outcomes } from './outcomes.ts';
import { ownership } from './ownership.ts';
import { askToStay } from './persistence.ts';
import { pauseProgress } from './progress.ts';

/** The machine cannot be begun here, for a reason that the page tells, with ways on: another tab has it, or it cannot be read. */
export class NotBegun extends Error {
  constructor() {
    super('the machine was not begun');
    this.name = 'NotBegun';
  }
}

export interface KeepingOptions {
  readonly slug: string;
  readonly host: string;
  readonly texts: Texts;
  /** The live region for what there is to say. */
  readonly board: HTMLElement;
  /** Takes the machine off the page, and opens the one that is kept then. */
  readonly reopen: () => void;
  /** Stops the machine, which another tab wants; what it showed may stay in sight. */
  readonly park: () => void;
  /** Forgets machine and progress, and begins anew. */
  readonly startAnew: () => void;
  /** Hands the reader a file with the journal. */
  readonly save: () => void;
  /** The page goes on with a machine of its own, of which nothing is kept: progress is to be empty. */
  readonly onAlone: () => void;
}

export interface Keeping {
  /** What is kept for this page, read once. */
  readonly found: Promise<Found>;
  /** Makes the machine this tab's, and gives the journal to begin with. Rejects with `NotBegun`. */
  begin(): Promise<Journal | undefined>;
  /** Listens to a machine that has come up from `journal`; before it begins to tell. */
  attach(machine: MachineClient, journal: Journal): void;
  /** Says what can be done about a machine that did not come up; whether there was something to say. */
  explain(error: unknown): Promise<boolean>;
  /** What is there now: the journal with all that came of it; undefined before a machine was opened here. */
  now(): KeptMachine | undefined;
  /** Keeps somebody else's machine in place of the reader's own; the page is to be loaded again then. False: it is not kept. */
  adopt(machine: KeptMachine): Promise<boolean>;
  /** Keeps this journal in place of what is kept; null: nothing. */
  replace(journal: Journal | null): void;
  /** Says something that is no matter of the machine. */
  tell(words: string): void;
  close(): void;
}

export function keepMachine(options: KeepingOptions): Keeping {
  const { slug, host } = options;
  const text = (key: string): string => options.texts[`keeping.${key}`] ?? key;
  const board = noticeBoard(options.board);
  const action = (key: string, act: () => unknown): NoticeAction => ({ label: text(key), act });
  const save = action('export', () => {
    options.save();
    return true;
  });
  const anew = action('anew', options.startAnew);

  const store = machineStore(slug, browserDatabase(), () =>
    board.show('refused', text('refused'), [save, action('understood', () => {})]),
  );
  const held = ownership(slug, async () => {
    options.park();
    await store.settled();
    known = undefined;
    current = undefined;
    reread = true;
    board.show('taken', text('taken'), [action('taken.back', takeOver)]);
  });
  const found = store.load().then(
    (what): Found => (what.kind === 'kept' && what.journal.host !== host ? { kind: 'none' } : what),
    (): Found => {
      board.show('refused', text('refused'), [save, action('understood', () => {})]);
      store.close();
      return { kind: 'none' };
    },
  );

  let alone = false;
  let known: KeptMachine | undefined;
  let current: KeptMachine | undefined;
  /** Read anew where another tab may have written since. */
  let reread = false;

  async function takeOver(): Promise<void> {
    await held.takeOver();
    // Progress, values and machine of the other tab are read as on any visit.
    remember(`hatoba:open:${slug}`, '', 'session');
    location.reload();
  }
  function goAlone(): void {
    alone = true;
    known = undefined;
    current = undefined;
    pauseProgress(slug);
    options.onAlone();
    options.reopen();
    board.show('alone', text('alone'), []);
  }

  const load = async (): Promise<KeptMachine | undefined> => {
    const what = reread ? await store.load().catch((): Found => ({ kind: 'none' })) : await found;
    reread = true;
    if (what.kind === 'unreadable') {
      board.show(what.why, text(what.why), [anew, ...(what.why === 'newer' ? [action('reload', reload)] : [])]);
      throw new NotBegun();
    }
    return what.kind === 'kept' && what.journal.host === host ? what : undefined;
  };

  const cut = (): void => {
    const machine = current ?? known;
    if (machine) replace(withoutLastCommand(machine.journal));
    options.reopen();
  };
  const showSilence = (name: string, journal: Journal): void => {
    const line = lastCommand(journal);
    board.show(
      name,
      text(name).replace('{{command}}', () => line || '…'),
      [
        ...(name === 'silent' ? [action('wait', () => {})] : []),
        action('cut', cut),
        ...(name === 'silent' ? [action('again', options.reopen)] : [anew]),
        save,
      ],
    );
  };

  function replace(journal: Journal | null): void {
    const before = current ?? known;
    current = undefined;
    known = undefined;
    if (alone) return;
    if (!journal) return store.forget();
    const inputs = journal.entries.length;
    known = {
      journal,
      engine: before?.engine ?? '',
      commands: before?.commands.filter((command) => command.inputs <= inputs) ?? [],
    };
    store.begin(known);
  }

  const outdated = (): void => board.show('outdated', text('outdated'), [action('reload', reload)]);
  const stopWatching = watchVersion(outdated);

  return {
    found,
    async begin() {
      known = current ?? known;
      current = undefined;
      if (alone) return known?.journal;
      if (!(await held.take())) {
        board.show('elsewhere', text('elsewhere'), [action('take', takeOver), action('own', goAlone)]);
        throw new NotBegun();
      }
      for (const name of ['elsewhere', 'taken', 'silent', 'stuck', 'changed']) board.hide(name);
      known ??= await load();
      return known?.journal;
    },
    attach(machine, journal) {
      const before = known;
      const log = outcomes({
        before: before?.commands ?? [],
        write: (place, command) => alone || store.command(place, command),
        onDifference: (place, { line }) => {
          const told = text(before?.engine === machine.engine ? 'changed.same' : 'changed');
          const words = told.replace('{{number}}', String(place + 1)).replace('{{command}}', () => line);
          board.show('changed', words, [action('changed.on', log.accept), anew, save]);
        },
      });
      current = { journal, engine: machine.engine, commands: log.all };
      if (!alone) before ? store.resume(current) : store.begin(current);
      const hear = (ended: EndedCommand): void => log.hear(keptCommand(ended));
      machine.replayed.on(hear);
      machine.commands.on((ended) => {
        hear(ended);
        askToStay();
      });
      machine.entries.on((entry) => {
        if (!current) return;
        current = { ...current, journal: { ...current.journal, entries: [...current.journal.entries, entry] } };
        if (!alone) store.entry(entry);
      });
      machine.silences.on((silent) => {
        if (!silent) board.hide('silent');
        else if (current) showSilence('silent', current.journal);
      });
    },
    async explain(error) {
      if (error instanceof NotBegun) return true;
      if (error instanceof Error && error.name === 'MachineSilent' && known) {
        showSilence('stuck', known.journal);
        return true;
      }
      if (!(await isOutdated())) return false;
      outdated();
      return true;
    },
    now: () => current ?? known,
    replace,
    async adopt(machine) {
      options.park();
      await held.takeOver();
      store.begin(machine);
      await store.settled();
      return !store.refused;
    },
    tell: (words) => board.show('told', words, [action('understood', () => {})]),
    close() {
      stopWatching();
      store.close();
      held.release();
    },
  };
}

const reload = (): void => location.reload();

const keptCommand = ({ line, submitted, result, digest, inputs, at }: EndedCommand): KeptCommand => ({
  line,
  submitted,
  exit: result.exit,
  output: result.output,
  digest,
  inputs,
  at,
});
