// Models libnvidia-container src/cli/dsl.c: `cuda>=12.8 brand=tesla,driver>=535,driver<536`, blanks are or, commas and.
import { type DeviceInfo, type DriverInfo, NvcError } from './types.ts';

type Comparator = '=' | '!=' | '<' | '<=' | '>' | '>=';

const isComparator = (text: string): text is Comparator => ['=', '!=', '<', '<=', '>', '>='].includes(text);

/** Checks one expression for one GPU, or for none. Throws `NvcError` that begins with `requirement error: `. */
export function checkRequirement(
  expression: string,
  driver: Pick<DriverInfo, 'cudaVersion' | 'nvrmVersion'>,
  device: DeviceInfo | undefined,
): void {
  let met = true;
  for (const alternative of expression.split(' ')) {
    if (alternative === '') continue;
    met = alternative.split(',').every((rule) => rule === '' || evaluate(rule, driver, device));
    if (met) return;
  }
  if (met) return;
  const [first = ''] = expression.split(' ');
  const advice = first.startsWith('cuda>=')
    ? ', please update your driver to a newer version, or use an earlier cuda container'
    : '';
  throw new NvcError(`requirement error: unsatisfied condition: ${first}${advice}`);
}

function evaluate(
  rule: string,
  driver: Pick<DriverInfo, 'cudaVersion' | 'nvrmVersion'>,
  device: DeviceInfo | undefined,
): boolean {
  const [, name = '', operator = '', value = ''] = /^([^<>=!]+)([<>=!]+)(.+)$/.exec(rule) ?? [];
  if (!isComparator(operator)) throw invalid();
  switch (name.toLowerCase()) {
    case 'cuda':
      return compareVersions(driver.cudaVersion, operator, value);
    case 'driver':
      return compareVersions(driver.nvrmVersion, operator, value);
    case 'arch':
      return device ? compareVersions(device.arch, operator, value) : true;
    case 'brand':
      return device ? compareText(device.brand, operator, value) : true;
    default:
      throw invalid();
  }
}

const invalid = (): NvcError => new NvcError('requirement error: invalid expression');

function compareText(one: string, operator: Comparator, other: string): boolean {
  const equal = one.toLowerCase() === other.toLowerCase();
  if (operator === '=') return equal;
  if (operator === '!=') return !equal;
  throw invalid();
}

/** Part by part; zeros at the end do not count. */
function compareVersions(one: string, operator: Comparator, other: string): boolean {
  if (!/^[\d.]*$/.test(one) || !/^[\d.]*$/.test(other)) throw invalid();
  const parts = (text: string): number[] => text.split('.').map(Number);
  const [a, b] = [parts(one), parts(other)];
  let order = 0;
  for (let index = 0; order === 0 && index < Math.max(a.length, b.length); index++)
    order = Math.sign((a[index] ?? 0) - (b[index] ?? 0));
  switch (operator) {
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    default:
      return order >= 0;
  }
}
