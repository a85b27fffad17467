// Models spf13/pflag flag.go (FlagUsagesWrapped) and moby cmd/dockerd/cobra.go: what `dockerd --help` prints.
import type { EngineVersion } from '../../../engine-version.ts';
import { kindName } from './kinds.ts';
import { dockerdFlags } from './table.ts';

/** What help says of a host. */
export interface HelpFacts {
  /** Of the terminal; 80 without one. */
  readonly columns: number;
  /** Where TLS certificates are looked for: `/root/.docker`. */
  readonly certs: string;
  /** Where docker-proxy was found; empty for nowhere. */
  readonly proxy: string;
  /** `host` or `private`. */
  readonly cgroupns: string;
}

/** From `Usage:` on, with a line feed at its end. */
export function dockerdUsage(version: EngineVersion, facts: HelpFacts): string {
  return `Usage:\tdockerd [OPTIONS]\n\nA self-sufficient runtime for containers.\n\nOptions:\n${flagUsages(version, facts)}\n`;
}

function flagUsages(version: EngineVersion, facts: HelpFacts): string {
  const lines = dockerdFlags(version)
    .filter(({ hidden }) => !hidden)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((flag) => {
      const names = flag.short === undefined ? `      --${flag.name}` : `  -${flag.short}, --${flag.name}`;
      const kind = kindName(flag.kind);
      const shown = flag.shown.replace(
        /\{(certs|proxy|cgroupns)\}/,
        (_, key: 'certs' | 'proxy' | 'cgroupns') => facts[key],
      );
      const preset = shown === '' || shown === '""' ? '' : ` (default ${shown})`;
      return { left: kind === '' ? names : `${names} ${kind}`, right: `${flag.usage}${preset}` };
    });
  const indent = Math.max(...lines.map(({ left }) => left.length)) + 3;
  return lines.map(({ left, right }) => `${left.padEnd(indent)}${wrap(indent, facts.columns - 1, right)}`).join('\n');
}

/** Models wrap: lines of at most `width` columns; the last may be five wider. */
function wrap(indent: number, width: number, text: string): string {
  if (width - indent < 24) return text;
  const slop = 5;
  const room = width - indent - slop;
  const parts: string[] = [];
  let rest = text;
  let [first, after] = cut(room, slop, rest);
  parts.push(first);
  rest = after;
  while (rest !== '') {
    [first, after] = cut(room, slop, rest);
    parts.push(`${' '.repeat(indent)}${first}`);
    rest = after;
  }
  return parts.join('\n');
}

function cut(room: number, slop: number, text: string): [line: string, rest: string] {
  if (room + slop > text.length) return [text, ''];
  const at = Math.max(...[' ', '\t', '\n'].map((blank) => text.slice(0, room).lastIndexOf(blank)));
  if (at <= 0) return [text, ''];
  const feed = text.slice(0, at).lastIndexOf('\n');
  if (feed > 0 && feed < at) return [text.slice(0, feed), text.slice(feed + 1)];
  return [text.slice(0, at), text.slice(at + 1)];
}
