/**
 * Makes two runs of the same commands on a Docker host comparable: what differs from run to run by nature becomes a
 * placeholder, and the padding that follows from its width is evened out. Everything else counts.
 */

const HEX = '[0-9a-f]';
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const UNIT = '(?:B|kB|KB|MB|GB|TB|KiB|MiB|GiB|TiB)';

const RULES: readonly (readonly [pattern: RegExp, placeholder: string])[] = [
  [/^(?:bash|environment|main): (?:eval: )?line \d+: /gm, 'bash: '],
  [/\b(file|dir|multi):[0-9a-f]{6,64}\b/g, '$1:<hash>'],
  [new RegExp(`\\b${HEX}{8}-${HEX}{4}-${HEX}{4}-${HEX}{4}-${HEX}{12}\\b`, 'g'), '<uuid>'],
  [new RegExp(`(?<![0-9A-Za-z])${HEX}{64}(?![0-9A-Za-z])`, 'g'), '<id>'],
  [new RegExp(`(?<![0-9A-Za-z.])${HEX}{12}(?![0-9A-Za-z.])`, 'g'), '<id>'],
  [/\b(overlay2\/l\/)[A-Z0-9]{26}/g, '$1<link>'],
  [/\bveth[0-9a-f]{7}\b/g, 'veth<id>'],
  [/@if\d+/g, '@if<n>'],
  [
    /(?!0001-01-01)\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z| ?[+-]\d\d:?\d\d(?: [A-Z]{3,4})?)?/g,
    '<time>',
  ],
  [
    new RegExp(
      `\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? ${MONTH} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d (?:[A-Z]{3,4} )?\\d{4}`,
      'g',
    ),
    '<time>',
  ],
  [/\b(time(?:Nano)?":\s*)\d{10,19}/g, '$1<epoch>'],
  [/\b(?:Less than a second|About an? (?:minute|hour)|\d+ (?:second|minute|hour|day|week|month|year)s?)\b/g, '<ago>'],
  // BuildKit: how long steps took, when they said something, and the stage that names a base image first.
  [/^(#\d+ )?DONE \d+\.\d+s$/gm, '$1DONE <s>'],
  [/ \d+\.\d+s done$/gm, ' done'],
  [/^(#\d+ )?\d+\.\d{3}( |$)/gm, '$1<s>$2'],
  [/^(#\d+ )?\[\S+ 1\/\d+\] (FROM )/gm, '$1[<stage>] $2'],
  [/(?<![0-9A-Za-z])(?=[a-z0-9]*\d)[a-z0-9]{25}(?![0-9A-Za-z])/g, '<ref>'],
  [/\b(docker-import-)\d+/g, '$1<n>'],
  [/\btime=[\d.]+ ms/g, 'time=<ms> ms'],
  [/(min\/avg\/max(?:\/mdev)? = )[\d./]+ ms/g, '$1<ms> ms'],
  [/("Pid": ?)[1-9]\d*/g, '$1<pid>'],
  [/^(\[\d+\] )\d+$/gm, '$1<pid>'],
  [/\b(?:[0-9a-f]{2}:){5}[0-9a-f]{2}\b/g, '<mac>'],
  [/\bfe80:[0-9a-f:]+(?:\/\d+)?/g, '<link-local>'],
  [new RegExp(`(?<![\\w.])(?!0 ?B)\\d+(?:\\.\\d+)? ?${UNIT}(?!\\w)`, 'g'), '<size>'],
  [/((?:[0-9\]]):|::|HostPort": ?")(3[2-9]\d{3}|[45]\d{4}|60\d{3})\b/g, '$1<port>'],
];

/** The heading of a table: its padding follows the cells below it. */
const HEADING = /^[A-Z][A-Z0-9%/ _-]* {2,}[A-Z]/;
/** A warning of the 20.10 client that comes or does not, as two goroutines race. */
const RACY = /^time="[^"]*" level=error msg="error waiting for container: context canceled"$/;
/** What BuildKit's display says only of a part that takes its time. */
const DRAWN = /^#\d+ (?:exporting layers|naming to \S+|writing image \S+|transferring \w+: [\d.]+s)$/;

export function normalise(text: string): string {
  return text
    .split('\n')
    .filter((line) => !RACY.test(line) && !DRAWN.test(line))
    .map((line) => {
      let out = line;
      for (const [pattern, placeholder] of RULES) out = out.replace(pattern, placeholder);
      return out === line && !HEADING.test(line) ? line : out.replace(/ {2,}/g, '   ').trimEnd();
    })
    .join('\n');
}
