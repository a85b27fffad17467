/** A thing of the machine as a button: pressed, it shows what `docker inspect` says of it. */
import type { ThingKind } from '../../machine/state/difference.ts';
import { element } from '../browser/element.ts';
import { keyOf, type Marks } from './changes.ts';
import type { Say } from './words.ts';

export interface Drawing {
  readonly say: Say;
  readonly marks: Marks;
}

/** Carries `data-key`, by which the panel knows it again in the next picture. */
export function thingButton(
  { say, marks }: Drawing,
  thing: { readonly kind: ThingKind; readonly id: string; readonly name: string },
  className: string,
  ...children: (Node | string)[]
): HTMLButtonElement {
  const button = element('button', `thing ${className}`, ...children);
  const key = keyOf(thing.kind, thing.id);
  const mark = marks.get(key);
  button.type = 'button';
  button.dataset.key = key;
  button.dataset.kind = thing.kind;
  button.dataset.id = thing.id;
  button.dataset.name = thing.name;
  button.setAttribute('aria-haspopup', 'dialog');
  if (mark) {
    button.dataset.mark = mark;
    button.append(' ', element('span', 'mark', say(`mark.${mark}`)));
  }
  return button;
}
