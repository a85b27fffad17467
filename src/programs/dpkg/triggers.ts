// Models deb-triggers(5) and dpkg's src/main/trigproc.c, as far as file triggers and named ones go.
import { change, type Dpkg, infoPath, installedEntries, PackageError, shownName, tell, versionOf } from './context.ts';
import { failPackage } from './failure.ts';
import { runScript } from './scripts.ts';

const linesOf = (dpkg: Dpkg, path: string): string[][] =>
  dpkg.files.exists(path)
    ? dpkg.files
        .readText(path)
        .split('\n')
        .map((line) => line.replace(/#.*/, '').trim())
        .filter((line) => line !== '')
        .map((line) => line.split(/\s+/))
    : [];

/** Tells those who are interested of files that came or went. */
export function activateByFiles(dpkg: Dpkg, paths: readonly string[]): void {
  for (const [name, wanted] of interests(dpkg)) {
    for (const trigger of wanted) {
      if (!trigger.startsWith('/')) continue;
      if (paths.some((path) => path === trigger || path.startsWith(`${trigger}/`))) activate(dpkg, name, trigger);
    }
  }
}

/** Tells those who are interested in the triggers that a package's own file activates. */
export function activateByName(dpkg: Dpkg, triggersFile: string): void {
  const named = linesOf(dpkg, triggersFile)
    .filter(([kind]) => kind?.startsWith('activate'))
    .map(([, trigger]) => trigger ?? '');
  for (const [name, wanted] of interests(dpkg))
    for (const trigger of wanted) if (named.includes(trigger)) activate(dpkg, name, trigger);
}

const interests = (dpkg: Dpkg): [string, string[]][] =>
  installedEntries(dpkg).map((entry) => [
    entry.name,
    linesOf(dpkg, infoPath(entry, 'triggers'))
      .filter(([kind]) => kind?.startsWith('interest'))
      .map(([, trigger]) => trigger ?? ''),
  ]);

function activate(dpkg: Dpkg, name: string, trigger: string): void {
  const waiting = dpkg.pending.get(name) ?? new Set<string>();
  waiting.add(trigger);
  dpkg.pending.set(name, waiting);
}

/** Runs what waits: `Processing triggers for man-db (2.12.0-4build2) ...`. */
export async function processTriggers(dpkg: Dpkg): Promise<void> {
  for (const [name, triggers] of [...dpkg.pending]) {
    dpkg.pending.delete(name);
    const entry = dpkg.database.get(name);
    if (entry?.state !== 'installed') continue;
    await tell(dpkg, `Processing triggers for ${shownName(entry)} (${versionOf(entry)}) ...\n`);
    try {
      await runScript(dpkg, {
        entry,
        script: 'postinst',
        whose: 'installed',
        args: ['triggered', [...triggers].join(' ')],
      });
    } catch (error) {
      if (!(error instanceof PackageError)) throw error;
      change(dpkg, name, { state: 'half-configured' });
      await failPackage(dpkg, shownName(entry), error.message);
    }
  }
}
