/** What every field for searching does: search as one types, grow with a paste, and let the arrow keys into the results. */

/** Typing pauses this long, in milliseconds, before the next search; a long text takes longer to search than to type on. */
const pause = 140;
const longPause = 350;
const longText = 4000;

/** Calls `search` with what stands in the field once typing pauses. */
export function onTyping(field: HTMLTextAreaElement, search: (text: string) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', (event) => {
    clearTimeout(timer);
    // A word being composed is no word yet.
    if (event instanceof InputEvent && event.isComposing) return;
    timer = setTimeout(() => search(field.value), field.value.length > longText ? longPause : pause);
  });
  field.addEventListener('compositionend', () => {
    clearTimeout(timer);
    timer = setTimeout(() => search(field.value), pause);
  });
  // Searching at once makes what was typed before it old.
  field.addEventListener('hatoba:searched', () => clearTimeout(timer));
}

/** Grows a field with its text where the browser does not do it itself. How far, its styles say. */
export function growing(field: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  const grow = () => {
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
  };
  field.addEventListener('input', grow);
  // A script wrote into the field.
  field.addEventListener('hatoba:grow', grow);
  if (field.value !== '') grow();
}

/** Whether the arrow down has nowhere to go within the field. */
function isAtEnd(field: HTMLTextAreaElement): boolean {
  const rest = field.value.slice(field.selectionEnd);
  if (rest === '') return true;
  const lineHeight = Number.parseFloat(getComputedStyle(field).lineHeight) || 24;
  const { paddingTop, paddingBottom } = getComputedStyle(field);
  const height = field.scrollHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
  return !field.value.includes('\n') && height < 1.6 * lineHeight;
}

/** Arrow keys, Home and End within the links of `results`; up from the first leads back to the field. */
export function walk(event: KeyboardEvent, field: HTMLTextAreaElement, results: Element): void {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const links = [...results.querySelectorAll<HTMLElement>('a[href]')];
  const at = document.activeElement instanceof HTMLElement ? links.indexOf(document.activeElement) : -1;
  const go = (to: HTMLElement | undefined) => {
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
  if (event.target === field) {
    if (event.key === 'ArrowDown' && isAtEnd(field)) go(links[0]);
    return;
  }
  if (at === -1) return;
  if (event.key === 'ArrowDown') go(links[at + 1] ?? links[at]);
  else if (event.key === 'ArrowUp') go(links[at - 1] ?? field);
  else if (event.key === 'Home') go(links[0]);
  else if (event.key === 'End') go(links.at(-1));
}
