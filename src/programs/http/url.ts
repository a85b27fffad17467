/** A URL taken apart as command line clients do it: the scheme may be missing, ports are checked by the caller. */
export interface ParsedUrl {
  readonly scheme: string;
  readonly user: string | undefined;
  readonly host: string;
  readonly port: number;
  /** Path and query. */
  readonly target: string;
}

const PORTS: Readonly<Record<string, number>> = { http: 80, https: 443, ftp: 21 };

/** undefined for what is no URL. */
export function parseUrl(text: string): ParsedUrl | undefined {
  const match = /^(?:([a-zA-Z][\w+.-]*):\/\/)?(?:([^/@\s]*)@)?(\[[^\]]+\]|[^:/?#\s]*)(?::(\d*))?([/?#][^\s]*)?$/.exec(
    text,
  );
  if (!match) return undefined;
  const [, scheme = 'http', user, host = '', port, path = '/'] = match;
  if (host === '' || (port !== undefined && port !== '' && Number(port) > 65535)) return undefined;
  const target = path.replace(/#.*$/, '');
  return {
    scheme: scheme.toLowerCase(),
    user,
    host,
    port: port ? Number(port) : (PORTS[scheme.toLowerCase()] ?? 80),
    target: target.startsWith('/') ? target : `/${target}`,
  };
}

/** Where a redirect leads, seen from the URL it came from. */
export function redirected(from: string, location: string): string {
  if (/^[a-zA-Z][\w+.-]*:\/\//.test(location)) return location;
  const base = parseUrl(from);
  if (!base) return location;
  const origin = `${base.scheme}://${base.host}${base.port === (PORTS[base.scheme] ?? 80) ? '' : `:${base.port}`}`;
  if (location.startsWith('/')) return origin + location;
  return `${origin}${base.target.replace(/[^/]*$/, '')}${location}`;
}
