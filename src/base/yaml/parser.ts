// Models go-yaml parserc.go (libyaml's parser) and the parser of decode.go: tokens as nodes.
import { type Mark, parserError, yamlError } from './errors.ts';
import type { YamlNode } from './node.ts';
import { resolveScalar } from './resolve.ts';
import { Scanner } from './scanner.ts';
import type { Token, TokenType } from './tokens.ts';

/** The documents of a stream, read one at a time, so that an error comes when its document is reached. */
export class YamlParser {
  readonly #scanner: Scanner;
  #handles = new Map<string, string>();
  #anchors = new Map<string, YamlNode>();
  #first = true;

  constructor(text: string) {
    this.#scanner = new Scanner(text);
  }

  /** The next document's node; undefined at the end. Throws YamlError with go-yaml's words. */
  document(): YamlNode | undefined {
    const implicit = this.#first;
    this.#first = false;
    this.#anchors = new Map();
    if (!implicit) while (this.#is('document-end')) this.#scanner.next();
    if (this.#is('stream-end')) return undefined;
    const explicit = this.#is('version-directive', 'tag-directive', 'document-start');
    this.#directives();
    if (!implicit || explicit) {
      if (!this.#is('document-start'))
        throw parserError('did not find expected <document start>', this.#scanner.peek().start);
      this.#scanner.next();
    }
    const node = this.#is('version-directive', 'tag-directive', 'document-start', 'document-end', 'stream-end')
      ? this.#empty(this.#scanner.peek().start)
      : this.#node(true, false);
    if (this.#is('document-end')) this.#scanner.next();
    return node;
  }

  #is(...types: TokenType[]): boolean {
    return types.includes(this.#scanner.peek().type);
  }

  #directives(): void {
    this.#handles = new Map([
      ['!', '!'],
      ['!!', '!!'],
    ]);
    let version = false;
    while (this.#is('version-directive', 'tag-directive')) {
      const { type, value, suffix, start } = this.#scanner.next();
      if (type === 'tag-directive') this.#handles.set(value, suffix);
      else if (version) throw parserError('found duplicate %YAML directive', start);
      else if (value !== '1.1' && value !== '1.2') throw parserError('found incompatible YAML document', start);
      else version = true;
    }
  }

  #empty(at: Mark, tag = ''): YamlNode {
    return scalar({ value: '', style: 'plain', start: at }, tag);
  }

  #node(block: boolean, indentless: boolean): YamlNode {
    const first = this.#scanner.peek();
    if (first.type === 'alias') {
      this.#scanner.next();
      const target = this.#anchors.get(first.value);
      if (!target) throw yamlError(`unknown anchor '${first.value}' referenced`);
      return { kind: 'alias', tag: '', line: first.start.line + 1, target };
    }
    let anchor: string | undefined;
    let tag: Token | undefined;
    while ((anchor === undefined && this.#is('anchor')) || (!tag && this.#is('tag'))) {
      const token = this.#scanner.next();
      if (token.type === 'anchor') anchor = token.value;
      else tag = token;
    }
    const node = this.#content(first.start, this.#tagName(tag, first.start), {
      block,
      indentless,
      optional: anchor !== undefined || tag !== undefined,
    });
    if (anchor !== undefined) this.#anchors.set(anchor, node);
    return node;
  }

  #tagName(tag: Token | undefined, start: Mark): string {
    if (!tag) return '';
    if (tag.value === '') return shortTag(tag.suffix);
    const prefix = this.#handles.get(tag.value);
    if (prefix === undefined) throw parserError('found undefined tag handle', start, start);
    return shortTag(prefix + tag.suffix);
  }

  #content(
    start: Mark,
    tag: string,
    { block, indentless, optional }: { block: boolean; indentless: boolean; optional: boolean },
  ): YamlNode {
    const line = start.line + 1;
    const token = this.#scanner.peek();
    const sequence = (items: readonly YamlNode[]): YamlNode => ({
      kind: 'sequence',
      tag: tag === '' || tag === '!' ? '!!seq' : tag,
      line,
      items,
    });
    const mapping = (pairs: readonly (readonly [YamlNode, YamlNode])[]): YamlNode => ({
      kind: 'mapping',
      tag: tag === '' || tag === '!' ? '!!map' : tag,
      line,
      pairs,
    });
    if (indentless && token.type === 'block-entry') return sequence(this.#indentless());
    if (token.type === 'scalar') return scalar(this.#scanner.next(), tag);
    if (token.type === 'flow-sequence-start') return sequence(this.#flowSequence());
    if (token.type === 'flow-mapping-start') return mapping(this.#flowMapping());
    if (block && token.type === 'block-sequence-start') return sequence(this.#blockSequence());
    if (block && token.type === 'block-mapping-start') return mapping(this.#blockMapping());
    if (optional) return this.#empty(start, tag);
    throw parserError('did not find expected node content', token.start, start);
  }

  /** A node, or an empty scalar where one of these tokens follows at once. */
  #nodeUnless(types: readonly TokenType[], block: boolean, indentless: boolean): YamlNode {
    return this.#is(...types) ? this.#empty(this.#scanner.peek().start) : this.#node(block, indentless);
  }

  #blockSequence(): YamlNode[] {
    const { start } = this.#scanner.next();
    const items: YamlNode[] = [];
    while (this.#is('block-entry')) {
      this.#scanner.next();
      items.push(this.#nodeUnless(['block-entry', 'block-end'], true, false));
    }
    if (!this.#is('block-end'))
      throw parserError("did not find expected '-' indicator", this.#scanner.peek().start, start);
    this.#scanner.next();
    return items;
  }

  #indentless(): YamlNode[] {
    const items: YamlNode[] = [];
    while (this.#is('block-entry')) {
      this.#scanner.next();
      items.push(this.#nodeUnless(['block-entry', 'key', 'value', 'block-end'], true, false));
    }
    return items;
  }

  #blockMapping(): [YamlNode, YamlNode][] {
    const { start } = this.#scanner.next();
    const pairs: [YamlNode, YamlNode][] = [];
    while (!this.#is('block-end')) {
      if (!this.#is('key')) throw parserError('did not find expected key', this.#scanner.peek().start, start);
      pairs.push([this.#blockPart('key'), this.#blockPart('value')]);
    }
    this.#scanner.next();
    return pairs;
  }

  #blockPart(type: 'key' | 'value'): YamlNode {
    if (!this.#is(type)) return this.#empty(this.#scanner.peek().start);
    this.#scanner.next();
    return this.#nodeUnless(['key', 'value', 'block-end'], true, true);
  }

  #flowSequence(): YamlNode[] {
    const { start } = this.#scanner.next();
    const items: YamlNode[] = [];
    while (!this.#is('flow-sequence-end')) {
      if (items.length > 0) {
        this.#separator("did not find expected ',' or ']'", start);
        if (this.#is('flow-sequence-end')) break;
      }
      if (!this.#is('key')) {
        items.push(this.#node(false, false));
        continue;
      }
      const { start: at } = this.#scanner.next();
      const key = this.#nodeUnless(['value', 'flow-entry', 'flow-sequence-end'], false, false);
      const value = this.#flowValue('flow-sequence-end');
      items.push({ kind: 'mapping', tag: '!!map', line: at.line + 1, pairs: [[key, value]] });
    }
    this.#scanner.next();
    return items;
  }

  #flowMapping(): [YamlNode, YamlNode][] {
    const { start } = this.#scanner.next();
    const pairs: [YamlNode, YamlNode][] = [];
    while (!this.#is('flow-mapping-end')) {
      if (pairs.length > 0) {
        this.#separator("did not find expected ',' or '}'", start);
        if (this.#is('flow-mapping-end')) break;
      }
      if (this.#is('key')) {
        this.#scanner.next();
        const key = this.#nodeUnless(['value', 'flow-entry', 'flow-mapping-end'], false, false);
        pairs.push([key, this.#flowValue('flow-mapping-end')]);
      } else {
        const key = this.#node(false, false);
        pairs.push([key, this.#empty(this.#scanner.peek().start)]);
      }
    }
    this.#scanner.next();
    return pairs;
  }

  #separator(problem: string, start: Mark): void {
    if (!this.#is('flow-entry')) throw parserError(problem, this.#scanner.peek().start, start);
    this.#scanner.next();
  }

  #flowValue(end: TokenType): YamlNode {
    if (!this.#is('value')) return this.#empty(this.#scanner.peek().start);
    this.#scanner.next();
    return this.#nodeUnless(['flow-entry', end], false, false);
  }
}

const shortTag = (tag: string): string => tag.replace(/^tag:yaml\.org,2002:/, '!!');

function scalar({ value, style, start }: Pick<Token, 'value' | 'style' | 'start'>, tag: string): YamlNode {
  const said = tag === '' || tag === '!' ? undefined : tag;
  const found = style === 'plain' && tag !== '!' ? resolveScalar(value).tag : '!!str';
  return { kind: 'scalar', tag: said ?? found, line: start.line + 1, value, style };
}
