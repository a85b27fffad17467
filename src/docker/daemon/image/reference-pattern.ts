// Models distribution/reference FamiliarMatch: shell patterns on the familiar name, with and without the tag.

/** A test for names as `docker images PATTERN` and `--filter reference=` mean it. */
export function referencePattern(pattern: string): (familiarName: string) => boolean {
  const normal = pattern.replace(/^docker\.io\/(library\/)?/, '');
  const expression = new RegExp(`^${normal.split('').map(translate).join('')}$`);
  return (name) => expression.test(name) || expression.test(name.replace(/(@sha256:.*|:[^/:]*)$/, ''));
}

/** `*` and `?` do not match slashes, as in path.Match. */
function translate(character: string): string {
  if (character === '*') return '[^/]*';
  if (character === '?') return '[^/]';
  if (character === '[' || character === ']' || character === '-') return character;
  return character.replace(/[\\^$.|+(){}]/g, '\\$&');
}
