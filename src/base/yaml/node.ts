import type { ScalarStyle } from './tokens.ts';

/** A node as go-yaml's Node: `tag` is the short tag said or found, `!!str`, `!reset`. */
export type YamlNode = ScalarNode | SequenceNode | MappingNode | AliasNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly tag: string;
  /** From 1. */
  readonly line: number;
  readonly value: string;
  readonly style: ScalarStyle;
}

export interface SequenceNode {
  readonly kind: 'sequence';
  readonly tag: string;
  readonly line: number;
  readonly items: readonly YamlNode[];
}

export interface MappingNode {
  readonly kind: 'mapping';
  readonly tag: string;
  readonly line: number;
  readonly pairs: readonly (readonly [key: YamlNode, value: YamlNode])[];
}

export interface AliasNode {
  readonly kind: 'alias';
  readonly tag: string;
  readonly line: number;
  readonly target: YamlNode;
}
