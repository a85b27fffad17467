// Models cobra's __complete: what a command says to the shells' completion scripts.

/** The hidden command that shells ask; with `NoDesc` after it, for names alone. */
export const COMPLETE = '__complete';

export interface Candidate {
  readonly value: string;
  readonly description?: string;
}

/** The bits of cobra's ShellCompDirective that commands use. */
export const DIRECTIVE = { files: 0, noSpace: 2, noFiles: 4, extensions: 8, directories: 16 } as const;

export interface Answer {
  readonly candidates: readonly Candidate[];
  readonly directive: number;
}

export const FILES: Answer = { candidates: [], directive: DIRECTIVE.files };
export const NOTHING: Answer = { candidates: [], directive: DIRECTIVE.noFiles };

/** Names, and nothing but them. */
export const names = (values: readonly string[], directive: number = DIRECTIVE.noFiles): Answer => ({
  candidates: values.map((value) => ({ value })),
  directive,
});

/** A candidate a line, a tab before what it is, and the directive at the end. */
export function answerText({ candidates, directive }: Answer, described: boolean): string {
  const lines = candidates.map(({ value, description }) =>
    described && description ? `${value}\t${description}` : value,
  );
  return [...lines, `:${directive}`, ''].join('\n');
}
