// Models nginx's configuration language (src/core/ngx_conf_file.c) and the directives that serve static files.

export interface Directive {
  readonly name: string;
  readonly args: readonly string[];
  readonly line: number;
  readonly file: string;
  readonly block: readonly Directive[] | undefined;
}

/** `[emerg]` messages of nginx, e.g. `unknown directive "foo" in /etc/nginx/nginx.conf:3`. */
export class NginxConfigError extends Error {}

interface Token {
  readonly text: string;
  readonly line: number;
}

function tokens(text: string, file: string): Token[] {
  const found: Token[] = [];
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const char = text.charAt(at);
    if (char === '\n') line++;
    if (/\s/.test(char)) at++;
    else if (char === '#') while (at < text.length && text.charAt(at) !== '\n') at++;
    else if ('{};'.includes(char)) {
      found.push({ text: char, line });
      at++;
    } else if (char === '"' || char === "'") {
      const end = text.indexOf(char, at + 1);
      if (end < 0) throw new NginxConfigError(`unexpected end of file, expecting ";" or "}" in ${file}:${line}`);
      found.push({ text: text.slice(at + 1, end), line });
      line += text.slice(at, end).split('\n').length - 1;
      at = end + 1;
    } else {
      const word = /^(?:\\.|\$\{[^}]*\}|[^\s{};])+/.exec(text.slice(at))?.[0] ?? char;
      found.push({ text: word, line });
      at += word.length;
    }
  }
  return found;
}

/** Parses a file; `include` is handed a pattern and gives the directives of the files that match. */
export function parseNginxConfig(
  text: string,
  file: string,
  include: (pattern: string) => readonly Directive[],
): Directive[] {
  const list = tokens(text, file);
  let at = 0;
  const block = (inside: boolean): Directive[] => {
    const directives: Directive[] = [];
    for (;;) {
      const first = list[at];
      if (!first) {
        if (inside)
          throw new NginxConfigError(`unexpected end of file, expecting "}" in ${file}:${text.split('\n').length}`);
        return directives;
      }
      if (first.text === '}') {
        if (!inside) throw new NginxConfigError(`unexpected "}" in ${file}:${first.line}`);
        at++;
        return directives;
      }
      const words: string[] = [];
      let token = first;
      while (!'{};'.includes(token.text) || token.text === '') {
        words.push(token.text);
        const next = list[++at];
        if (!next) throw new NginxConfigError(`unexpected end of file, expecting ";" or "}" in ${file}:${token.line}`);
        token = next;
      }
      at++;
      const [name = '', ...args] = words;
      if (token.text === '}') throw new NginxConfigError(`unexpected "}" in ${file}:${token.line}`);
      if (name === 'include' && token.text === ';') directives.push(...include(args[0] ?? ''));
      else directives.push({ name, args, line: first.line, file, block: token.text === '{' ? block(true) : undefined });
    }
  };
  return block(false);
}

const KNOWN =
  'user worker_processes error_log pid events http worker_connections include default_type log_format access_log sendfile tcp_nopush tcp_nodelay keepalive_timeout gzip gzip_types server listen server_name location root index error_page return try_files proxy_pass proxy_set_header proxy_http_version alias autoindex types add_header charset client_max_body_size server_tokens rewrite if set deny allow upstream expires daemon worker_rlimit_nofile multi_accept use types_hash_max_size stub_status proxy_read_timeout proxy_connect_timeout resolver map stream'.split(
    ' ',
  );

/** Throws for a directive that nginx does not know. */
export function checkDirectives(directives: readonly Directive[]): void {
  for (const directive of directives) {
    if (!KNOWN.includes(directive.name))
      throw new NginxConfigError(`unknown directive "${directive.name}" in ${directive.file}:${directive.line}`);
    if (directive.block && !['types', 'map', 'upstream'].includes(directive.name)) checkDirectives(directive.block);
  }
}

export interface NginxLocation {
  readonly path: string;
  readonly exact: boolean;
  readonly directives: readonly Directive[];
}

export interface NginxServer {
  readonly listen: readonly { readonly ip: string; readonly port: number }[];
  readonly names: readonly string[];
  readonly directives: readonly Directive[];
  readonly locations: readonly NginxLocation[];
}

export const directive = (list: readonly Directive[], name: string): Directive | undefined =>
  list.find((one) => one.name === name);

/** The servers of the http block. */
export function serversOf(directives: readonly Directive[]): NginxServer[] {
  const http = directive(directives, 'http')?.block ?? [];
  return http
    .filter((one) => one.name === 'server')
    .map((one) => {
      const block = one.block ?? [];
      const listens = block
        .filter((inner) => inner.name === 'listen')
        .map((inner) => inner.args[0] ?? '80')
        .filter((text) => !text.startsWith('[') && !text.startsWith('unix:'));
      return {
        listen: (listens.length > 0 ? listens : ['80']).map((text) =>
          text.includes(':')
            ? {
                ip: text.slice(0, text.indexOf(':')).replace('*', '0.0.0.0'),
                port: Number(text.slice(text.indexOf(':') + 1)),
              }
            : { ip: '0.0.0.0', port: Number(text) },
        ),
        names: block.filter((inner) => inner.name === 'server_name').flatMap((inner) => inner.args),
        directives: [...block, ...http.filter((inner) => inner.name !== 'server')],
        locations: block
          .filter((inner) => inner.name === 'location')
          .map((inner) => ({
            path: inner.args[inner.args.length - 1] ?? '/',
            exact: inner.args[0] === '=',
            directives: inner.block ?? [],
          })),
      };
    });
}

/** The location that answers for a path: an exact one, else the longest prefix. */
export function locationFor(server: NginxServer, path: string): NginxLocation | undefined {
  const exact = server.locations.find((one) => one.exact && one.path === path);
  return (
    exact ??
    [...server.locations]
      .filter((one) => !one.exact && path.startsWith(one.path))
      .sort((a, b) => b.path.length - a.path.length)[0]
  );
}
