/** The runbook page at work: steps on one side, a terminal on the other, and what passes between them. */

import type { Language } from '../../book/languages.ts';
import type { FailureName } from '../../machine/failures/catalogue.ts';
import { failuresOf } from '../../machine/journal.ts';
import type { Values } from '../../runbook/pattern.ts';
import type { Plan, PlanStep } from '../../runbook/plan.ts';
import { type RunEvent, runStep, type StepState } from '../../runbook/run.ts';
import type { Workplace } from '../../runbook/session.ts';
import type { EndedCommand } from '../terminal/machine-client.ts';
import type { TerminalPanel } from '../terminal/terminal-panel.ts';
import { type ErrorOffer, errorOffer } from './error-offer.ts';
import { type FailuresMenu, failuresMenu } from './failures-menu.ts';
import { createNoticing } from './noticing.ts';
import { newJournal, recallJournal, recallProgress, rememberJournal, rememberProgress } from './saved.ts';
import { type Sheet, sheet } from './sheet.ts';
import { type StepView, stepView, type Texts } from './step-view.ts';
import { type TracePanel, tracePanel } from './trace-panel.ts';
import { pageWorkplace } from './workplace.ts';

interface PageData {
  readonly slug: string;
  readonly language: Language;
  readonly plan: Plan;
  readonly texts: Texts;
}

export class RunbookElement extends HTMLElement {
  #data: PageData = JSON.parse(this.querySelector('script[type="application/json"]')?.textContent ?? '{}');
  readonly #views = new Map<string, StepView>();
  readonly #states = new Map<string, StepState>();
  #values: Values = {};
  #panel: Promise<{ panel: TerminalPanel; workplace: Workplace }> | undefined;
  #noticing = createNoticing();
  #running: AbortController | undefined;
  #sheet: Sheet | undefined;
  #failures: FailuresMenu | undefined;
  #trace: TracePanel | undefined;
  /** What the next new machine is born with. */
  #born: readonly FailureName[] | undefined;
  #offer: ErrorOffer | undefined;

  connectedCallback(): void {
    const { slug, language, plan, texts } = this.#data;
    const saved = recallProgress(slug);
    this.#values = saved.values;
    for (const element of this.querySelectorAll<HTMLElement>('.hb-step')) {
      const view = stepView(element, texts);
      this.#views.set(view.id, view);
      view.onRun(() => void this.#run([view.id]));
      const state = saved.steps[view.id];
      if (state) this.#set(view.id, state);
    }
    this.#offer = errorOffer(this.#part('.offer'), language, texts);
    this.#part('.tools').hidden = false;
    this.#part('.keys').hidden = false;
    this.#sheet = sheet(this, this.#part('.bar').parentElement ?? this);
    this.#part('.run-all').addEventListener('click', () => void this.#runAll());
    this.#part('.stop').addEventListener('click', () => this.#running?.abort());
    this.#part('.reset').addEventListener('click', () => void this.#reset());
    const open = this.#part('.open');
    const kept = recallJournal(slug, plan.host);
    this.#failures = failuresMenu(this.#part('.failures') as HTMLDetailsElement, {
      onRunning: (name, on) => void this.#break(name, on),
      onHost: (names) => void this.#reset(names),
    });
    this.#trace = tracePanel(
      this.#part('.trace-toggle') as HTMLButtonElement,
      this.#part('.trace'),
      texts,
      (on) => void this.#watch(on),
    );
    this.#failures.show(kept ? failuresOf(kept) : this.#planned);
    open.hidden = false;
    if (kept && kept.entries.length > 0) {
      open.textContent = texts['terminal.continue'] ?? '';
      this.dataset.kept = '';
    }
    open.addEventListener('click', () => this.#openAndFocus());
    document.addEventListener('keydown', this.#onKey);
    this.#showProgress();
    if (sessionStorage.getItem(this.#openKey) !== null) this.#open().catch(() => {});
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#onKey);
    void this.#panel?.then(({ panel }) => panel.close());
  }

  /** What the runbook breaks; `hatoba check` has seen that there are such failures. */
  get #planned(): readonly FailureName[] {
    return this.#data.plan.failures as readonly FailureName[];
  }

  get #openKey(): string {
    return `hatoba:open:${this.#data.slug}`;
  }

  #part(selector: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(`.workplace ${selector}`);
    if (!element) throw new Error(`the runbook page has no ${selector}`);
    return element;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'F6') {
      event.preventDefault();
      this.#changeSides();
    }
    if (event.key !== 'Enter' || !event.ctrlKey || event.isComposing || this.#running) return;
    const next = this.#next();
    if (!next) return;
    event.preventDefault();
    void this.#run([next.id]);
  };

  /** From the terminal to the step at hand, or from the text to the terminal. */
  #changeSides(): void {
    if (this.#part('.screen').contains(document.activeElement)) {
      const { steps } = this.#data.plan;
      this.#views.get((this.#next() ?? steps.at(-1))?.id ?? '')?.focus();
    } else {
      this.#openAndFocus();
    }
  }

  #openAndFocus(): void {
    this.#open().then(
      ({ panel }) => panel.screen.focus(),
      () => {},
    );
  }

  #next(): PlanStep | undefined {
    return this.#data.plan.steps.find(({ id }) => this.#states.get(id) !== 'passed');
  }

  #set(id: string, state: StepState, event?: RunEvent, note?: string): void {
    this.#states.set(id, state);
    this.#views.get(id)?.show(state, event?.kind === 'step' ? event.result : null, note);
    this.#showProgress();
  }

  #showProgress(): void {
    const { plan, texts } = this.#data;
    const passed = plan.steps.filter(({ id }) => this.#states.get(id) === 'passed').length;
    const words = (texts['terminal.progress'] ?? '').replace('{{done}}', String(passed));
    this.#part('.progress').textContent = words.replace('{{total}}', String(plan.steps.length));
    const next = this.#next();
    for (const view of this.#views.values()) view.markNext(view.id === next?.id);
  }

  #save(): void {
    const steps = [...this.#states].filter(([, state]) => state === 'passed' || state === 'failed');
    rememberProgress(this.#data.slug, Object.fromEntries(steps), this.#values);
  }

  #open(): Promise<{ panel: TerminalPanel; workplace: Workplace }> {
    this.#panel ??= this.#load().catch((error: unknown) => {
      this.#panel = undefined;
      delete this.dataset.machine;
      this.querySelector('.terminal-mount')?.remove();
      this.#part('.starting').hidden = true;
      this.#part('.closed').hidden = false;
      this.#part('.closed p').textContent = `${this.#data.texts['terminal.failed'] ?? ''} (${String(error)})`;
      throw error;
    });
    return this.#panel;
  }

  async #load(): Promise<{ panel: TerminalPanel; workplace: Workplace }> {
    const { slug, plan, texts } = this.#data;
    this.dataset.machine = 'starting';
    const closed = this.#part('.closed');
    closed.hidden = true;
    this.#part('.starting').hidden = false;
    this.#sheet?.unfold();
    const mount = document.createElement('div');
    mount.className = 'terminal-mount';
    this.#part('.screen').append(mount);
    const { openPanel } = await import('../terminal/terminal-panel.ts');
    const panel = await openPanel(mount, {
      label: texts['terminal.label'] ?? '',
      journal: (size) => recallJournal(slug, plan.host) ?? newJournal(plan.host, size, this.#born ?? this.#planned),
      keep: (journal) => rememberJournal(slug, journal),
    });
    sessionStorage.setItem(this.#openKey, '');
    this.dataset.machine = 'up';
    this.#part('.starting').hidden = true;
    const workplace = pageWorkplace(panel.machine, plan.terminal);
    panel.machine.commands.on((command) => void this.#notice(command, workplace));
    this.#offer?.watch(panel.machine);
    panel.machine.traces.on(({ line, trace }) => this.#trace?.show(line, trace));
    if (this.#trace?.open) panel.machine.trace(true);
    return { panel, workplace };
  }

  /** Runs steps one after the other; stops at the first that fails. */
  async #run(ids: readonly string[]): Promise<void> {
    if (this.#running) return;
    const running = new AbortController();
    this.#running = running;
    this.#busy(true);
    this.#sheet?.unfold();
    try {
      const { workplace } = await this.#open();
      for (const id of ids) {
        const step = this.#data.plan.steps.find((one) => one.id === id);
        if (!step || running.signal.aborted) break;
        history.replaceState(history.state, '', `#step-${id}`);
        this.#views.get(id)?.reveal();
        if (step.trace) this.#trace?.unfold();
        const result = await runStep(step, workplace, {
          values: this.#values,
          signal: running.signal,
          onEvent: (event) => event.kind === 'step' && this.#set(id, event.state, event),
        });
        this.#values = { ...this.#values, ...result.captured };
        this.#save();
        this.#views.get(id)?.reveal();
        if (result.state === 'failed' && !step.optional) break;
      }
    } catch {
      // The terminal could not be opened; its panel says so.
    } finally {
      this.#running = undefined;
      this.#busy(false);
    }
  }

  #runAll(): Promise<void> {
    const { steps } = this.#data.plan;
    const from = this.#next() ?? steps[0];
    return this.#run(steps.slice(from ? steps.indexOf(from) : 0).map(({ id }) => id));
  }

  #busy(busy: boolean): void {
    for (const view of this.#views.values()) view.enable(!busy);
    const [leaves, comes] = busy ? ['.run-all', '.stop'] : ['.stop', '.run-all'];
    const focused = document.activeElement === this.#part(leaves);
    this.#part(comes).hidden = false;
    this.#part(leaves).hidden = true;
    if (focused) this.#part(comes).focus();
  }

  async #notice(command: EndedCommand, workplace: Workplace): Promise<void> {
    if (command.submitted || this.#running) return;
    for (let step = this.#next(); step; step = this.#next()) {
      const captured = await this.#noticing.see(step, command, this.#values, workplace);
      if (!captured) return;
      this.#values = { ...this.#values, ...captured };
      this.#set(step.id, 'passed', undefined, this.#data.texts['step.noticed']);
      this.#save();
    }
  }

  async #watch(on: boolean): Promise<void> {
    try {
      const { panel } = await this.#open();
      panel.machine.trace(on);
    } catch {
      // The terminal could not be opened; its panel says so.
    }
  }

  async #break(name: FailureName, on: boolean): Promise<void> {
    try {
      const { panel } = await this.#open();
      panel.machine.failure(name, on);
    } catch {
      // The terminal could not be opened; its panel says so.
    }
  }

  /** Starts over on a new machine, born with `failures`; it is opened at once when one was open, or is to be seen. */
  async #reset(failures?: readonly FailureName[]): Promise<void> {
    this.#running?.abort();
    const wasOpen = this.#panel;
    this.#panel = undefined;
    rememberJournal(this.#data.slug, null);
    this.#born = failures;
    this.#failures?.show(failures ?? this.#planned);
    this.#values = {};
    this.#noticing = createNoticing();
    for (const id of this.#views.keys()) {
      this.#states.delete(id);
      this.#views.get(id)?.show('waiting');
    }
    this.#showProgress();
    this.#save();
    this.#offer?.hide();
    const open = await wasOpen?.catch(() => undefined);
    open?.panel.close();
    this.querySelector('.terminal-mount')?.remove();
    if (open || failures?.length) this.#openAndFocus();
  }
}
