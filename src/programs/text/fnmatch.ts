// Models fnmatch(3).

/** A shell pattern as a regular expression that matches the whole text. `*` matches slashes too, as without FNM_PATHNAME. */
export function globToRegExp(pattern: string, ignoreCase = false): RegExp {
  let source = '';
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern.charAt(at);
    if (char === '*') source += '[^]*';
    else if (char === '?') source += '[^]';
    else if (char === '[') {
      const end = pattern.indexOf(']', at + 2);
      if (end < 0) source += '\\[';
      else {
        source += `[${pattern
          .slice(at + 1, end)
          .replace(/^!/, '^')
          .replaceAll('\\', '\\\\')}]`;
        at = end;
      }
    } else if (char === '\\' && at + 1 < pattern.length) source += pattern.charAt(++at).replace(/[^\w]/, '\\$&');
    else source += char.replace(/[\\^$.+()[\]{}|]/, '\\$&');
  }
  return new RegExp(`^${source}$`, ignoreCase ? 'i' : '');
}

export const fnmatch = (pattern: string, text: string, ignoreCase = false): boolean =>
  globToRegExp(pattern, ignoreCase).test(text);
