// Models compose-spec/compose-go format/volume.go: `./data:/data:ro` as the long form.
import { joinPath } from '../../../host/fs/mounts.ts';
import { LoadError } from './errors.ts';
import type { Tree, TreeMap } from './tree.ts';

const PROPAGATION = new Set(['rprivate', 'private', 'rshared', 'shared', 'rslave', 'slave']);

/** The long form of a mount, its target as it stands. Throws LoadError. */
export function parseVolume(spec: string): TreeMap {
  if (spec === '') throw new LoadError('invalid empty volume spec');
  if (spec.length < 3)
    return new Map<string, Tree>([
      ['type', 'volume'],
      ['target', spec],
    ]);
  const sections = splitSections(spec);
  const fail = (why: string): LoadError => new LoadError(`invalid spec: ${spec}: ${why}`);
  const [first = '', second, options, ...more] = sections;
  if (sections.slice(0, 3).some((section) => section === '')) throw fail('empty section between colons');
  if (more.length > 0) throw fail('too many colons');
  return describe(second === undefined ? '' : first, second ?? first, options?.split(',') ?? []);
}

/** The sections between colons; those of a drive letter and of `\${…}` do not count. */
function splitSections(spec: string): string[] {
  const sections = [''];
  let nested = 0;
  [...spec].forEach((char, index) => {
    const current = sections.at(-1) ?? '';
    if (char === '$' && spec[index + 1] === '{') nested++;
    if (char === '}' && nested > 0) nested--;
    if (char === ':' && nested === 0 && !/^\p{L}$/u.test(current)) sections.push('');
    else sections[sections.length - 1] = current + char;
  });
  return sections;
}

function describe(source: string, target: string, options: readonly string[]): TreeMap {
  const bind: TreeMap = new Map();
  const volume: TreeMap = new Map();
  let readOnly = false;
  for (const option of options) {
    if (option === 'ro' || option === 'rw') readOnly = option === 'ro';
    else if (option === 'nocopy') volume.set('nocopy', true);
    else if (PROPAGATION.has(option)) bind.set('propagation', option);
    else if (option === 'z' || option === 'Z') bind.set('selinux', option);
  }
  const path = isPath(source);
  const out: TreeMap = new Map<string, Tree>([['type', path ? 'bind' : 'volume']]);
  if (source !== '') out.set('source', source);
  out.set('target', target);
  if (readOnly) out.set('read_only', true);
  if (path) out.set('bind', bind.set('create_host_path', true));
  else {
    if (bind.size > 0) out.set('bind', bind);
    out.set('volume', volume);
  }
  return out;
}

const isPath = (source: string): boolean => /^([./~]|\\\\|\p{L}:)/u.test(source);

/** Go's path.Clean; nothing stays nothing. */
export function cleanPath(path: string): string {
  if (path === '') return '';
  if (path.startsWith('/')) return joinPath('/', path);
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/') || '.';
}
