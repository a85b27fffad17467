/** What a steps.console says, with the place of everything in the file. */

export interface Place {
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
}

/** A line of expected output. */
export interface OutputLine {
  /** The pattern: placeholders as written, a leading escape taken away. */
  readonly text: string;
  /** `...`: any number of lines. */
  readonly gap: boolean;
  readonly line: number;
  /** The column at which `text` begins. */
  readonly column: number;
}

export interface CommandNode extends Place {
  /** The command; a command of several lines keeps its newlines. */
  readonly text: string;
  /** How many lines of the file it takes. */
  readonly lines: number;
  readonly exit: { readonly value: number; readonly line: number } | null;
  readonly output: readonly OutputLine[];
}

export interface DirectiveNode extends Place {
  readonly name: string;
  /** What follows the name; empty when nothing does. */
  readonly value: string;
  /** Only under `@check`: the state that is expected. */
  readonly check: CommandNode | null;
}

export interface StepNode extends Place {
  readonly id: string;
  readonly directives: readonly DirectiveNode[];
  readonly commands: readonly CommandNode[];
}

export interface HeadEntry extends Place {
  readonly key: string;
  readonly value: unknown;
}

export interface RunbookTree {
  /** The entries of the frontmatter; empty for a fence. */
  readonly head: readonly HeadEntry[];
  readonly steps: readonly StepNode[];
}
