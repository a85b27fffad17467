// Models dpkg's relation fields (deb-control(5)): `a (>= 1.0) | b, c`.
import { compareDebianVersions } from '../../host/packages/version.ts';

export interface Relation {
  readonly name: string;
  readonly operator: string;
  readonly version: string;
}

/** Groups that must all hold; within a group one is enough. */
export const relations = (field: string): Relation[][] =>
  field
    .split(',')
    .map((group) => group.trim())
    .filter((group) => group !== '')
    .map((group) =>
      group.split('|').map((text) => {
        const [, name = '', operator = '', version = ''] =
          /^\s*([^\s(:]+)(?::\w+)?\s*(?:\(\s*([<>=]+)\s*([^)\s]+)\s*\))?/.exec(text) ?? [];
        return { name, operator, version };
      }),
    );

/** Whether a version is one that the relation speaks of. */
export function satisfies(version: string, { operator, version: wanted }: Relation): boolean {
  const order = operator === '' ? 0 : compareDebianVersions(version, wanted);
  switch (operator) {
    case '<<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '=':
      return order === 0;
    case '>=':
      return order >= 0;
    case '>>':
      return order > 0;
    default:
      return true;
  }
}
