/** A calm way from one picture to the next: what stays glides, what comes appears, what goes fades. */

const MS = 260;
const still = matchMedia('(prefers-reduced-motion: reduce)');

type Places = ReadonlyMap<string, { readonly element: HTMLElement; readonly rect: DOMRect }>;

/** Where everything with `data-move` stands. */
export const placesIn = (area: HTMLElement): Places =>
  new Map(
    [...area.querySelectorAll<HTMLElement>('[data-move]')].map((element) => [
      element.dataset.move ?? '',
      { element, rect: element.getBoundingClientRect() },
    ]),
  );

/** Called when the next picture stands, with the places of the one before. */
export function glide(area: HTMLElement, before: Places): void {
  if (still.matches || before.size === 0) return;
  const now = placesIn(area);
  for (const [key, { element, rect }] of now) {
    const from = before.get(key)?.rect;
    if (!from) element.animate({ opacity: [0, 1] }, { duration: MS, easing: 'ease-out' });
    else if (from.top !== rect.top || from.left !== rect.left) {
      const translate = [`${from.left - rect.left}px ${from.top - rect.top}px`, '0 0'];
      element.animate({ translate }, { duration: MS, easing: 'ease-in-out' });
    }
  }
  for (const [key, { element, rect }] of before) if (!now.has(key)) fade(area, element, rect);
}

/** Shows what is gone once more, over the picture, until it has faded. */
function fade(area: HTMLElement, element: HTMLElement, rect: DOMRect): void {
  const frame = area.getBoundingClientRect();
  element.inert = true;
  element.ariaHidden = 'true';
  element.removeAttribute('data-move');
  for (const inner of element.querySelectorAll('[data-key]')) inner.removeAttribute('data-key');
  Object.assign(element.style, {
    position: 'absolute',
    left: `${rect.left - frame.left}px`,
    top: `${rect.top - frame.top}px`,
    width: `${rect.width}px`,
    margin: '0',
  });
  area.append(element);
  void element
    .animate({ opacity: [1, 0] }, { duration: MS, easing: 'ease-in' })
    .finished.finally(() => element.remove());
}
