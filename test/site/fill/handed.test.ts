import { expect, test } from 'vitest';
import { addressWithValues, valuesIn } from '../../../src/site/fill/handed.ts';

const url = '/en/errors/x/';
const fill = { path: ['<path>'], port: ['<port>'] };

test('the values that the page has a place for go behind the #, and come back as they were', () => {
  const slots = { path: '/home/花子/a & b#c%20', port: '8080', container: 'web' };
  const address = addressWithValues({ url, fill, slots });
  expect(address.startsWith(`${url}#values:`)).toBe(true);
  expect(address).not.toContain('web');
  expect(valuesIn(new URL(address, 'http://localhost').hash)).toEqual({ path: slots.path, port: '8080' });
});

test('an address without values to hand on stays as it is', () => {
  expect(addressWithValues({ url, slots: { port: '8080' } })).toBe(url);
  expect(addressWithValues({ url, fill, slots: { port: 'a\nb' } })).toBe(url);
  expect(addressWithValues({ url, fill: { constructor: ['<x>'] }, slots: {} })).toBe(url);
});

test.each(['', '#fix', '#values', '#step-values:port=1'])('%j holds no values', (fragment) => {
  expect(valuesIn(fragment)).toBeUndefined();
});

test('values that could be filled in nowhere are left behind', () => {
  expect(valuesIn('#values:port=8080&path=a%0Ab')).toEqual({ port: '8080' });
});
