/** How a reader wants terminals to be, kept in the browser. */
import { keys, recall, remember } from '../browser/storage.ts';

export interface Settings {
  /** Pixels; undefined: as large as the window suggests. */
  readonly fontSize?: number;
  /** What is printed is also told to screen readers. */
  readonly screenReader?: boolean;
}

export const FONT_SIZES = { smallest: 8, largest: 28 } as const;

export function recallSettings(): Settings {
  try {
    const value: unknown = JSON.parse(recall(keys.terminal) ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    const { fontSize, screenReader } = value as Record<string, unknown>;
    return {
      ...(typeof fontSize === 'number' && { fontSize: within(fontSize) }),
      ...(typeof screenReader === 'boolean' && { screenReader }),
    };
  } catch {
    return {};
  }
}

/** Keeps what is given, and what was kept of the others. */
export function rememberSettings(settings: { [name in keyof Settings]: Settings[name] | undefined }): void {
  remember(keys.terminal, JSON.stringify({ ...recallSettings(), ...settings }));
}

/** Pixels, not too small to read and not too large for a line. */
export const within = (fontSize: number): number =>
  Math.round(Math.min(FONT_SIZES.largest, Math.max(FONT_SIZES.smallest, fontSize)));

/**
 * Pixels for a terminal so many pixels wide, in proportion to the page's type (`type`, 16 by itself). What Docker prints in
 * tables is over a hundred columns wide: better small than broken.
 */
export function fontSizeFor(width: number, type = 16): number {
  const scale = type / 16;
  return Math.round(scale * (width < 480 * scale ? 12 : width < 760 * scale ? 13 : 14));
}
