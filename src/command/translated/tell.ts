/** A translation's state in words. */
import type { PartState } from '../../book/translation/state.ts';
import type { Style } from '../style.ts';

const NAMES = { ja: 'Japanese', en: 'English' } as const;

/** `volumes/tmpfs: English is behind`; for a step `runbooks/first-container, step hello: …`. */
export function tellState({ id, part, state }: PartState, style: Style): string {
  const where = part === '' ? id : `${id}, step ${part}`;
  if (state.kind === 'behind') return style.yellow(`${where}: ${NAMES[state.language]} is behind`);
  if (state.kind === 'both-changed') return style.yellow(`${where}: both languages have changed`);
  if (state.kind === 'unmarked') return style.yellow(`${where}: never marked as saying the same in both languages`);
  return `${where}: in step`;
}
