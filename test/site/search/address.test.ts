import { expect, test } from 'vitest';
import { askedIn, isPlaceInPage, searchAddress } from '../../../src/site/search/address.ts';

const where = (address: string) => new URL(address, 'http://localhost');

test.each([
  ['tmpfs', '/en/search/?q=tmpfs'],
  ['host.docker.internal', '/en/search/?q=host.docker.internal'],
  ['Error: No such container: payroll', '/en/search/#q=Error%3A%20No%20such%20container%3A%20payroll'],
  ['docker volume\ncreate', '/en/search/#q=docker%20volume%0Acreate'],
])('words stand in the query, messages behind the #: %s', (text, address) => {
  expect(searchAddress('en', { text, kind: undefined })).toBe(address);
  expect(askedIn(where(address))).toBe(text);
});

test('what was pasted comes back as it was, with the kind that is shown', () => {
  const text = '100%: a+b & "c"=#d?\r\n\u001b[31m日本語';
  const address = where(searchAddress('ja', { text, kind: 'error' }));
  expect(address.search).toBe('?kind=error');
  expect(askedIn(address)).toBe(text);
});

test('a long paste is in no address', () => {
  expect(searchAddress('en', { text: 'a: b\n'.repeat(1000), kind: undefined })).toBe('/en/search/');
  expect(askedIn(where('/en/search/'))).toBeNull();
});

test('a place in the page is no search', () => {
  expect([isPlaceInPage('#_top'), isPlaceInPage('#q=a'), isPlaceInPage('')]).toEqual([true, false, false]);
  expect(askedIn(where('/en/search/?q=tmpfs#_top'))).toBe('tmpfs');
});
