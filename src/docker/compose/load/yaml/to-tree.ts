// Models go-yaml decode.go and compose-spec/compose-go loader/reset.go: nodes as plain data, `!reset` and `!override`.

import type { MappingNode, YamlNode } from '../../../../base/yaml/node.ts';
import { resolveScalar } from '../../../../base/yaml/resolve.ts';
import { goQuote } from '../../../cli/errors.ts';
import { LoadError } from '../errors.ts';
import { type Place, Timestamp, type Tree, type TreeMap } from '../tree.ts';
import { unmarshalError, yamlError } from './errors.ts';

/** A key that is no text; compose names it when it meets it. */
export class KeyError extends LoadError {}

export interface TreeOptions {
  /** Since 2.30: keys that stand twice are found while tags are read, and `non-string` has a small letter. */
  readonly modern: boolean;
}

export interface ResetTree {
  readonly tree: Tree;
  /** Where `!reset` or `!override` stood: what other files said there is dropped. */
  readonly resets: readonly Place[];
}

/** Decodes a document. Throws LoadError for keys that stand twice, and for keys that are no text. */
export function toTree(node: YamlNode, { modern }: TreeOptions): ResetTree {
  const resets: Place[] = [];
  const problems: string[] = [];
  const resolved = strip(node, [], resets, modern) ?? null;
  const tree = resolved === null ? null : decodeNode(resolved, problems, '', modern);
  if (problems.length > 0) throw unmarshalError(problems);
  return { tree, resets };
}

/** The node without what is tagged `!reset`; aliases are replaced by what they stand for. */
function strip(node: YamlNode, place: Place, resets: Place[], modern: boolean): YamlNode | undefined {
  const at = place.filter((part, index) => part !== '<<' || index === 0);
  if (node.kind === 'alias') return strip(node.target, at, resets, modern);
  if (node.tag === '!reset') {
    resets.push(at);
    return undefined;
  }
  if (node.tag === '!override') {
    resets.push(at);
    return node;
  }
  if (node.kind === 'sequence') {
    const items = node.items.map((item, index) => strip(item, [...at, String(index)], resets, modern));
    return { ...node, items: items.filter((item) => item !== undefined) };
  }
  if (node.kind !== 'mapping') return node;
  const seen = new Map<string, number>();
  const pairs: [YamlNode, YamlNode][] = [];
  for (const [key, value] of node.pairs) {
    const name = key.kind === 'scalar' ? key.value : '';
    const line = seen.get(name);
    if (modern && line !== undefined)
      throw new LoadError(`line ${key.line}: mapping key ${goQuote(name)} already defined at line ${line}`);
    seen.set(name, key.line);
    const kept = strip(value, [...at, name], resets, modern);
    if (kept) pairs.push([key, kept]);
  }
  return { ...node, pairs };
}

export function decodeNode(node: YamlNode, problems: string[], prefix: string, modern: boolean): Tree {
  switch (node.kind) {
    case 'alias':
      return decodeNode(node.target, problems, prefix, modern);
    case 'scalar':
      return node.style === 'plain' && /^(!!|!$|$)/.test(node.tag) && node.tag !== '!!str'
        ? plainValue(node.value)
        : node.value;
    case 'sequence':
      return node.items.map((item, index) => decodeNode(item, problems, `${prefix}[${index}]`, modern));
    case 'mapping':
      return decodeMapping(node, problems, prefix, modern);
  }
}

function plainValue(text: string): Tree {
  const { tag, value } = resolveScalar(text);
  return tag === '!!timestamp' ? new Timestamp(String(value)) : value;
}

/** A complaint about every key that stands twice. */
export function duplicateKeys(node: MappingNode): string[] {
  const problems: string[] = [];
  node.pairs.forEach(([key], index) => {
    for (const [other] of node.pairs.slice(index + 1)) {
      if (key.kind === 'scalar' && other.kind === 'scalar' && key.value === other.value)
        problems.push(`line ${other.line}: mapping key ${goQuote(other.value)} already defined at line ${key.line}`);
    }
  });
  return problems;
}

function decodeMapping(node: MappingNode, problems: string[], prefix: string, modern: boolean): TreeMap {
  const duplicates = duplicateKeys(node);
  problems.push(...duplicates);
  const out: TreeMap = new Map();
  if (duplicates.length > 0) return out;
  const merges: YamlNode[] = [];
  for (const [key, value] of node.pairs) {
    if (key.kind === 'scalar' && key.tag === '!!merge') {
      merges.push(value);
      continue;
    }
    const name = keyText(key, prefix, modern);
    out.set(name, decodeNode(value, problems, prefix === '' ? name : `${prefix}.${name}`, modern));
  }
  for (const merge of merges) addMerged(out, merge, problems, prefix, modern);
  return out;
}

function keyText(key: YamlNode, prefix: string, modern: boolean): string {
  const target = key.kind === 'alias' ? key.target : key;
  if (target.kind !== 'scalar') throw yamlError(`invalid map key: ${target.kind === 'mapping' ? 'map[]' : '[]'}`);
  const value = decodeNode(target, [], '', modern);
  if (typeof value === 'string') return value;
  const where = prefix === '' ? 'at top level' : `in ${prefix}`;
  throw new KeyError(`${modern ? 'n' : 'N'}on-string key ${where}: ${value === null ? '<nil>' : String(value)}`);
}

/** `<<`: what it brings does not replace what is there. */
function addMerged(out: TreeMap, node: YamlNode, problems: string[], prefix: string, modern: boolean): void {
  const target = node.kind === 'alias' ? node.target : node;
  if (target.kind === 'sequence') {
    for (const item of target.items) {
      const inner = item.kind === 'alias' ? item.target : item;
      if (inner.kind !== 'mapping') throw yamlError('map merge requires map or sequence of maps as the value');
      addMerged(out, inner, problems, prefix, modern);
    }
    return;
  }
  if (target.kind !== 'mapping') throw yamlError('map merge requires map or sequence of maps as the value');
  for (const [key, value] of decodeMapping(target, problems, prefix, modern)) if (!out.has(key)) out.set(key, value);
}
