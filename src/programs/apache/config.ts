// Models Apache httpd's configuration language (server/config.c) and the directives that serve static files.

export interface ApacheConfig {
  readonly listen: readonly { readonly ip: string; readonly port: number }[];
  readonly serverName: string | undefined;
  readonly documentRoot: string;
  readonly directoryIndex: readonly string[];
  /** By path prefix: Alias and Redirect. */
  readonly aliases: readonly (readonly [string, string])[];
  readonly redirects: readonly { readonly status: number; readonly from: string; readonly to: string }[];
  readonly errorDocuments: ReadonlyMap<number, string>;
  readonly indexes: boolean;
}

/** What stops the server: the sentence below `AH00526: Syntax error on line 3 of /x:`. */
export class ApacheConfigError extends Error {
  readonly file: string;
  readonly line: number;
  constructor(message: string, file: string, line: number) {
    super(message);
    this.file = file;
    this.line = line;
  }
}

/** Directives that are read and change nothing here. */
const ACCEPTED = new Set(
  'serverroot loadmodule user group serveradmin errorlog loglevel logformat customlog transferlog scriptalias addtype addencoding addhandler addoutputfilter typesconfig mimemagicfile enablesendfile enablemmap keepalive keepalivetimeout maxkeepaliverequests timeout hostnamelookups usecanonicalname accessfilename allowoverride require order allow deny satisfy options header requestheader setenv setenvif browsermatch servertokens serversignature traceenable fileetag pidfile mutex startservers maxrequestworkers minsparethreads maxsparethreads threadsperchild maxconnectionsperchild proxy_html sslrandomseed protocols define'.split(
    ' ',
  ),
);
const SECTIONS = new Set(
  'directory directorymatch files filesmatch location locationmatch ifmodule ifdefine ifversion virtualhost proxy limit limitexcept requireall requireany if'.split(
    ' ',
  ),
);

interface Draft {
  listen: { ip: string; port: number }[];
  serverName: string | undefined;
  documentRoot: string;
  directoryIndex: string[];
  aliases: [string, string][];
  redirects: { status: number; from: string; to: string }[];
  errorDocuments: Map<number, string>;
  indexes: boolean;
}

/** `read` gives the text of an included file, by its path below the server's root. Throws `ApacheConfigError`. */
export function parseApacheConfig(
  text: string,
  file: string,
  read: (path: string) => readonly { readonly file: string; readonly text: string }[],
): ApacheConfig {
  const draft: Draft = {
    listen: [],
    serverName: undefined,
    documentRoot: '/usr/local/apache2/htdocs',
    directoryIndex: ['index.html'],
    aliases: [],
    redirects: [],
    errorDocuments: new Map(),
    indexes: true,
  };
  parseFile(draft, text, file, read);
  return draft;
}

function parseFile(draft: Draft, text: string, file: string, read: Parameters<typeof parseApacheConfig>[2]): void {
  const open: string[] = [];
  for (const [index, raw] of text.replace(/\\\n/g, ' ').split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const wrong = (message: string): never => {
      throw new ApacheConfigError(message, file, index + 1);
    };
    const section = /^<(\/?)(\w+)\s*([^>]*)>$/.exec(line);
    if (section) {
      const [, closing = '', name = ''] = section;
      if (!SECTIONS.has(name.toLowerCase())) wrong(unknownCommand(`<${closing}${name}`));
      if (closing === '') open.push(name.toLowerCase());
      else if (open.pop() !== name.toLowerCase()) wrong(`</${name}> without matching <${name}> section`);
      continue;
    }
    // What a module brings that is not loaded does not count.
    if (open.includes('ifdefine')) continue;
    const words = [...line.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
    const [name = '', ...args] = words;
    if (/^include(optional)?$/i.test(name))
      for (const one of read(args[0] ?? '')) parseFile(draft, one.text, one.file, read);
    else directive(draft, name, args, wrong);
  }
  const [left] = open;
  if (left !== undefined) throw new ApacheConfigError(`<${left}> was not closed.`, file, text.split('\n').length);
}

const unknownCommand = (name: string): string =>
  `Invalid command '${name}', perhaps misspelled or defined by a module not included in the server configuration`;

function directive(draft: Draft, name: string, args: readonly string[], wrong: (message: string) => never): void {
  const [first = '', second = ''] = args;
  switch (name.toLowerCase()) {
    case 'listen': {
      const match = /^(?:(.*):)?(\d+)$/.exec(first);
      if (!match) return wrong('Port must be specified');
      draft.listen.push({ ip: match[1] || '::', port: Number(match[2]) });
      return;
    }
    case 'servername':
      draft.serverName = first;
      return;
    case 'documentroot':
      draft.documentRoot = first.replace(/\/$/, '');
      return;
    case 'directoryindex':
      draft.directoryIndex = [...args];
      return;
    case 'alias':
      draft.aliases.push([first, second]);
      return;
    case 'redirect': {
      const [status, from = '', to = ''] = args.length === 3 ? args : ['302', ...args];
      draft.redirects.push({ status: status === 'permanent' ? 301 : Number(status) || 302, from, to });
      return;
    }
    case 'errordocument':
      draft.errorDocuments.set(Number(first), second);
      return;
    default:
      if (!ACCEPTED.has(name.toLowerCase())) wrong(unknownCommand(name));
      if (name.toLowerCase() === 'options' && args.includes('-Indexes')) draft.indexes = false;
  }
}
