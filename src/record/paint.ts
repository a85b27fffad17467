/** How a text that tells of a run sets off its parts: in colours on a terminal, not at all in a file. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  green(text: string): string;
}

const plain = (text: string): string => text;

export const PLAIN: Paint = { bold: plain, dim: plain, red: plain, green: plain };
