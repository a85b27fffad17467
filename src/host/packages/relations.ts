// Models dpkg's relation fields (deb-control(5)): `a (>= 1.0) | b, c`.
import { compareDebianVersions } from './version.ts';

export interface Relation {
  readonly name: string;
  /** `amd64`, `any`; empty when unsaid. */
  readonly arch: string;
  readonly operator: string;
  readonly version: string;
}

const RELATION = /^\s*([^\s(:[]+)(?::([\w-]+))?\s*(?:\(\s*([<>=]+)\s*([^)\s]+)\s*\))?/;

/** Groups that must all hold; within a group one is enough. */
export const relations = (field: string): Relation[][] =>
  field
    .split(',')
    .map((group) => group.trim())
    .filter((group) => group !== '')
    .map((group) =>
      group.split('|').map((text) => {
        const [, name = '', arch = '', operator = '', version = ''] = RELATION.exec(text) ?? [];
        return { name, arch, operator, version };
      }),
    );

/** Whether a version is one that the relation speaks of. `<` and `>` mean `<=` and `>=`, as they once did. */
export function satisfies(
  version: string,
  { operator, version: wanted }: Pick<Relation, 'operator' | 'version'>,
): boolean {
  const order = operator === '' ? 0 : compareDebianVersions(version, wanted);
  switch (operator) {
    case '<<':
      return order < 0;
    case '<=':
    case '<':
      return order <= 0;
    case '=':
      return order === 0;
    case '>=':
    case '>':
      return order >= 0;
    case '>>':
      return order > 0;
    default:
      return true;
  }
}

/** `libquay1 (>= 1.2)`, as dpkg prints it. */
export const formatRelation = ({ name, arch, operator, version }: Relation): string =>
  `${name}${arch === '' ? '' : `:${arch}`}${operator === '' ? '' : ` (${operator} ${version})`}`;
