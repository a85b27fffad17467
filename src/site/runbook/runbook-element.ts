/** The runbook page at work: steps on one side, a machine on the other, and what passes between them. */

import type { Language } from '../../book/languages.ts';
import type { FailureName } from '../../machine/failures/catalogue.ts';
import type { Plan } from '../../runbook/plan.ts';
import type { Texts } from '../browser/texts.ts';
import { createSharing } from '../share/sharing.ts';
import { createWorkbench } from '../workbench/workbench.ts';
import { listenForKeys } from './keys.ts';
import { createPractice } from './practice.ts';
import { createSteps } from './steps.ts';

interface PageData {
  readonly slug: string;
  readonly language: Language;
  readonly plan: Plan;
  /** Version of the host's Docker, if it has one; version of the site. */
  readonly docker: string | null;
  readonly version: string;
  /** How long it takes, by its author's word. */
  readonly minutes: number | null;
  readonly texts: Texts;
}

export class RunbookElement extends HTMLElement {
  readonly #data: PageData = JSON.parse(this.querySelector('script[type="application/json"]')?.textContent ?? '{}');
  #ends: (() => void)[] = [];

  connectedCallback(): void {
    const { slug, language, plan, docker, version, minutes, texts } = this.#data;
    createPractice(this, this.querySelector('.hb-steps-bar .practice'));
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
      ...{ slug, language, plan, minutes, texts },
      open: bench.open,
      rewind: bench.rewind,
      onSides: () => (bench.hasFocus ? steps.focus() : bench.enter()),
      onBusy: (busy) => {
        if (busy) bench.unfold();
        this.#showBusy(busy);
      },
      onStep: ({ trace }) => trace && bench.openPanel('trace'),
      onProgress: (passed, total) => this.#showProgress(passed, total),
    });
    bench.benches.on(steps.attach);
    this.#part('.share').addEventListener('click', sharing.show);
    this.#part('.run-all').addEventListener('click', () => void steps.runAll());
    this.#part('.stop').addEventListener('click', steps.stop);
    this.#part('.reset').addEventListener('click', () => {
      steps.reset();
      void bench.replace();
    });
    this.#ends = [listenForKeys(steps.act), bench.close];
  }

  disconnectedCallback(): void {
    for (const end of this.#ends) end();
  }

  #part(selector: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(`.workplace ${selector}`);
    if (!element) throw new Error(`the runbook page has no ${selector}`);
    return element;
  }

  #showProgress(passed: number, total: number): void {
    const { texts } = this.#data;
    const words = (texts['terminal.progress'] ?? '').replace('{{done}}', String(passed));
    this.#part('.progress').textContent = words.replace('{{total}}', String(total));
  }

  #showBusy(busy: boolean): void {
    const [leaves, comes] = busy ? ['.run-all', '.stop'] : ['.stop', '.run-all'];
    const focused = document.activeElement === this.#part(leaves);
    this.#part(comes).hidden = false;
    this.#part(leaves).hidden = true;
    if (focused) this.#part(comes).focus();
  }
}
