/** What of a text is the reader's own, replaced by what it is: for texts that a team passes on to whoever writes the pages. */
import { findSecrets } from './secrets.ts';

// Places, hosts and folders that are the same on everybody's machine tell what went wrong, not whose it was.
const PUBLIC_HOSTS =
  /(?:^|\.)(?:docker\.(?:io|com|internal)|github\.com|ghcr\.io|quay\.io|gcr\.io|nvidia\.com|nvcr\.io|mcr\.microsoft\.com|ubuntu\.com|debian\.org|npmjs\.org|pypi\.org|localhost)$/;
const PUBLIC_PATHS =
  /^\/(?:bin|boot|dev|etc|lib\w*|proc|run|sbin|sys|usr)(?:\/|$)|^\/var\/(?:run|lib\/(?:docker|containerd)|log)(?:\/|$)/;
const PUBLIC_NAMES =
  /^(?:root|localhost|latest|bridge|host|none|default|library|busybox|alpine|ubuntu|debian|nginx|redis|postgres|mysql|python|node)$/i;

type Rule = readonly [pattern: RegExp, replace: (...groups: string[]) => string];

const RULES: readonly Rule[] = [
  [
    /\b(\w+:\/\/)(?:[^\s/@"']+@)?([^\s/:"'<>]*)([^\s"'<>]*)/g,
    (_, scheme = '', host = '', rest = '') => `${scheme}${maskedHost(host)}${maskedRest(rest)}`,
  ],
  [/\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b/g, () => '<email>'],
  // A prompt: who sat at which machine, in which folder.
  [/^\[?[\w.-]+@[\w.-]+[:\s][^$#%>\n]{0,80}\]?([$#%>])\s/gm, (_, sign = '$') => `${sign} `],
  [/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, () => '<id>'],
  [/\bsha256:[0-9a-f]{8,}\b/gi, () => '<digest>'],
  [/\b(?:[0-9a-f]{2}:){5}[0-9a-f]{2}\b/gi, () => '<mac>'],
  [/\b(?=[0-9a-f]*[0-9])(?=[0-9a-f]*[a-f])[0-9a-f]{12,}\b/gi, () => '<id>'],
  [
    /(["'`“])\/?([\w-]+)(["'`”])/g,
    (_, open = '', name = '', close = '') => `${open}${PUBLIC_NAMES.test(name) ? name : '<name>'}${close}`,
  ],
  [/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, (ip) => (/^(?:0\.0\.0\.0|127\.0\.0\.1|255\.)/.test(ip ?? '') ? (ip ?? '') : '<ip>')],
  [/(?<![\w:])(?:[0-9a-f]{1,4}:){3,7}[0-9a-f:]{1,}/gi, () => '<ip>'],
  [/[A-Za-z]:\\[^\s"'<>|]*/g, () => '<path>'],
  [
    /(?<![\w<:/.])(?:~|\.{1,2})?\/[^\s"'`:,;()<>[\]]+/g,
    (path) => (PUBLIC_PATHS.test(path ?? '') ? (path ?? '') : '<path>'),
  ],
  [/\b[a-z0-9][\w.-]*(?::\d+)?(?:\/[\w.-]+)+(?::[\w.-]+)?\b/gi, (image) => maskedImage(image ?? '')],
  [/\b(?:[a-z0-9-]+\.)+(?:[a-z]{2,})\b/gi, (host) => maskedName(host ?? '')],
  // A long run of letters and digits without sense: a key.
  [/\b(?=\w*\d)(?=\w*[A-Z])(?=\w*[a-z])[A-Za-z0-9_+/-]{24,}={0,2}/g, () => '<secret>'],
];

const maskedHost = (host: string): string => (host === '' || PUBLIC_HOSTS.test(host) ? host : '<host>');

const maskedRest = (rest: string): string => {
  const [port = ''] = /^:\d+/.exec(rest) ?? [];
  const path = rest.slice(port.length);
  return (
    port + (path.length <= 1 || /^\/v\d(?:\/|\.\d+\/?)?$/.test(path) || PUBLIC_PATHS.test(path) ? path : '/<path>')
  );
};

/** `docker.io/library/nginx` is everybody's. */
function maskedImage(image: string): string {
  const parts = image.split('/');
  const isPublic = parts.every((part) => PUBLIC_HOSTS.test(part) || PUBLIC_NAMES.test(part.replace(/:[\w.-]+$/, '')));
  if (isPublic || parts.every((part) => /^\d+$/.test(part))) return image;
  return parts.length > 4 ? '<path>' : '<image>';
}

/** File names and versions have dots as well; hosts end in a word that only hosts end in. */
function maskedName(name: string): string {
  if (PUBLIC_HOSTS.test(name.toLowerCase())) return name;
  return /\.(?:com|net|org|io|dev|jp|local|lan|internal|corp|home|test|example|cloud|app|co|de|uk|cn)$/i.test(name)
    ? '<host>'
    : name;
}

interface Stretch {
  readonly text: string;
  /** A rule has looked at it: no other one does. */
  readonly settled: boolean;
}

/**
 * Replaces names, addresses, ids, paths and secrets by `<name>`, `<ip>` and their like; the sentence around them, and what
 * every machine has, stays. Numbers stay: ports and exit codes tell what went wrong.
 */
export function maskText(text: string): string {
  const start = withoutSecrets(text);
  const masked = RULES.reduce(
    (stretches, rule) => stretches.flatMap((stretch) => (stretch.settled ? [stretch] : applyRule(rule, stretch.text))),
    start,
  );
  return masked.map((stretch) => stretch.text).join('');
}

function withoutSecrets(text: string): Stretch[] {
  let from = 0;
  // Addresses have a rule of their own.
  const secrets = findSecrets(text).filter(({ kind }) => kind !== 'address');
  const stretches = secrets.flatMap((secret): Stretch[] => {
    const before = { text: text.slice(from, secret.from), settled: false };
    from = secret.to;
    return [before, { text: '<secret>', settled: true }];
  });
  return [...stretches, { text: text.slice(from), settled: false }];
}

function applyRule([pattern, replace]: Rule, text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const hit of text.matchAll(pattern)) {
    stretches.push({ text: text.slice(from, hit.index), settled: false });
    stretches.push({ text: replace(...hit.map((group) => group ?? '')), settled: true });
    from = hit.index + hit[0].length;
  }
  return [...stretches, { text: text.slice(from), settled: false }];
}
