// Models systemd 255 src/shared/format-table.c and src/basic/unit-def.c: glyphs, colours and times of systemctl.
import type { ActiveState } from '../../../host/systemd/unit.ts';
import { strftime } from '../../applet/time.ts';
import { type Client, GREEN, RED } from '../context.ts';

/** ● ○ × ↻; one dot for everything before 246. */
export function glyphOf(state: ActiveState, version: number): string {
  if (version < 246) return '●';
  if (state === 'inactive') return '○';
  if (state === 'failed') return '×';
  return state === 'reloading' ? '↻' : '●';
}

export const colourOf = (state: ActiveState): string =>
  state === 'failed' ? RED : state === 'active' || state === 'reloading' ? GREEN : '';

/** `Sun 2026-11-22 09:47:30 UTC`. */
export const timestamp = (time: number): string => strftime('%a %Y-%m-%d %H:%M:%S UTC', time);

/** A unit name as asked for: a pattern, or a full name. */
export const isPattern = (text: string): boolean => /[*?[]/.test(text);

export const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** The legend below lists of units. */
export const legend = (client: Pick<Client, 'version'>): string =>
  client.version < 253
    ? 'LOAD   = Reflects whether the unit definition was properly loaded.\nACTIVE = The high-level unit activation state, i.e. generalization of SUB.\nSUB    = The low-level unit activation state, values depend on unit type.\n'
    : 'Legend: LOAD   → Reflects whether the unit definition was properly loaded.\n        ACTIVE → The high-level unit activation state, i.e. generalization of SUB.\n        SUB    → The low-level unit activation state, values depend on unit type.\n\n';
