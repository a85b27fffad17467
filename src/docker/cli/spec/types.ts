/** One command of the docker CLI as data: what its help says, what arguments and flags it takes. */

export interface FlagSpec {
  readonly name: string;
  readonly shorthand: string;
  /** pflag's type word, as help shows it: `string`, `list`, `bytes`. */
  readonly type: string;
  readonly usage: string;
  /** As pflag prints it; empty when the default is the type's zero. */
  readonly defaultText: string;
  /** The value of the flag when it is given without one. */
  readonly bare: string | undefined;
  readonly hidden: boolean;
  readonly deprecated: string | undefined;
  /** What the daemon must be for this flag: `version`, `ostype`, `experimental`, `swarm`. */
  readonly tags: ReadonlyMap<string, string>;
}

export type ArgsRule =
  | { readonly kind: 'any' | 'none' }
  | { readonly kind: 'exact' | 'min' | 'max'; readonly count: number }
  | { readonly kind: 'range'; readonly min: number; readonly max: number };

export interface CommandSpec {
  /** `container ls`; empty for docker itself. */
  readonly path: string;
  /** The command's own word. */
  readonly name: string;
  /** The line after `Usage:`, its own word first. */
  readonly use: string;
  readonly short: string;
  readonly long: string;
  readonly example: string;
  readonly aliases: readonly string[];
  /** All names it goes by, as help lists them. */
  readonly listed: string;
  readonly additionalHelp: string;
  readonly tags: ReadonlyMap<string, string>;
  readonly args: ArgsRule;
  /** False where flags end at the first argument: `docker run busybox ls -l`. */
  readonly interspersed: boolean;
  readonly hidden: boolean;
  readonly flags: readonly FlagSpec[];
  readonly children: readonly CommandSpec[];
}
