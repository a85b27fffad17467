/** A machine on a page, from the closed terminal to the running one and back: opened when wanted, kept, replaced. */

import { createEmitter, type Emitter } from '../../base/emitter.ts';
import type { Language } from '../../book/languages.ts';
import type { FailureName } from '../../machine/failures/catalogue.ts';
import { failuresOf } from '../../machine/journal.ts';
import type { Workplace } from '../../runbook/session.ts';
import { recall, remember } from '../browser/storage.ts';
import type { Texts } from '../browser/texts.ts';
import { type Keeping, keepMachine } from '../keeping/keeping.ts';
import { newJournal } from '../keeping/new-journal.ts';
import { machinePanel } from '../machine/machine-panel.ts';
import { pageWorkplace } from '../runbook/workplace.ts';
import { keyRow } from '../terminal/key-row.ts';
import type { TerminalPanel } from '../terminal/terminal-panel.ts';
import { tracePanel } from '../trace/trace-panel.ts';
import { errorOffer } from './error-offer.ts';
import { failuresMenu } from './failures-menu.ts';
import { createPanels } from './panels.ts';
import { sheet } from './sheet.ts';

/** A machine that is up, with its terminal. */
export interface Bench {
  readonly panel: TerminalPanel;
  readonly workplace: Workplace;
}

export interface Workbench {
  /** Tells of each machine that has come up. */
  readonly benches: Emitter<Bench>;
  /** The machine, started if none is up. Rejects when it cannot be; the page says why. */
  open(): Promise<Bench>;
  /** Opens it and puts the focus on its terminal. */
  enter(): void;
  readonly hasFocus: boolean;
  /** Makes a folded terminal visible. */
  unfold(): void;
  openPanel(name: string): void;
  /** Ends the machine and forgets it. The next is born with `failures`; it is opened at once when one was open, or is to be seen. */
  replace(failures?: readonly FailureName[]): Promise<void>;
  /** What the browser keeps of the machine. */
  readonly keeping: Keeping;
  /** Takes the machine off the page, and opens it again from what is kept. */
  reopen(): void;
  /** Takes the machine back to when so many inputs had gone into it, and what came after out of its journal. */
  rewind(inputs: number): Promise<void>;
  close(): void;
}

export interface WorkbenchOptions {
  readonly slug: string;
  readonly language: Language;
  /** Profile of the machine. */
  readonly host: string;
  /** What a machine is born with, unless the reader wants it otherwise. */
  readonly failures: readonly FailureName[];
  /** The steps' output goes to the terminal itself, not through pipes. */
  readonly terminal: boolean;
  readonly texts: Texts;
  /** The reader wants a new machine with these failures: whoever keeps progress begins again. */
  readonly onReplace: (failures: readonly FailureName[]) => void;
  /** The page goes on with a machine of its own, beside the one in another tab: no progress is shown or kept. */
  readonly onAlone: () => void;
  /** The reader wants a file with all that went into the machine. */
  readonly onSave: () => void;
}

/** Puts the markup of Workbench.astro to work. @param root carries the state of things for the style sheet (frame.css). */
export function createWorkbench(root: HTMLElement, options: WorkbenchOptions): Workbench {
  const { slug, host, texts } = options;
  const workplace = part(root, '.workplace');
  const at = (selector: string): HTMLElement => part(workplace, selector);
  const openKey = `hatoba:open:${slug}`;
  const benches = createEmitter<Bench>();
  let current: Promise<Bench> | undefined;
  let born = options.failures;
  /** The next machine is to be seen at once. */
  let opens = false;

  const frame = sheet(root, workplace);
  const keys = keyRow(at('.key-row'));
  const offer = errorOffer(at('.offer'), options.language, texts);
  const failures = failuresMenu(at('.failures') as HTMLDetailsElement, {
    onRunning: (name, on) => quietly(open().then(({ panel }) => panel.machine.failure(name, on))),
    onHost: options.onReplace,
  });
  const panels = createPanels(root, workplace, {
    panels: {
      machine: (element) => machinePanel(element, texts),
      trace: (element) => tracePanel(element, texts),
    },
    onOpen: () => quietly(open()),
  });

  const keeping = keepMachine({
    slug,
    host,
    texts,
    board: at('.notices'),
    reopen: () => void reopen(),
    park,
    startAnew() {
      opens = true;
      options.onReplace(options.failures);
    },
    save: options.onSave,
    onAlone: options.onAlone,
  });

  function open(): Promise<Bench> {
    current ??= load().catch(async (error: unknown) => {
      current = undefined;
      delete root.dataset.machine;
      workplace.querySelector('.terminal-mount')?.remove();
      at('.starting').hidden = true;
      at('.closed').hidden = false;
      if (!(await keeping.explain(error)))
        at('.closed p').textContent = `${texts['terminal.failed'] ?? ''} (${String(error)})`;
      throw error;
    });
    return current;
  }

  async function load(): Promise<Bench> {
    root.dataset.machine = 'starting';
    at('.closed').hidden = true;
    at('.starting').hidden = false;
    frame.unfold();
    for (const parked of workplace.querySelectorAll('.terminal-mount')) parked.remove();
    const kept = await keeping.begin();
    if (kept) failures.show(failuresOf(kept));
    const mount = document.createElement('div');
    mount.className = 'terminal-mount';
    at('.screen').append(mount);
    const { openPanel } = await import('../terminal/terminal-panel.ts');
    const panel = await openPanel(mount, {
      texts,
      journal: (size) => kept ?? newJournal(host, size, born),
      attach: keeping.attach,
    });
    remember(openKey, '', 'session');
    root.dataset.machine = 'up';
    at('.starting').hidden = true;
    offer.watch(panel.machine);
    panels.attach(panel.machine);
    keys.attach(panel.keyed);
    const bench = { panel, workplace: pageWorkplace(panel.machine, options.terminal) };
    benches.emit(bench);
    return bench;
  }

  /** Takes the machine off the page; gives what it was, if one was up. */
  async function end(): Promise<Bench | undefined> {
    const was = current;
    current = undefined;
    offer.hide();
    panels.attach(undefined);
    keys.attach(undefined);
    const bench = await was?.catch(() => undefined);
    bench?.panel.close();
    workplace.querySelector('.terminal-mount')?.remove();
    return bench;
  }

  async function reopen(): Promise<void> {
    await end();
    enter();
  }

  /** Stops the machine, and leaves in sight what its terminal showed. */
  function park(): void {
    const was = current;
    current = undefined;
    offer.hide();
    panels.attach(undefined);
    root.dataset.machine = 'parked';
    remember(openKey, null, 'session');
    quietly(was?.then(({ panel }) => panel.machine.stop()));
  }

  const enter = (): void => quietly(open().then(({ panel }) => panel.screen.focus()));

  failures.show(born);
  const button = at('.open');
  button.hidden = false;
  void keeping.found.then((found) => {
    if (found.kind !== 'kept' || current) return;
    failures.show(failuresOf(found.journal));
    if (found.journal.entries.length === 0) return;
    button.textContent = texts['terminal.continue'] ?? '';
    root.dataset.kept = '';
  });
  button.addEventListener('click', enter);
  at('.tools').hidden = false;
  at('.keys').hidden = false;
  if (recall(openKey, 'session') !== null) quietly(open());

  return {
    benches,
    keeping,
    open,
    enter,
    reopen: () => void reopen(),
    get hasFocus() {
      return at('.screen').contains(document.activeElement);
    },
    unfold: frame.unfold,
    openPanel: panels.open,
    async replace(wanted) {
      born = wanted ?? options.failures;
      failures.show(born);
      const bench = await end();
      keeping.replace(null);
      if (bench || wanted?.length || opens) enter();
      opens = false;
    },
    async rewind(inputs) {
      const bench = await end();
      if (!bench) return;
      const { journal } = bench.panel;
      const earlier = { ...journal, entries: journal.entries.slice(0, inputs) };
      keeping.replace(earlier);
      failures.show(failuresOf(earlier));
      await open();
    },
    close() {
      keeping.close();
      quietly(current?.then(({ panel }) => panel.close()));
    },
  };
}

/** A machine that cannot be started says so in its own place: whoever wanted it has nothing to add. */
const quietly = (work: Promise<unknown> | undefined): void => void work?.catch(() => {});

function part(of: HTMLElement, selector: string): HTMLElement {
  const element = of.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`the workbench has no ${selector}`);
  return element;
}
