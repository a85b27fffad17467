/** Keys that the terminal's own tools take before the shell or the browser sees them. */

export type Shortcut = 'find' | 'larger' | 'smaller' | 'size' | 'top' | 'bottom' | 'new' | 'next' | 'previous';

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>;

const WITH_CONTROL: Readonly<Record<string, Shortcut>> = {
  f: 'find',
  '+': 'larger',
  '=': 'larger',
  ';': 'larger',
  '-': 'smaller',
  '0': 'size',
};
const WITH_CONTROL_AND_SHIFT: Readonly<Record<string, Shortcut>> = {
  '+': 'larger',
  ';': 'larger',
  enter: 'new',
  t: 'new',
  arrowright: 'next',
  arrowleft: 'previous',
};
const WITH_SHIFT: Readonly<Record<string, Shortcut>> = { home: 'top', end: 'bottom' };

/** What a key means; on a Mac Command takes the place of Control, which is left to the shell. */
export function shortcutOf(event: Keys, mac: boolean): Shortcut | undefined {
  if (event.isComposing || event.altKey) return undefined;
  const key = event.key.toLowerCase();
  const primary = mac ? event.metaKey : event.ctrlKey;
  const other = mac ? event.ctrlKey : event.metaKey;
  if (other) return undefined;
  if (!primary) return event.shiftKey ? WITH_SHIFT[key] : undefined;
  return (event.shiftKey ? WITH_CONTROL_AND_SHIFT : WITH_CONTROL)[key];
}
