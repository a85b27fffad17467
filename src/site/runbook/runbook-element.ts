/** The runbook page at work: steps on one side, a machine on the other, and what passes between them. */

import type { Language } from '../../book/languages.ts';
import type { FailureName } from '../../machine/failures/catalogue.ts';
import type { Plan } from '../../runbook/plan.ts';
import type { Texts } from '../browser/texts.ts';
import { createSharing } from '../share/sharing.ts';
import { createWorkbench, type Workbench } from '../workbench/workbench.ts';
import { createSteps, type Steps } from './steps.ts';

interface PageData {
  readonly slug: string;
  readonly language: Language;
  readonly plan: Plan;
  /** Version of the host's Docker, if it has one; version of the site. */
  readonly docker: string | null;
  readonly version: string;
  readonly texts: Texts;
}

export class RunbookElement extends HTMLElement {
  readonly #data: PageData = JSON.parse(this.querySelector('script[type="application/json"]')?.textContent ?? '{}');
  #ends: (() => void)[] = [];

  connectedCallback(): void {
    const { slug, language, plan, docker, version, texts } = this.#data;
    const bench = createWorkbench(this, {
      slug,
      language,
      host: plan.host,
      // `hatoba check` has seen that there are such failures.
      failures: plan.failures as readonly FailureName[],
      terminal: plan.terminal,
      texts,
      onReplace: (failures) => {
        steps.reset();
        void bench.replace(failures);
      },
      onAlone: () => steps.reset(),
      onSave: () => sharing.save(),
    });
    const sharing = createSharing(this, {
      ...{ slug, language, docker, version, plan, texts, keeping: bench.keeping },
      onProblem: bench.keeping.tell,
    });
    const steps = createSteps(this, {
      slug,
      plan,
      texts,
      open: bench.open,
      onBusy: (busy) => {
        if (busy) bench.unfold();
        this.#showBusy(busy);
      },
      onStep: ({ trace }) => trace && bench.openPanel('trace'),
      onProgress: (passed) => this.#showProgress(passed),
    });
    bench.benches.on(({ panel, workplace }) =>
      panel.machine.commands.on((command) => void steps.notice(command, workplace)),
    );
    this.#part('.share').addEventListener('click', sharing.show);
    this.#part('.run-all').addEventListener('click', () => void steps.runAll());
    this.#part('.stop').addEventListener('click', steps.stop);
    this.#part('.reset').addEventListener('click', () => {
      steps.reset();
      void bench.replace();
    });
    const keys = (event: KeyboardEvent): void => onKey(event, steps, bench);
    document.addEventListener('keydown', keys);
    this.#ends = [() => document.removeEventListener('keydown', keys), bench.close];
  }

  disconnectedCallback(): void {
    for (const end of this.#ends) end();
  }

  #part(selector: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(`.workplace ${selector}`);
    if (!element) throw new Error(`the runbook page has no ${selector}`);
    return element;
  }

  #showProgress(passed: number): void {
    const { plan, texts } = this.#data;
    const words = (texts['terminal.progress'] ?? '').replace('{{done}}', String(passed));
    this.#part('.progress').textContent = words.replace('{{total}}', String(plan.steps.length));
  }

  #showBusy(busy: boolean): void {
    const [leaves, comes] = busy ? ['.run-all', '.stop'] : ['.stop', '.run-all'];
    const focused = document.activeElement === this.#part(leaves);
    this.#part(comes).hidden = false;
    this.#part(leaves).hidden = true;
    if (focused) this.#part(comes).focus();
  }
}

/** Ctrl+Enter runs the next step; F6 goes from the terminal to the step at hand, or from the text to the terminal. */
function onKey(event: KeyboardEvent, steps: Steps, bench: Workbench): void {
  if (event.key === 'F6') {
    event.preventDefault();
    if (bench.hasFocus) steps.focus();
    else bench.enter();
  }
  if (event.key !== 'Enter' || !event.ctrlKey || event.isComposing || steps.running || !steps.next) return;
  event.preventDefault();
  void steps.run([steps.next.id]);
}
