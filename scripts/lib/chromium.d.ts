export const chromiumFlags: readonly string[];
/** The path of a Chromium: $CHROMIUM, an installed one, or the one among the packages. */
export function findChromium(): Promise<string>;
/** The path of the one among the packages, which is the same for everybody. */
export function packagedChromium(): Promise<string>;
