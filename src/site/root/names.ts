/** Two sites on one origin share what a browser keeps: names say whose it is. */

/**
 * The name of something kept for the site whose root has this path. At the root of an origin names stay plain. Scripts inside
 * pages, which can import nothing, write the same.
 */
export const nameAt = (rootPath: string, name: string): string => (rootPath === '/' ? name : `${name}@${rootPath}`);
