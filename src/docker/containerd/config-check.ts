// Models containerd's LoadConfig (services/server/config/config.go v1.7.22, cmd/containerd/server/config v2.1): what in a
// config.toml keeps containerd from starting, as far as this sandbox reads it: the version and the names of plugins.
import { atLeast } from '../runtimes/versions.ts';

const ARRAY = /^\s*(disabled|required)_plugins\s*=\s*\[/;
const PLUGIN = /^\s*\[plugins\.(?:"([^"]*)"|'([^']*)'|([\w-]+))/;

interface Reading {
  version: number;
  readonly uris: { readonly kind: string; readonly uri: string }[];
  /** What is wrong with the text itself. */
  syntax?: string;
}

/**
 * Why containerd of that version does not start with the file at `path` and this text, in its own words without
 * `containerd: `; undefined when it starts.
 */
export function configRefused(path: string, text: string, containerd: string): string | undefined {
  const reading = read(text, !atLeast(containerd, '2.0'));
  if (reading.syntax !== undefined) return `failed to load TOML: ${path}: ${reading.syntax}`;
  const reason = invalid(reading, containerd);
  return reason === undefined ? undefined : `failed to load TOML from ${path}: ${reason}`;
}

function invalid({ version, uris }: Reading, containerd: string): string | undefined {
  const newest = atLeast(containerd, '2.0') ? 3 : 2;
  if (version > newest) {
    if (newest === 3) return `expected containerd config version equal to or less than \`3\`, got \`${version}\``;
    if (atLeast(containerd, '1.7')) return `unsupported config version \`${version}\``;
  }
  if (version < 2) return undefined;
  const bad = uris.find(({ uri }) => !uri.startsWith('io.containerd.') || uri.split('.').length < 4);
  return bad && `invalid ${bad.kind} URI ${JSON.stringify(bad.uri)} expect io.containerd.x.vx`;
}

/** `positions`: whether a fault in an array is told as go-toml's first version told it. */
function read(text: string, positions: boolean): Reading {
  const reading: Reading = { version: 1, uris: [] };
  const tables: Reading['uris'] = [];
  const lines = text.split('\n').map((line) => line.replace(/^([^"'#]*(?:"[^"]*"|'[^']*')?[^"'#]*)#.*$/, '$1'));
  let top = true;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (/^\s*\[/.test(line)) top = false;
    const table = PLUGIN.exec(line);
    if (table) tables.push({ kind: 'plugin key', uri: table[1] ?? table[2] ?? table[3] ?? '' });
    const version = top && /^\s*version\s*=\s*(\d+)\s*$/.exec(line);
    if (version) reading.version = Number(version[1]);
    const array = top && ARRAY.exec(line);
    if (!array) continue;
    const end = closing(lines, at);
    if (end === undefined) {
      const next = lines.findIndex((later, index) => index > at && later.trim() !== '');
      const fault = next < 0 ? `(${lines.length}, 1): unterminated array` : `(${next + 1}, 1): missing comma`;
      return positions ? { ...reading, syntax: fault } : reading;
    }
    const inside = lines
      .slice(at, end + 1)
      .join(' ')
      .slice(array[0].length);
    for (const [, double, single] of inside.matchAll(/"([^"]*)"|'([^']*)'/g))
      reading.uris.push({ kind: `${array[1]} plugin`, uri: double ?? single ?? '' });
  }
  reading.uris.sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)).push(...tables);
  return reading;
}

/** The line that closes the array begun on line `from`; undefined where another key or the end of the file comes first. */
function closing(lines: readonly string[], from: number): number | undefined {
  for (let at = from; at < lines.length; at++) {
    if (at > from && /^\s*(\[|[\w-]+\s*=)/.test(lines[at] ?? '')) return undefined;
    if ((lines[at] ?? '').includes(']')) return at;
  }
  return undefined;
}
