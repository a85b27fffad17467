/** `<hb-records data-slugs data-texts>`: the reader's record saved to a file, read from one, and forgotten. */
import { readFile, writeFile } from './file.ts';
import { forget, recallFinished, takeOver } from './records.ts';

export class RecordsElement extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('.export')?.addEventListener('click', () => this.#export());
    this.querySelector('.forget')?.addEventListener('click', () => this.#forget());
    this.querySelector('input')?.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) void this.#import(target);
    });
  }

  get #slugs(): readonly string[] {
    return (this.dataset.slugs ?? '').split(' ');
  }

  #say(key: string, values: Readonly<Record<string, number>> = {}): void {
    const texts: Readonly<Record<string, string>> = JSON.parse(this.dataset.texts ?? '{}');
    const said = this.querySelector('.said');
    if (!said) return;
    said.textContent = (texts[key] ?? key).replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
      String(values[name] ?? whole),
    );
  }

  #export(): void {
    const finished = recallFinished(this.#slugs);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([writeFile(finished)], { type: 'application/json' }));
    link.download = 'hatoba-practice.json';
    link.click();
    URL.revokeObjectURL(link.href);
    this.#say('practice.exported', { count: Object.keys(finished).length });
  }

  async #import(input: HTMLInputElement): Promise<void> {
    const text = await input.files?.[0]?.text();
    input.value = '';
    const finished = readFile(text ?? '');
    if (finished) this.#say('practice.imported', { count: takeOver(finished) });
    else this.#say('practice.notAFile');
  }

  #forget(): void {
    const back = forget(this.#slugs);
    this.#say('practice.allForgotten');
    const button = this.querySelector<HTMLButtonElement>('.undo');
    if (!button) return;
    button.hidden = false;
    button.onclick = () => {
      back();
      this.#say('');
      button.hidden = true;
      this.querySelector<HTMLElement>('.forget')?.focus();
    };
  }
}
