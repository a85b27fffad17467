/** Pages for missing addresses: shown at addresses of any depth, they cannot say where their links lead from there. */
import { rootPath } from './root.ts';

/** Makes the addresses of such a page, which begin with the root it was built for, begin with that on which it is shown. */
export function settle(page: Document): void {
  const assumed = page.documentElement.dataset.root ?? '/';
  if (assumed === rootPath) return;
  page.documentElement.dataset.root = rootPath;
  // Scripts that have failed to load are not begun again: the script in the page's head has put others in their place.
  for (const name of ['href', 'action']) {
    for (const element of page.querySelectorAll(`[${name}^="${assumed}"]`)) {
      element.setAttribute(name, rootPath + (element.getAttribute(name) ?? '').slice(assumed.length));
    }
  }
}
