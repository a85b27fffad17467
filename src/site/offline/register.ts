/** Makes the site installable: registers the service worker and keeps a finished copy up to date. */
import { isLanguage } from '../../book/languages.ts';
import { rooted } from '../root/root.ts';
import { fetchList, keptCopy, saveCopy } from './copy.ts';

/** The app as an installed one has no address bar. */
const isInstalled = (): boolean => matchMedia('(display-mode: standalone)').matches;

/** Called once a page is quiet. In development, and where the browser has no service workers, nothing happens. */
export async function registerOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  // A browser that forbids it loses nothing but reading without a network.
  const registration = await navigator.serviceWorker.register(rooted('/sw.js')).catch(() => undefined);
  if (!registration || !navigator.onLine) return;
  await refreshCopy().catch(() => undefined);
}

/** Whoever has a copy wants it to be today's; whoever has installed the site wants one. */
async function refreshCopy(): Promise<void> {
  const kept = await keptCopy();
  if (!kept && !isInstalled()) return;
  const spoken = document.documentElement.lang;
  const language = kept?.language ?? (isLanguage(spoken) ? spoken : 'ja');
  if (kept?.version === (await fetchList()).version) return;
  await saveCopy(language, new AbortController().signal, () => {});
}
