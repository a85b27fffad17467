/** Which parts of a font are worth naming in the style sheet, given the characters the site is written in. */

/** One `@font-face` of a fontsource style sheet. */
export interface Face {
  readonly file: string;
  readonly range: string;
}

/** Reads the faces out of a fontsource `index.css`. */
export function facesOf(css: string): Face[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, body = '']) => {
    const file = /url\(\.\/files\/([^)]+)\)/.exec(body)?.[1];
    const range = /unicode-range:\s*([^;]+);/.exec(body)?.[1];
    return file && range ? [{ file, range: range.trim() }] : [];
  });
}

/** True when a `unicode-range` such as `U+30-39,U+4e00` holds one of the code points. */
export function holdsAny(range: string, codePoints: ReadonlySet<number>): boolean {
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    const last = Number.parseInt(to, 16);
    for (let code = Number.parseInt(from, 16); code <= last; code += 1) if (codePoints.has(code)) return true;
    return false;
  });
}

/** Code points of `texts`; `below` keeps those of a family that only serves Latin and signs. */
export function codePointsOf(texts: Iterable<string>, below = Number.POSITIVE_INFINITY): Set<number> {
  const found = new Set<number>();
  for (const text of texts) {
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0;
      if (code > 0x1f && code < below) found.add(code);
    }
  }
  return found;
}

/** Style sheet naming the faces that hold a character in use; a browser fetches only those a page shows. */
export function fontCss(family: string, source: string, faces: readonly Face[], used: ReadonlySet<number>): string {
  return faces
    .filter((face) => holdsAny(face.range, used))
    .map(
      ({ file, range }) =>
        `@font-face{font-family:'${family}';font-style:normal;font-display:swap;font-weight:100 900;` +
        `src:url('${source}/files/${file}') format('woff2');unicode-range:${range}}`,
    )
    .join('\n');
}
