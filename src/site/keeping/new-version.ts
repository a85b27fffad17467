/** Whether the site has been updated since a page was opened: its scripts may then be gone from the server. */

/** The scripts a page asks for: their names change with what is in them. */
const scriptsOf = (root: ParentNode): string[] =>
  [...root.querySelectorAll<HTMLScriptElement>('script[src]')].map((script) => script.getAttribute('src') ?? '').sort();

/** Asks the server for this page and compares. A server that cannot be reached has no new version. */
export async function isOutdated(): Promise<boolean> {
  try {
    const response = await fetch(location.pathname, { cache: 'no-store' });
    if (!response.ok) return false;
    const now = new DOMParser().parseFromString(await response.text(), 'text/html');
    return scriptsOf(now).join() !== scriptsOf(document).join();
  } catch {
    return false;
  }
}

/** Milliseconds between two looks. */
const PAUSE = 10 * 60_000;

/** Looks again whenever the reader comes back to a page that was left for a while, until the function it returns is called. */
export function watchVersion(onOutdated: () => void): () => void {
  let last = Date.now();
  const look = async (): Promise<void> => {
    if (document.hidden || Date.now() - last < PAUSE) return;
    last = Date.now();
    if (await isOutdated()) onOutdated();
  };
  const listener = (): void => void look();
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}
