/** The anchors that headings get, as GitHub and Astro make them. */

/** One anchor per heading: lower case, punctuation dropped, blanks as `-`, a number for a name that is taken. */
export function anchorNames(headings: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return headings.map((heading) => {
    const base = plainText(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    let name = base;
    while (taken.has(name)) {
      const next = (taken.get(base) ?? 0) + 1;
      taken.set(base, next);
      name = `${base}-${next}`;
    }
    taken.set(name, 0);
    return name;
  });
}

/** A heading without its markup. */
const plainText = (heading: string): string =>
  heading
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>`]*>/g, '')
    .replace(/[`*]/g, '')
    .replace(/\\(.)/g, '$1');
