import { describe, expect, test } from 'vitest';
import { checkRequirement } from '../../../../src/host/nvidia/nvc/requirements.ts';
import type { DeviceInfo } from '../../../../src/host/nvidia/nvc/types.ts';

const device: DeviceInfo = {
  model: 'Tesla T4',
  uuid: 'GPU-1',
  busId: '00000000:00:1e.0',
  arch: '7.5',
  brand: 'Tesla',
  node: { path: '/dev/nvidia0', rdev: [195, 0] },
};
const driver = { nvrmVersion: '535.104.05', cudaVersion: '12.2' };

/** As NVIDIA's images carry it. */
const IMAGE_12_8 =
  'cuda>=12.8 brand=unknown,driver>=470,driver<471 brand=grid,driver>=470,driver<471 brand=tesla,driver>=470,driver<471 brand=tesla,driver>=550,driver<551';
const ADVICE = ', please update your driver to a newer version, or use an earlier cuda container';

describe('a requirement', () => {
  test.each([
    ['cuda>=12.2'],
    ['cuda>=11.8 brand=tesla,driver>=450,driver<451'],
    ['cuda>=12.8 brand=tesla,driver>=535,driver<536'],
    ['cuda>=12.8 brand=TESLA,driver>=535,driver<536'],
    ['arch>=7.5'],
    ['driver=535.104.05'],
    ['driver!=535.104'],
    ['cuda=12.2.0'],
    [''],
  ])('%s is met', (expression) => {
    expect(() => checkRequirement(expression, driver, device)).not.toThrow();
  });

  test.each([
    [IMAGE_12_8, `unsatisfied condition: cuda>=12.8${ADVICE}`],
    ['cuda>=13', `unsatisfied condition: cuda>=13${ADVICE}`],
    ['arch>=8.0', 'unsatisfied condition: arch>=8.0'],
    ['brand=geforce', 'unsatisfied condition: brand=geforce'],
    ['cuda>=12.8,driver<1', `unsatisfied condition: cuda>=12.8,driver<1${ADVICE}`],
    ['cuda=>12', 'invalid expression'],
    ['cuda', 'invalid expression'],
    ['colour=red', 'invalid expression'],
    ['brand<tesla', 'invalid expression'],
    ['cuda>=twelve', 'invalid expression'],
  ])('%s is not: %s', (expression, message) => {
    expect(() => checkRequirement(expression, driver, device)).toThrow(`requirement error: ${message}`);
  });

  test('of a brand or architecture is met where no GPU is wanted', () => {
    expect(() => checkRequirement('brand=geforce,arch>=9', driver, undefined)).not.toThrow();
  });
});
