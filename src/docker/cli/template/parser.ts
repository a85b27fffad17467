// Models Go's text/template/parse/parse.go.
import { LexError, lex, type Token, type TokenKind } from './lexer.ts';
import type { Command, Node, Operand, ParsedTemplate, Pipe } from './nodes.ts';

/** A template that does not parse: the text of Go's error, `template: :1: unclosed action`. */
export class TemplateError extends Error {}

const lineAt = (source: string, pos: number): number => source.slice(0, pos).split('\n').length;

/** Parses a template. `functions` are the names that may be called. Throws TemplateError. */
export function parseTemplate(source: string, functions: ReadonlySet<string>, name = ''): ParsedTemplate {
  try {
    return createParser(source, lex(source), functions)();
  } catch (error) {
    if (error instanceof LexError)
      throw new TemplateError(`template: ${name}:${lineAt(source, error.pos)}: ${error.message}`);
    throw error;
  }
}

function createParser(source: string, tokens: readonly Token[], functions: ReadonlySet<string>): () => ParsedTemplate {
  let at = 0;
  let loops = 0;
  let variables: string[] = ['$'];
  const defined = new Map<string, readonly Node[]>();
  const END: Token = { kind: 'eof', pos: source.length, text: '' };
  const peek = (): Token => {
    const token = tokens[at] ?? END;
    if (token.kind === 'error') throw new LexError(token.text, token.pos);
    return token;
  };
  const next = (): Token => {
    const token = peek();
    at++;
    return token;
  };
  const skipSpace = (): void => {
    while (peek().kind === 'space') at++;
  };
  const peekSolid = (): Token => {
    skipSpace();
    return peek();
  };
  const fail = (message: string, pos = peek().pos): never => {
    throw new LexError(message, pos);
  };
  const spellToken = (token: Token): string => {
    if (token.kind === 'eof') return 'EOF';
    if (token.kind === 'keyword') return `<${token.text}>`;
    return token.text.length > 10 ? `${JSON.stringify(token.text.slice(0, 10))}...` : JSON.stringify(token.text);
  };
  const unexpected = (token: Token, context: string): never =>
    fail(`unexpected ${spellToken(token)} in ${context}`, token.pos);

  const list = (until: readonly string[]): { nodes: Node[]; stop: string } => {
    const nodes: Node[] = [];
    for (;;) {
      const token = next();
      if (token.kind === 'eof') {
        if (until.length > 0) return fail('unexpected EOF', token.pos);
        return { nodes, stop: 'eof' };
      }
      if (token.kind === 'text') {
        nodes.push({ kind: 'text', pos: token.pos, text: token.text });
        continue;
      }
      const head = peekSolid();
      if (head.kind === 'keyword') {
        next();
        if (head.text === 'end' || head.text === 'else') {
          if (!until.includes(head.text)) return fail(`unexpected {{${head.text}}}`, head.pos);
          if (head.text === 'end') closeAction('end');
          return { nodes, stop: head.text };
        }
        if (head.text === 'define') {
          if (until.length > 0) return fail('unexpected {{define}}', head.pos);
          definition('define');
        } else nodes.push(control(head));
        continue;
      }
      const pipe = pipeline('command', 'close');
      nodes.push({ kind: 'action', pos: head.pos, pipe });
    }
  };

  const closeAction = (context: string): void => {
    const token = peekSolid();
    if (token.kind !== 'close') unexpected(token, context);
    next();
  };

  const control = (head: Token): Node => {
    const word = head.text;
    if (word === 'break' || word === 'continue') {
      if (loops === 0) fail(`{{${word}}} outside {{range}}`, head.pos);
      closeAction(`{{${word}}}`);
      return { kind: word, pos: head.pos };
    }
    if (word === 'template') return { kind: 'template', ...templateName('template clause'), pipe: templatePipe() };
    if (word === 'block') return block();
    if (word !== 'if' && word !== 'range' && word !== 'with')
      return fail(`{{${word}}} is not part of this sandbox`, head.pos);
    const depth = variables.length;
    const pipe = pipeline(word, 'close');
    if (word === 'range') loops++;
    const body = list(['else', 'end']);
    if (word === 'range') loops--;
    let otherwise: readonly Node[] | undefined;
    if (body.stop === 'else') {
      const token = peekSolid();
      if (token.kind === 'keyword' && (token.text === 'if' || token.text === 'with') && word === token.text) {
        next();
        otherwise = [control(token)];
      } else {
        closeAction('else');
        otherwise = list(['end']).nodes;
      }
    }
    variables.length = depth;
    return { kind: word, pos: head.pos, pipe, body: body.nodes, otherwise };
  };

  const templateName = (context: string): { name: string; pos: number } => {
    const token = peekSolid();
    if (token.kind !== 'string' && token.kind !== 'raw') return unexpected(token, context);
    next();
    return { pos: token.pos, name: token.kind === 'raw' ? token.text.slice(1, -1) : unquote(token.text) };
  };

  const templatePipe = (): Pipe | undefined => {
    if (peekSolid().kind !== 'close') return pipeline('template clause', 'close');
    next();
    return undefined;
  };

  /** The body up to `{{end}}`, with variables of its own. */
  const ownBody = (name: string): void => {
    const [outer, outerLoops] = [variables, loops];
    variables = ['$'];
    loops = 0;
    defined.set(name, list(['end']).nodes);
    variables = outer;
    loops = outerLoops;
  };

  const definition = (context: string): void => {
    const { name } = templateName(`${context} clause`);
    closeAction(`${context} clause`);
    ownBody(name);
  };

  const block = (): Node => {
    const { name, pos } = templateName('block clause');
    const pipe = pipeline('block clause', 'close');
    ownBody(name);
    return { kind: 'template', pos, name, pipe };
  };

  const pipeline = (context: string, end: TokenKind): Pipe => {
    const first = peekSolid();
    const { declares, assigns } = declarations(context);
    const commands: Command[] = [];
    for (;;) {
      const token = peekSolid();
      if (token.kind === end) {
        next();
        if (commands.length === 0) fail(`missing value for ${context}`, token.pos);
        checkPipeline(commands);
        return { kind: 'pipe', pos: first.pos, declares, assigns, commands };
      }
      if (
        ['bool', 'char', 'dot', 'field', 'identifier', 'number', 'nil', 'raw', 'string', 'variable', 'left'].includes(
          token.kind,
        )
      ) {
        commands.push(command());
      } else unexpected(token, context);
    }
  };

  const checkPipeline = (commands: readonly Command[]): void => {
    commands.forEach((part, index) => {
      const first = part.args[0];
      if (index === 0 || !first) return;
      if (['bool', 'dot', 'nil', 'number', 'string'].includes(first.kind)) {
        fail(`non executable command in pipeline stage ${index + 1}`, part.pos);
      }
    });
  };

  const declarations = (context: string): { declares: string[]; assigns: boolean } => {
    const start = at;
    const names: string[] = [];
    while (peekSolid().kind === 'variable') {
      names.push(next().text);
      const token = peekSolid();
      if (token.kind === 'declare' || token.kind === 'assign') {
        next();
        if (token.kind === 'declare') variables.push(...names);
        else for (const name of names) if (!variables.includes(name)) fail(`undefined variable "${name}"`, token.pos);
        return { declares: names, assigns: token.kind === 'assign' };
      }
      if (token.kind === 'comma' && context === 'range' && names.length < 2) next();
      else break;
    }
    at = start;
    return { declares: [], assigns: false };
  };

  const command = (): Command => {
    const pos = peekSolid().pos;
    const args: Operand[] = [];
    for (;;) {
      skipSpace();
      const operand = operandWithFields();
      if (operand) args.push(operand);
      const token = next();
      if (token.kind === 'space') continue;
      if (token.kind === 'close' || token.kind === 'right') at--;
      else if (token.kind !== 'pipe') unexpected(token, 'operand');
      else if (['close', 'right'].includes(peekSolid().kind)) fail('missing value for command', token.pos);
      break;
    }
    if (args.length === 0) fail('empty command', pos);
    return { pos, args };
  };

  const operandWithFields = (): Operand | undefined => {
    const node = term();
    if (!node || peek().kind !== 'field') return node;
    const pos = peek().pos;
    const names: string[] = [];
    while (peek().kind === 'field') names.push(next().text.slice(1));
    if (node.kind === 'field') return { kind: 'field', pos, names: [...node.names, ...names] };
    if (node.kind === 'variable') return { kind: 'variable', pos, names: [...node.names, ...names] };
    if (['bool', 'string', 'number', 'nil', 'dot'].includes(node.kind))
      fail(`unexpected . after term ${JSON.stringify(node.kind === 'dot' ? '.' : node.kind)}`, pos);
    return { kind: 'chain', pos, node, names };
  };

  const term = (): Operand | undefined => {
    const token = peek();
    const { pos, text } = token;
    switch (token.kind) {
      case 'identifier':
        next();
        if (!functions.has(text)) fail(`function "${text}" not defined`, pos);
        return { kind: 'identifier', pos, name: text };
      case 'dot':
        next();
        return { kind: 'dot', pos };
      case 'nil':
        next();
        return { kind: 'nil', pos };
      case 'variable':
        next();
        if (!variables.includes(text)) fail(`undefined variable "${text}"`, pos);
        return { kind: 'variable', pos, names: [text] };
      case 'field':
        next();
        return { kind: 'field', pos, names: [text.slice(1)] };
      case 'bool':
        next();
        return { kind: 'bool', pos, value: text === 'true' };
      case 'number': {
        next();
        const value = Number(text.replaceAll('_', ''));
        return { kind: 'number', pos, text, value, integer: /^[+-]?(\d+|0[xX][\da-fA-F]+)$/.test(text) };
      }
      case 'char':
        next();
        return {
          kind: 'number',
          pos,
          text,
          value: unquote(`"${text.slice(1, -1)}"`).codePointAt(0) ?? 0,
          integer: true,
        };
      case 'string':
        next();
        return { kind: 'string', pos, text, value: unquote(text) };
      case 'raw':
        next();
        return { kind: 'string', pos, text, value: text.slice(1, -1) };
      case 'left':
        next();
        return pipeline('parenthesized pipeline', 'right');
      default:
        return undefined;
    }
  };

  return () => ({ nodes: list([]).nodes, defined });
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' };

/** The text of a Go string literal in double quotes. */
function unquote(literal: string): string {
  return literal
    .slice(1, -1)
    .replace(/\\(x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0-7]{3}|.)/g, (_, code: string) => {
      if (/^[xuU]/.test(code) && code.length > 1) return String.fromCodePoint(Number.parseInt(code.slice(1), 16));
      if (/^[0-7]{3}$/.test(code)) return String.fromCharCode(Number.parseInt(code, 8));
      return ESCAPES[code] ?? code;
    });
}
