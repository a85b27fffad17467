// Models dpkg lib/dpkg/version.c: which of two package versions is newer.

const order = (char: string): number =>
  char === '~'
    ? -1
    : char === '' || /\d/.test(char)
      ? 0
      : /[A-Za-z]/.test(char)
        ? char.charCodeAt(0)
        : char.charCodeAt(0) + 256;

function compareParts(a: string, b: string): number {
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    while ((i < a.length && !/\d/.test(a.charAt(i))) || (j < b.length && !/\d/.test(b.charAt(j)))) {
      const difference = order(a.charAt(i)) - order(b.charAt(j));
      if (difference !== 0) return difference;
      i++;
      j++;
    }
    const [left = '', right = ''] = [/^\d*/.exec(a.slice(i))?.[0], /^\d*/.exec(b.slice(j))?.[0]];
    const difference = Number(left || 0) - Number(right || 0);
    if (difference !== 0) return difference;
    i += left.length;
    j += right.length;
  }
  return 0;
}

const split = (version: string): readonly [epoch: number, upstream: string, revision: string] => {
  const colon = version.indexOf(':');
  const rest = colon < 0 ? version : version.slice(colon + 1);
  const dash = rest.lastIndexOf('-');
  return [
    colon < 0 ? 0 : Number(version.slice(0, colon)),
    dash < 0 ? rest : rest.slice(0, dash),
    dash < 0 ? '' : rest.slice(dash + 1),
  ];
};

/** Negative when `a` is older than `b`: `1.7.0~rc.1-1` is older than `1.7.0-1`. */
export function compareDebianVersions(a: string, b: string): number {
  const [epochA, upstreamA, revisionA] = split(a);
  const [epochB, upstreamB, revisionB] = split(b);
  return epochA - epochB || compareParts(upstreamA, upstreamB) || compareParts(revisionA, revisionB);
}
