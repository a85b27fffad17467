/** The sheet with what `docker inspect` says of a thing, and the command that prints it. */
import type { ThingKind } from '../../machine/state/difference.ts';
import { element } from '../browser/element.ts';
import { highlighted } from './json-highlight.ts';
import { type Say, shortId } from './words.ts';

export interface InspectSheet {
  /** Opens it; the focus returns to where it was when it is closed. */
  show(thing: { readonly kind: ThingKind; readonly id: string; readonly name: string }, json: string | undefined): void;
}

/** How a reader would ask for it: by name where it has one of its own. */
export function inspectLine(kind: ThingKind, id: string, name: string): string {
  const known = kind === 'image' ? (name.includes(':') ? name : shortId(id)) : name;
  return kind === 'container' ? `docker inspect ${known}` : `docker ${kind} inspect ${known}`;
}

export function inspectSheet(parent: HTMLElement, say: Say): InspectSheet {
  const title = element('h3', '');
  const line = element('code', '');
  const pre = element('pre', '');
  const status = element('p', 'copied');
  const close = button(say('inspect.close'));
  const copyLine = button(say('inspect.copyLine'));
  const copyJson = button(say('inspect.copyJson'));
  const dialog = element(
    'dialog',
    'inspect',
    element('div', 'top', title, close),
    element('p', 'same', `${say('inspect.same')} `, line, ' ', copyLine),
    element('div', 'body', copyJson, pre),
    status,
  );
  title.id = 'machine-inspect-title';
  dialog.setAttribute('aria-labelledby', title.id);
  status.role = 'status';
  // It scrolls: the keyboard must reach it.
  pre.tabIndex = 0;
  pre.ariaLabel = 'JSON';
  pre.role = 'region';
  parent.append(dialog);

  const copy = (text: string): void => {
    void navigator.clipboard.writeText(text).then(() => {
      status.textContent = say('inspect.copied');
    });
  };
  close.addEventListener('click', () => dialog.close());
  copyLine.addEventListener('click', () => copy(line.textContent));
  copyJson.addEventListener('click', () => copy(pre.textContent));
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });

  return {
    show({ kind, id, name }, json) {
      title.textContent = say('inspect', { kind: say(`kind.${kind}`), name });
      line.textContent = inspectLine(kind, id, name);
      pre.replaceChildren(...(json === undefined ? [say('inspect.gone')] : highlighted(json)));
      copyJson.hidden = json === undefined;
      status.textContent = '';
      dialog.showModal();
      pre.scrollTop = 0;
    },
  };
}

function button(text: string): HTMLButtonElement {
  const made = element('button', '', text);
  made.type = 'button';
  return made;
}
