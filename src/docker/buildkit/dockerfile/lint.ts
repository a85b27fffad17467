// Models moby/buildkit frontend/dockerfile/linter (v0.16 on), the part that parsing instructions takes.
import type { LineRange } from './errors.ts';
import type { DockerfileNode } from './parser.ts';

/** Rules that the typed parse checks. */
export type ParseRule = 'MaintainerDeprecated' | 'StageNameCasing' | 'FromAsCasing' | 'InvalidDefinitionDescription';

/** Hears of a broken rule; `args` are what the rule's sentence names, in its order. */
export type LintListener = (rule: ParseRule, location: LineRange, args: readonly string[]) => void;

/** StageNameCasing (the name), FromAsCasing (FROM and AS as written). */
export function lintFrom(node: DockerfileNode, location: LineRange, lint: LintListener): void {
  const [, as = '', name = ''] = node.args;
  if (node.args.length === 3 && name !== name.toLowerCase()) lint('StageNameCasing', location, [name]);
  if (node.args.length < 3) return;
  const lower = node.value === node.value.toLowerCase();
  if (!lower && node.value !== node.value.toUpperCase()) return;
  if (as !== (lower ? as.toLowerCase() : as.toUpperCase())) lint('FromAsCasing', location, [node.value, as]);
}

/** InvalidDefinitionDescription: the instruction and the name that the comment above should begin with. */
export function lintDescription(
  instruction: 'FROM' | 'ARG',
  names: readonly string[],
  node: DockerfileNode,
  location: LineRange,
  lint: LintListener,
): void {
  const comment = node.comments.at(-1);
  const [first] = names;
  if (comment === undefined || first === undefined) return;
  if (names.includes(comment.split(' ')[0] ?? '')) return;
  lint('InvalidDefinitionDescription', location, [instruction, names.length > 1 ? '<arg_key>' : first]);
}
