/** What a recorded session is about, by the first word of its name: `net-dns` is about networks. */

export const AREAS = {
  containers: ['run', 'life', 'lifecycle', 'health', 'stats', 'isolation', 'restart'],
  looking: ['ps', 'inspect', 'templates', 'logs', 'events', 'exec', 'cp'],
  images: ['image', 'images', 'reg'],
  build: ['build', 'buildx'],
  compose: ['compose'],
  volumes: ['vol', 'volume', 'mount', 'mounts'],
  networks: ['net', 'network', 'ports'],
  system: ['sys', 'system', 'info', 'context', 'swarm'],
  errors: ['err', 'help', 'unknown'],
  shell: ['shell', 'host', 'tools'],
  work: ['mix'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Area = keyof typeof AREAS;

const byWord = new Map<string, Area>(
  Object.entries(AREAS).flatMap(([area, words]) => words.map((word): [string, Area] => [word, area as Area])),
);

/** Throws for a name whose first word stands for no area. */
export function areaOf(session: string): Area {
  const word = session.split('-')[0] ?? '';
  const area = byWord.get(word);
  if (!area) throw new Error(`${session}: a session's name begins with one of ${[...byWord.keys()].sort().join(', ')}`);
  return area;
}
