/** Looks a run through with the reader before it leaves: what is hidden, what it will say, and as what it goes. */
import type { Language } from '../../book/languages.ts';
import { jsonReport } from '../../record/json.ts';
import { junitReport } from '../../record/junit.ts';
import { LONGEST_LINK, packRecord } from '../../record/link.ts';
import { markdownReport } from '../../record/markdown.ts';
import { type Masked, type MaskedSecret, maskRecord } from '../../record/mask.ts';
import type { RunRecord } from '../../record/record.ts';
import { element } from '../browser/element.ts';
import type { Texts } from '../browser/texts.ts';
import { download } from './download.ts';

export interface ShareOptions {
  readonly language: Language;
  readonly texts: Texts;
  readonly slug: string;
  /** What everybody knows: the runbook's own commands. */
  readonly known: readonly string[];
  /** The run as it is now. */
  readonly record: () => RunRecord;
  /** The reader picked a file to open. Rejects with a sentence when it is none. */
  readonly onFile: (text: string) => Promise<void>;
}

/** Mark of the fragment that holds a record. */
export const LINK_MARK = '#run=';

/** @param dialog the markup of ShareDialog.astro */
export function shareDialog(dialog: HTMLDialogElement, options: ShareOptions): { show(): void } {
  const { slug, texts } = options;
  const part = <T extends HTMLElement>(selector: string): T => {
    const found = dialog.querySelector<T>(selector);
    if (!found) throw new Error(`the dialog has no ${selector}`);
    return found;
  };
  const text = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
    (texts[`share.${key}`] ?? key).replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
  const keep = new Set<string>();
  const hide = new Set<string>();
  let record = options.record();
  let masked: Masked = { record, secrets: [], journalLeftOut: false };
  /** All that was ever found: what the reader wants to see stays in the list. */
  const seen = new Map<string, MaskedSecret>();

  const say = (words: string): void => {
    part('.said').textContent = words;
  };
  const look = (): void => {
    masked = maskRecord(record, { keep, hide: [...hide], known: options.known });
    for (const secret of masked.secrets) seen.set(secret.value, secret);
    const secrets = [...seen.values()];
    part('.secrets .none').hidden = secrets.length > 0;
    part('.secrets ul').replaceChildren(...secrets.map((secret) => secretItem(secret)));
    part('.preview').replaceChildren(...withMarks(markdownReport(masked.record, options.language)));
    const [runbook] = record.runbooks;
    const { journalLeftOut } = masked;
    part('.machine').textContent = runbook?.journal ? text(journalLeftOut ? 'machine.not' : 'machine') : '';
  };

  function secretItem({ value, kind }: MaskedSecret): HTMLElement {
    const box = element('input', '');
    box.type = 'checkbox';
    box.checked = !keep.has(value);
    box.addEventListener('change', () => {
      if (box.checked) keep.delete(value);
      else keep.add(value);
      look();
      [...dialog.querySelectorAll<HTMLInputElement>('.secrets input')].find((one) => one.value === value)?.focus();
    });
    box.value = value;
    const shown = element('code', '', value.length > 60 ? `${value.slice(0, 60)}…` : value);
    shown.translate = false;
    return element('li', '', element('label', '', box, shown, element('small', '', text(`kind.${kind}`))));
  }

  const formats: Readonly<Record<string, () => Promise<string> | string>> = {
    async link() {
      const address = new URL(location.pathname, location.href);
      address.hash = `${LINK_MARK}${await packRecord(masked.record)}`;
      if (address.href.length > LONGEST_LINK) return text('link.long', { length: address.href.length });
      await navigator.clipboard.writeText(address.href);
      return text('link.copied', { length: address.href.length });
    },
    file: () => saveAs(`${slug}.hatoba.json`, jsonReport(masked.record)),
    async markdown() {
      await navigator.clipboard.writeText(markdownReport(masked.record, options.language));
      return text('markdown.copied');
    },
    json: () =>
      saveAs(
        `${slug}.json`,
        jsonReport({ ...masked.record, runbooks: masked.record.runbooks.map((one) => ({ ...one, journal: null })) }),
      ),
    junit: () => saveAs(`${slug}.xml`, junitReport(masked.record), 'application/xml'),
  };
  const saveAs = (name: string, content: string, type?: string): string => {
    download(name, content, type);
    return text('saved', { name });
  };

  for (const button of dialog.querySelectorAll<HTMLButtonElement>('[data-format]')) {
    button.addEventListener('click', async () => {
      try {
        say((await formats[button.dataset.format ?? '']?.()) ?? '');
      } catch (error) {
        say(text('failed', { reason: error instanceof Error ? error.message : String(error) }));
      }
    });
  }
  const more = part<HTMLInputElement>('.more input');
  part('.more').addEventListener('submit', (event) => {
    event.preventDefault();
    if (more.value === '') return say(text('hide.how'));
    hide.add(more.value);
    keep.delete(more.value);
    look();
    say(text('hide.done'));
    more.value = '';
  });
  // What is selected in the preview is what is to be hidden.
  const preview = part('.preview');
  document.addEventListener('selectionchange', () => {
    const chosen = selectedIn(preview);
    if (chosen !== '') more.value = chosen;
  });
  // It scrolls: the keyboard must reach it.
  preview.tabIndex = 0;
  preview.setAttribute('role', 'region');
  preview.setAttribute('aria-labelledby', 'hb-share-preview');
  part('.close').addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  const file = part<HTMLInputElement>('input[type=file]');
  file.addEventListener('change', async () => {
    const [chosen] = file.files ?? [];
    file.value = '';
    if (!chosen) return;
    try {
      await options.onFile(await chosen.text());
      dialog.close();
    } catch (error) {
      part('.refused').textContent = error instanceof Error ? error.message : String(error);
    }
  });

  return {
    show() {
      record = options.record();
      seen.clear();
      more.value = '';
      say('');
      part('.refused').textContent = '';
      look();
      dialog.showModal();
    },
  };
}

/** The text with its marks set off. */
const withMarks = (text: string): (Node | string)[] =>
  text.split(/(\bmasked(?:-\d+)?\b)/).map((piece, index) => (index % 2 === 1 ? element('mark', '', piece) : piece));

/** What is selected within an element, as one piece of text. */
function selectedIn(place: HTMLElement): string {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !place.contains(selection.anchorNode)) return '';
  return selection.toString().trim();
}
