/** How the files of the built site refer to its root, so that they may lie anywhere. */

/** From an address of the site, without its first slash, to the root: `ja/volumes/` → `../../`, `sw.js` → `./`. */
export function wayToRoot(path: string): string {
  const depth = path.split('/').length - 1;
  return depth === 0 ? './' : '../'.repeat(depth);
}
