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

/** With a client of another version than the host's own. */
const FOREIGN: readonly Difference[] = [
  'docker version',
  'docker version --format json',
  'docker version -f "{{json .Client}}"',
  'docker --version',
  'docker -v',
].map((line) => ({ line, reason: 'names the version of the client' }));

/** With one of 28.0 to 28.4, beside one of 28.5. */
const EARLY_28: readonly Difference[] = [
  { line: 'docker images --format json', reason: 'containers are counted from API 1.51 on' },
  { line: 'docker run -p x busybox', reason: 'the library of port specifications has other words since' },
  { line: 'docker run -p 1:2:3:4 busybox', reason: 'the same' },
];

/** The versions that the sandbox's hosts have. */
const OWN = ['20.10.24', '26.1.5', '27.3.1', '28.5.2'];

/** The lines not to be compared with a client of that version. */
export function differences(version: string): ReadonlySet<string> {
  const own = OWN.some((known) => version.startsWith(known));
  const some = SOME[version.split('.')[0] ?? ''] ?? [];
  const known = [...ALWAYS, ...some, ...(own ? [] : FOREIGN), ...(/^28\.[0-4]\./.test(version) ? EARLY_28 : [])];
  return new Set(known.map(({ line }) => line));
}
