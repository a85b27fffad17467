/** Shows a record beside the steps of its runbook: scene by scene, and a way on from each on a machine of one's own. */
import type { Language } from '../../book/languages.ts';
import { diffLines } from '../../record/diff-text.ts';
import { consoleText, stateOf } from '../../record/markdown.ts';
import { PLAIN } from '../../record/paint.ts';
import type { RunbookRecord, RunRecord, StepRecord } from '../../record/record.ts';
import { decidingReport } from '../../record/step-report.ts';
import { type Scene, storyOf } from '../../record/story.ts';
import type { Texts } from '../browser/texts.ts';

export interface RecordViewOptions {
  readonly language: Language;
  readonly texts: Texts;
  /** Profile of the page's machine, and the hash of the runbook's commands as they are now. */
  readonly host: string;
  readonly commandsHash: string;
  /** Whether the reader has a machine or progress here that would give way. */
  readonly hasOwn: () => Promise<boolean>;
  /** Goes on from a scene on a machine of the reader's own, in place of what is kept. */
  readonly onGo: (runbook: RunbookRecord, story: readonly Scene[]) => Promise<void>;
  /** The reader wants their own machine in a file before. */
  readonly onSave: () => void;
}

export interface RecordView {
  show(record: RunRecord, runbook: RunbookRecord): void;
}

/** The page says it in the reader's language; a step that it no longer has is called as it was. */
const headingOf = ({ id, heading }: StepRecord): string => document.getElementById(id)?.textContent?.trim() || heading;

/** @param root carries `data-record` while a record is shown; holds the markup of RecordView.astro */
export function recordView(root: HTMLElement, options: RecordViewOptions): RecordView {
  const view = root.querySelector<HTMLElement>('.hb-record');
  if (!view) throw new Error('the page has no place for records');
  const part = <T extends HTMLElement>(selector: string): T => {
    const found = view.querySelector<T>(selector);
    if (!found) throw new Error(`the view of records has no ${selector}`);
    return found;
  };
  const text = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
    (options.texts[`share.record.${key}`] ?? key).replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
      String(values[name] ?? whole),
    );
  let story: readonly Scene[] = [];
  let shown: RunbookRecord | undefined;
  let at = 0;

  const show = (to: number): void => {
    at = Math.min(Math.max(to, 0), story.length - 1);
    const scene = story[at];
    if (!scene) return;
    part('.shown').textContent = textOf(scene);
    part('.shown').scrollTop = 0;
    part('.at').textContent = titleOf(scene);
    part('.back').ariaDisabled = String(at === 0);
    part('.next').ariaDisabled = String(at === story.length - 1);
    if (scene.kind === 'step') document.getElementById(`step-${scene.step.id}`)?.scrollIntoView({ block: 'nearest' });
  };
  const titleOf = (scene: Scene): string => {
    const place = { number: at + 1, total: story.length };
    if (scene.kind === 'typed') return text('at', { ...place, title: text('typed'), state: '' }).trim();
    return text('at', { ...place, title: headingOf(scene.step), state: `: ${stateOf(scene.step, options.language)}` });
  };
  const textOf = (scene: Scene): string => {
    if (scene.kind === 'typed')
      return scene.commands.map(({ line, output, exit }) => consoleText(line, output, exit)).join('\n');
    const { step } = scene;
    const report = step.state === 'failed' ? decidingReport(step) : undefined;
    const commands = step.commands.map((command) => consoleText(command.text, command.output, command.exit));
    const difference = report ? ['', text('differs'), ...diffLines(report.match, PLAIN)] : [];
    return [...commands, ...difference].join('\n') || text('nothing');
  };
  const ask = (asking: boolean): void => {
    part('.asks').hidden = !asking;
    if (asking) part('.yes').focus();
  };
  const go = (): void => {
    if (shown) void options.onGo(shown, story.slice(0, at + 1));
  };

  const press = (selector: string, act: () => void): void =>
    part(selector).addEventListener('click', () => {
      if (part(selector).ariaDisabled !== 'true') act();
    });
  press('.back', () => show(at - 1));
  press('.next', () => show(at + 1));
  press('.leave', () => {
    view.hidden = true;
    delete root.dataset.record;
  });
  press('.go', async () => ((await options.hasOwn()) ? ask(true) : go()));
  press('.yes', go);
  press('.save', options.onSave);
  press('.no', () => {
    ask(false);
    part('.go').focus();
  });
  part('.asks').setAttribute('role', 'group');
  part('.asks').setAttribute('aria-labelledby', 'hb-record-asks');
  const output = part('.shown');
  output.tabIndex = 0;
  output.setAttribute('role', 'region');
  output.setAttribute('aria-labelledby', 'hb-record-at');

  return {
    show(record, runbook) {
      shown = runbook;
      const all = storyOf(runbook);
      const happened = all.filter((scene) => scene.kind === 'typed' || scene.step.state !== 'skipped');
      story = happened.length > 0 ? happened : all;
      const when = new Date(record.started);
      const passed = runbook.steps.filter(({ state }) => state === 'passed').length;
      part('.facts').textContent = text('facts', {
        when: Number.isNaN(when.getTime()) ? record.started : when.toLocaleString(options.language),
        host: runbook.docker === null ? runbook.host : `${runbook.host}, Docker ${runbook.docker}`,
        passed,
        total: runbook.steps.length,
        by: record.madeBy,
      });
      part('.warned').textContent = runbook.commandsHash === options.commandsHash ? '' : text('changed');
      const goes = runbook.journal?.host === options.host;
      part('.go').hidden = !goes;
      part('.why').textContent = goes ? text('safe') : text('readOnly');
      ask(false);
      view.hidden = false;
      root.dataset.record = '';
      show(0);
      part('.next').focus();
    },
  };
}
