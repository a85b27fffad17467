// Models distribution/reference FamiliarMatch: shell patterns on the familiar name, with and without the tag.
import { invalidParameter } from '../../errdefs/errdefs.ts';

/** A test for names as `docker images PATTERN` and `--filter reference=` mean it. */
export function referencePattern(pattern: string): (familiarName: string) => boolean {
  const normal = pattern.replace(/^docker\.io\/(library\/)?/, '');
  const expression = compile(normal);
  return (name) => expression.test(name) || expression.test(name.replace(/(@sha256:.*|:[^/:]*)$/, ''));
}

function compile(pattern: string): RegExp {
  try {
    return new RegExp(`^${pattern.split('').map(translate).join('')}$`);
  } catch {
    throw invalidParameter('syntax error in pattern');
  }
}

/** `*` and `?` do not match slashes, as in path.Match. */
function translate(character: string): string {
  if (character === '*') return '[^/]*';
  if (character === '?') return '[^/]';
  if (character === '[' || character === ']' || character === '-') return character;
  return character.replace(/[\\^$.|+(){}]/g, '\\$&');
}
