/** “Try it” on the console blocks of a note: a terminal at the page's foot, in which the block and what it needs is run. */
import type { Language } from '../../book/languages.ts';
import type { Values } from '../../runbook/pattern.ts';
import type { PlanStep } from '../../runbook/plan.ts';
import { runStep, type StepResult } from '../../runbook/run.ts';
import type { Workplace } from '../../runbook/session.ts';
import type { Texts } from '../browser/texts.ts';
import { newJournal } from '../keeping/new-journal.ts';
import { explain } from '../runbook/outcome.ts';
import { sayFrom } from '../runbook/words.ts';
import { pageWorkplace } from '../runbook/workplace.ts';
import { keyRow } from '../terminal/key-row.ts';
import type { TerminalPanel } from '../terminal/terminal-panel.ts';
import { errorOffer } from '../workbench/error-offer.ts';
import { watchKeyboard } from '../workbench/visible-area.ts';
import { type BlockView, blockViews } from './block-view.ts';
import { blocksToRun, startOf, type TryBlock } from './order.ts';

interface PageData {
  readonly language: Language;
  readonly blocks: readonly (TryBlock & { readonly step: PlanStep })[];
  readonly texts: Texts;
}

/** A terminal with its machine. */
interface Place {
  readonly mount: HTMLElement;
  readonly panel: TerminalPanel;
  readonly workplace: Workplace;
  /** The block with which it was new. */
  readonly start: number;
}

export class TryElement extends HTMLElement {
  readonly #data: PageData = JSON.parse(this.querySelector('script[type="application/json"]')?.textContent ?? '{}');
  #views: readonly BlockView[] = [];
  readonly #places = new Map<string, Promise<Place>>();
  readonly #done = new Set<number>();
  readonly #keys = keyRow(this.#part('.key-row'));
  #values: Values = {};
  #running: AbortController | undefined;
  #shown: string | undefined;
  /** The block whose button was pressed last. */
  #last: BlockView | undefined;

  connectedCallback(): void {
    this.#views = blockViews(document, this.#data.blocks.length, this.#data.texts);
    for (const [index, view] of this.#views.entries()) view.onTry(() => void this.#try(index));
    this.#part('.stop').addEventListener('click', () => this.#running?.abort());
    this.#part('.reset').addEventListener('click', () => void this.#reset());
    this.#part('.close').addEventListener('click', () => this.#close());
    this.#part('.enlarge').addEventListener('click', (event) => {
      const large = this.toggleAttribute('data-large');
      (event.currentTarget as HTMLElement).setAttribute('aria-pressed', String(large));
      this.#makeRoom();
    });
  }

  disconnectedCallback(): void {
    for (const place of this.#places.values()) void place.then(({ panel }) => panel.close()).catch(() => {});
  }

  #part(selector: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`the terminal at the foot has no ${selector}`);
    return element;
  }

  /** It lies in the top layer, over everything else of the page. */
  get #foot(): HTMLElement {
    return this.#part('.foot');
  }

  #text(key: string): string {
    return this.#data.texts[key] ?? key;
  }

  /** Runs a block, and before it what it needs. */
  async #try(wanted: number): Promise<void> {
    if (this.#running) return;
    const running = new AbortController();
    this.#running = running;
    this.#last = this.#views[wanted];
    this.#busy(true);
    try {
      const { workplace, panel } = await this.#open(wanted);
      const todo = blocksToRun(this.#data.blocks, wanted, this.#done);
      for (const [place, index] of todo.entries()) {
        if (running.signal.aborted) break;
        const left = todo.length - place - 1;
        this.#say(left > 0 ? this.#text('try.before').replace('{{left}}', String(left)) : '');
        const result = await this.#run(index, workplace, running.signal);
        if (result?.state !== 'passed') break;
      }
      panel.screen.focus();
    } catch {
      // The machine could not be started; the bar says so.
    } finally {
      this.#running = undefined;
      this.#busy(false);
    }
  }

  async #run(index: number, workplace: Workplace, signal: AbortSignal): Promise<StepResult | undefined> {
    const step = this.#data.blocks[index]?.step;
    const view = this.#views[index];
    if (!step) return undefined;
    view?.show('running');
    const result = await runStep(step, workplace, { values: this.#values, signal });
    this.#values = { ...this.#values, ...result.captured };
    if (result.reason !== 'stopped') this.#done.add(index);
    const context = { say: sayFrom(this.#data.texts), values: this.#values, stepOf: () => undefined };
    view?.show(result.state, result.state === 'failed' ? explain(step, result, context, []) : []);
    this.#say(this.#text(result.state === 'passed' ? 'try.passed' : `step.why.${result.reason ?? 'mismatch'}`));
    return result;
  }

  /** The terminal for a block, in sight; a block that begins with a new machine gets one. */
  async #open(wanted: number): Promise<Place> {
    const host = this.#data.blocks[wanted]?.host ?? '';
    this.#part('code').textContent = host;
    this.#foot.showPopover();
    this.#makeRoom();
    const start = startOf(this.#data.blocks, wanted);
    const known = await this.#places.get(host)?.catch(() => undefined);
    if (known && known.start !== start) await this.#forget(host);
    let place = this.#places.get(host);
    if (!place) {
      place = this.#load(host, start);
      this.#places.set(host, place);
    }
    const opened = await place.catch((error: unknown) => {
      this.#places.delete(host);
      this.#part('.starting').hidden = true;
      this.#say(`${this.#text('terminal.failed')} (${String(error)})`);
      throw error;
    });
    this.#show(host);
    this.#keys.attach(opened.panel.keyed);
    return opened;
  }

  async #load(host: string, start: number): Promise<Place> {
    this.dataset.machine = 'starting';
    this.#part('.starting').hidden = false;
    for (const other of this.querySelectorAll<HTMLElement>('.terminal-mount')) other.hidden = true;
    const mount = document.createElement('div');
    mount.className = 'terminal-mount';
    mount.dataset.host = host;
    this.#part('.screen').append(mount);
    const { openPanel } = await import('../terminal/terminal-panel.ts');
    const panel = await openPanel(mount, {
      texts: this.#data.texts,
      journal: (size) => newJournal(host, size),
    });
    errorOffer(this.#part('.offer'), this.#data.language, this.#data.texts).watch(panel.machine);
    this.dataset.machine = 'up';
    this.#part('.starting').hidden = true;
    watchKeyboard();
    return { mount, panel, workplace: pageWorkplace(panel.machine, false), start };
  }

  #show(host: string): void {
    this.#shown = host;
    for (const mount of this.querySelectorAll<HTMLElement>('.terminal-mount'))
      mount.hidden = mount.dataset.host !== host;
  }

  async #forget(host: string): Promise<void> {
    const place = await this.#places.get(host)?.catch(() => undefined);
    this.#places.delete(host);
    place?.panel.close();
    place?.mount.remove();
    for (const [index, block] of this.#data.blocks.entries()) {
      if (block.host !== host) continue;
      this.#done.delete(index);
      this.#views[index]?.show('waiting');
    }
  }

  /** A new machine in place of the one in sight. */
  async #reset(): Promise<void> {
    this.#running?.abort();
    const host = this.#shown;
    if (host === undefined) return;
    await this.#forget(host);
    this.#say('');
    const first = this.#data.blocks.findIndex((block) => block.host === host);
    const { panel } = await this.#open(first);
    panel.screen.focus();
  }

  #close(): void {
    this.#running?.abort();
    this.#foot.hidePopover();
    this.#makeRoom();
    this.#last?.focus();
  }

  /** The foot lies over the page: its end can be scrolled to all the same. */
  #makeRoom(): void {
    const height = this.#foot.matches(':popover-open') ? this.#foot.offsetHeight : 0;
    document.documentElement.style.scrollPaddingBlockEnd = height > 0 ? `${height + 16}px` : '';
    document.body.style.paddingBlockEnd = height > 0 ? `${height}px` : '';
  }

  #busy(busy: boolean): void {
    for (const view of this.#views) view.enable(!busy);
    this.#part('.stop').hidden = !busy;
  }

  #say(text: string): void {
    this.#part('.said').textContent = text;
  }
}
