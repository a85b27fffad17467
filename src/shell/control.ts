/** How a command leaves the ordinary flow. Thrown by builtins and expansions, caught where the construct ends. */

/** `break n`. */
export class BreakLoop {
  readonly levels: number;
  constructor(levels: number) {
    this.levels = levels;
  }
}

/** `continue n`. */
export class ContinueLoop {
  readonly levels: number;
  constructor(levels: number) {
    this.levels = levels;
  }
}

/** `return n`: leaves a function or a sourced file. */
export class ReturnFrom {
  readonly status: number;
  constructor(status: number) {
    this.status = status;
  }
}

/** `exit n`, and errors that end a shell that is not interactive. */
export class ExitShell {
  readonly status: number;
  constructor(status: number) {
    this.status = status;
  }
}

/**
 * An error that gives up the whole command line (a failed expansion): its message is printed where it is caught. A
 * shell that is not interactive ends with `status`.
 */
export class ShellError {
  readonly message: string;
  readonly status: number;
  constructor(message: string, status = 1) {
    this.message = message;
    this.status = status;
  }
}

/** An error of one command only: printed, and the command's status is `status`. */
export class CommandError {
  readonly message: string;
  readonly status: number;
  constructor(message: string, status = 1) {
    this.message = message;
    this.status = status;
  }
}

/** Ctrl-C at an interactive shell: back to the prompt, with status 130. */
export class Interrupted {}
