// Models docker/cli internal/volumespec (until 27 cli/compose/loader/volume.go): the value of -v, as far as the CLI reads it.
import { type EngineVersion, since } from '../../engine-version.ts';
import { cut } from './csv.ts';

/** A bind (`source:target…`) for the engine, or the path of an anonymous volume. Throws with the CLI's message. */
export function parseVolume(
  spec: string,
  version: EngineVersion,
  absolute: (path: string) => string,
): { readonly bind: string } | { readonly anonymous: string } {
  const fail = (why: string): Error => new Error(`invalid spec: ${spec}: ${why}`);
  if (spec === '' && since(version, 23)) throw new Error('invalid empty volume spec');
  if (spec.length <= 2 || !spec.includes(':')) return { anonymous: spec };
  const parts = joinDrives(spec.split(':'));
  if (since(version, 23)) {
    if (parts.includes('')) throw fail('empty section between colons');
    if (parts.length > 3) throw fail('too many colons');
  } else if (parts[0] === '') return { anonymous: spec };
  else if (parts.includes('') || parts.length > 3) return { bind: spec };
  if (parts.length === 1) return { anonymous: spec };
  const [source = ''] = parts;
  const [, rest = ''] = cut(spec, ':');
  return { bind: isRelative(source, version) ? `${absolute(source)}:${rest}` : spec };
}

/** `C:\x` is one part. */
function joinDrives(parts: readonly string[]): string[] {
  const out: string[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (last !== undefined && /^[A-Za-z]$/.test(last)) out[out.length - 1] = `${last}:${part}`;
    else out.push(part);
  }
  return out;
}

/** A path of this machine written relative to the working directory; before 28 `..` was none. */
const isRelative = (source: string, version: EngineVersion): boolean =>
  since(version, 28) ? source.startsWith('.') : since(version, 23) && (source === '.' || source.startsWith('./'));
