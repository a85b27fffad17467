/** The scripts of a `.cases` file. */
export const casesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n%%\n');

export interface RecordedCase {
  readonly script: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
}

export interface Recording {
  /** Which shell was asked. */
  readonly shell: string;
  readonly cases: readonly RecordedCase[];
}

/** Takes out of an output what differs between two runs of the same shell: process ids. */
export const withoutPids = (text: string): string =>
  text.replace(/(line \d+: |\()\s*\d+(?=[ )])/g, '$1PID').replace(/^\[\d+\] \d+$/gm, '[n] PID');
