/** Lines that a real client answers otherwise than the sandbox's for a good reason. */

interface Difference {
  readonly line: string;
  readonly reason: string;
}

/** With every client. */
const ALWAYS: readonly Difference[] = [
  { line: 'docker info', reason: "tells of the plugins beside the client: the sandbox's has compose and buildx" },
  { line: 'docker --help', reason: 'lists them, too' },
];

/** With a client of this version and no other. */
const SOME: Readonly<Record<string, readonly Difference[]>> = {
  26: [{ line: 'docker --nosuch ps', reason: 'prints the whole help, plugins included' }],
};

/** The lines not to be compared with a client of that version. */
export const differences = (version: string): ReadonlySet<string> =>
  new Set([...ALWAYS, ...(SOME[version.split('.')[0] ?? ''] ?? [])].map(({ line }) => line));
