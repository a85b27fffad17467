/** The step that tidies up: commands that remove what the others leave. */

const REMOVALS = [
  { kind: 'container', command: 'docker rm -f' },
  { kind: 'network', command: 'docker network rm' },
  { kind: 'volume', command: 'docker volume rm' },
] as const;

/** The names of one kind among `container web`, `volume data` and the like. */
export const namesOf = (kind: string, things: readonly string[]): string[] =>
  things.flatMap((thing) => (thing.startsWith(`${kind} `) ? [thing.slice(kind.length + 1)] : []));

/** One command for each kind; images stay, for the next runbook wants them too. */
export const tidyCommands = (leaves: readonly string[]): string[] =>
  REMOVALS.flatMap(({ kind, command }) => {
    const names = namesOf(kind, leaves);
    return names.length === 0 ? [] : [`${command} ${names.join(' ')}`];
  });

/** What `@destructive` says of them: `container web, volumes data, logs`. */
export const tidyLoss = (leaves: readonly string[]): string =>
  REMOVALS.flatMap(({ kind }) => {
    const names = namesOf(kind, leaves);
    return names.length === 0 ? [] : [`${kind}${names.length > 1 ? 's' : ''} ${names.join(', ')}`];
  }).join(', ');
