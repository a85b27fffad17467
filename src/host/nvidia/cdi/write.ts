// Models Spec.write of tags.cncf.io/container-device-interface/pkg/cdi: YAML as sigs.k8s.io/yaml writes it, or JSON.
import { resolveScalar } from '../../../base/yaml/resolve.ts';
import type { CdiSpec } from './spec.ts';

type Tree = string | number | readonly Tree[] | { readonly [key: string]: Tree | undefined };

/** With the line of dashes that a file begins with. */
export const specYaml = (spec: CdiSpec): string => `---\n${lines(spec as unknown as Tree, 0).join('\n')}\n`;

/** One line, as Go's encoder writes it. */
export const specJson = (spec: CdiSpec): string => JSON.stringify(goOrder(spec));

/** Fields in the order of Go's types. */
function goOrder({ cdiVersion, kind, annotations, devices, containerEdits = {} }: CdiSpec): unknown {
  const edits = ({ env, deviceNodes, hooks, mounts }: NonNullable<CdiSpec['containerEdits']>): unknown => ({
    env,
    deviceNodes,
    hooks: hooks?.map(({ hookName, path, args, env: own }) => ({ hookName, path, args, env: own })),
    mounts: mounts?.map(({ hostPath, containerPath, options }) => ({ hostPath, containerPath, options })),
  });
  return {
    cdiVersion,
    kind,
    annotations,
    devices: devices.map(({ name, containerEdits: own }) => ({ name, containerEdits: edits(own) })),
    containerEdits: edits(containerEdits),
  };
}

const isList = (tree: Tree): tree is readonly Tree[] => Array.isArray(tree);

function lines(tree: Tree, depth: number): string[] {
  const indent = '  '.repeat(depth);
  if (isList(tree)) {
    return tree.flatMap((item) => {
      if (typeof item !== 'object') return [`${indent}- ${scalar(item)}`];
      const [first = '', ...rest] = lines(item, depth + 1);
      return [`${indent}- ${first.trimStart()}`, ...rest];
    });
  }
  if (typeof tree !== 'object') return [`${indent}${scalar(tree)}`];
  return Object.keys(tree)
    .sort()
    .flatMap((key) => {
      const value = tree[key];
      if (value === undefined) return [];
      if (typeof value !== 'object') return [`${indent}${key}: ${scalar(value)}`];
      // Lists stand as deep as the key that they belong to.
      return [`${indent}${key}:`, ...lines(value, isList(value) ? depth : depth + 1)];
    });
}

function scalar(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const isPlain = /^[\w./-]/.test(value) && !/: |\s#|:$|^\s|\s$|^- /.test(value);
  return isPlain && resolveScalar(value).tag === '!!str' ? value : JSON.stringify(value);
}
