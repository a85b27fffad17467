/** The placeholders of shell commands. */

export interface Placeholder {
  /** As it is written: `<port>`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const PLACEHOLDER = /<[^<>\s](?:[^<>\n]*[^<>\s])?>/g;

/** All placeholders of a text, in order. */
export const placeholdersIn = (text: string): Placeholder[] =>
  [...text.matchAll(PLACEHOLDER)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));

export const isPlaceholder = (text: string): boolean => {
  const [found, ...more] = placeholdersIn(text);
  return found?.text === text && more.length === 0;
};
