// Models docker/cli cli/error.go.

/** Ends the command with this exit status; the message is printed unless it is empty. */
export class StatusError extends Error {
  readonly status: number;

  constructor(status: number, message = '') {
    super(message);
    this.status = status;
  }
}

/** The message of anything thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Go's strconv.Quote, for %q in error texts. */
export const goQuote = (text: string): string => JSON.stringify(text).replace(/\\u00([01][\da-f])/g, '\\x$1');

/** errors.Join: one message a line. */
export const joinMessages = (messages: readonly string[]): string => messages.join('\n');
