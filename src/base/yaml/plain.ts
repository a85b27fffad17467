// Models sigs.k8s.io/yaml v1.4 (yaml.go) with go-yaml v2: a document as JSON would hold it.
import { YamlError, yamlError } from './errors.ts';
import type { MappingNode, YamlNode } from './node.ts';
import { YamlParser } from './parser.ts';
import { resolveScalar } from './resolve.ts';

export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

const TRUE = /^(y|Y|yes|Yes|YES|on|On|ON)$/;
const FALSE = /^(n|N|no|No|NO|off|Off|OFF)$/;

/** The first document of a text, undefined where there is none. Throws YamlError for what is no YAML or has a key twice. */
export function parseYaml(text: string): Plain | undefined {
  const node = new YamlParser(text).document();
  if (!node) return undefined;
  const problems: string[] = [];
  const value = plainOf(node, problems);
  if (problems.length > 0) throw new YamlError(`yaml: unmarshal errors:\n  ${problems.join('\n  ')}`);
  return value;
}

function plainOf(node: YamlNode, problems: string[]): Plain {
  switch (node.kind) {
    case 'alias':
      return plainOf(node.target, problems);
    case 'scalar':
      return node.style === 'plain' && node.tag !== '!!str' ? resolveScalar(node.value).value : oldBoolean(node);
    case 'sequence':
      return node.items.map((item) => plainOf(item, problems));
    case 'mapping':
      return mapping(node, problems);
  }
}

/** YAML 1.1 has more words for true and false. */
function oldBoolean({ value, style }: Extract<YamlNode, { kind: 'scalar' }>): Plain {
  if (style !== 'plain') return value;
  return TRUE.test(value) ? true : FALSE.test(value) ? false : value;
}

function mapping({ pairs }: MappingNode, problems: string[]): Plain {
  const out: Record<string, Plain> = {};
  const seen = new Set<string>();
  for (const [key, value] of pairs) {
    if (key.kind === 'scalar' && key.tag === '!!merge') {
      const target = value.kind === 'alias' ? value.target : value;
      if (target.kind !== 'mapping') throw yamlError('map merge requires map or sequence of maps as the value');
      for (const [name, inherited] of Object.entries(mapping(target, problems) as object)) out[name] ??= inherited;
      continue;
    }
    const name = String(plainOf(key, problems));
    if (seen.has(name)) problems.push(`line ${key.line}: key ${JSON.stringify(name)} already set in map`);
    seen.add(name);
    out[name] = plainOf(value, problems);
  }
  return out;
}
