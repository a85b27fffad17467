// Models tags.cncf.io/container-device-interface/pkg/parser: names such as `nvidia.com/gpu=0`.
import { goQuote } from '../../base/go-quote.ts';

export interface QualifiedName {
  readonly vendor: string;
  readonly class: string;
  readonly name: string;
}

/** `nvidia.com/gpu` as vendor and class; undefined for what is no such pair. */
export function parseKind(kind: string): readonly [vendor: string, className: string] | undefined {
  const [vendor = '', ...rest] = kind.split('/');
  const className = rest.join('/');
  return vendor === '' || className === '' ? undefined : [vendor, className];
}

/** The parts of a device's full name; undefined for a name that is not full or not allowed. */
export function parseQualifiedName(device: string): QualifiedName | undefined {
  if (device.startsWith('/')) return undefined;
  const at = device.indexOf('=');
  const kind = at > 0 ? parseKind(device.slice(0, at)) : undefined;
  const name = device.slice(at + 1);
  if (!kind || name === '') return undefined;
  const [vendor, className] = kind;
  const wrong = problemOfVendor(vendor) ?? problemOfClass(className) ?? problemOfDevice(name);
  return wrong === undefined ? { vendor, class: className, name } : undefined;
}

export const isQualifiedName = (device: string): boolean => parseQualifiedName(device) !== undefined;

export const qualifiedName = (kind: string, name: string): string => `${kind}=${name}`;

/** What is wrong with a vendor's name, if anything. */
export const problemOfVendor = (name: string): string | undefined => prefixed('invalid vendor. ', problemOf(name));
export const problemOfClass = (name: string): string | undefined => prefixed('invalid class. ', problemOf(name));

const prefixed = (prefix: string, problem: string | undefined): string | undefined =>
  problem === undefined ? undefined : `${prefix}${problem}`;

const isLetter = (char: string): boolean => /^[A-Za-z]$/.test(char);
const isAlphaNumeric = (char: string): boolean => /^[A-Za-z0-9]$/.test(char);
const first = (name: string): string => name.charAt(0);
const last = (name: string): string => name.charAt(name.length - 1);

function problemOf(name: string): string | undefined {
  if (name === '') return 'empty name';
  if (!isLetter(first(name))) return `${goQuote(name)}, should start with letter`;
  const wrong = [...name.slice(1, -1)].find((char) => !/^[A-Za-z0-9_.-]$/.test(char));
  if (wrong !== undefined) return `invalid character '${wrong}' in name ${goQuote(name)}`;
  return isAlphaNumeric(last(name)) ? undefined : `${goQuote(name)}, should end with a letter or digit`;
}

/** What is wrong with a device's name, if anything. */
export function problemOfDevice(name: string): string | undefined {
  if (name === '') return 'invalid (empty) device name';
  if (!isAlphaNumeric(first(name))) return `invalid class ${goQuote(name)}, should start with a letter or digit`;
  const wrong = [...name.slice(1, -1)].find((char) => !/^[A-Za-z0-9_.:-]$/.test(char));
  if (wrong !== undefined) return `invalid character '${wrong}' in device name ${goQuote(name)}`;
  return isAlphaNumeric(last(name)) ? undefined : `invalid name ${goQuote(name)}, should end with a letter or digit`;
}
