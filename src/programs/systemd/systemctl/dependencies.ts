// Models systemd 255 src/systemctl/systemctl-list-dependencies.c.
import { named, namedBy, unitOf } from '../../../host/systemd/manager.ts';
import { type Unit, unitType } from '../../../host/systemd/unit.ts';
import type { Options } from '../../applet/options.ts';
import { type Client, paint } from '../context.ts';
import { byTypeAndName } from './select.ts';
import { colourOf, glyphOf } from './words.ts';

/** `systemctl list-dependencies`. */
export async function listDependencies(client: Client, options: Options, name: string): Promise<number> {
  const { manager, version } = client;
  const lines: string[] = [name];
  const plain = options.has('plain');
  const seen = new Set<string>([name]);
  const next = (unit: Unit): string[] => {
    const found = options.has('reverse')
      ? namedBy(manager, unit, 'Requires', 'Requisite', 'Wants', 'BindsTo', 'PartOf', 'Upholds').map(
          (other) => other.name,
        )
      : options.has('after')
        ? [...named(unit, 'After')]
        : options.has('before')
          ? [...named(unit, 'Before')]
          : [...named(unit, 'Requires', 'Requisite', 'Wants', 'BindsTo', 'Upholds')];
    if (
      !options.has('reverse', 'after', 'before') &&
      ['service', 'socket'].includes(unitType(unit.name)) &&
      unit.load === 'loaded'
    )
      found.push('system.slice');
    return [...new Set(found)].sort((a, b) => rank(a) - rank(b) || byTypeAndName(a, b));
  };
  // Targets and slices come after what is no group of units.
  const rank = (other: string): number => (other.endsWith('.target') ? 2 : other.endsWith('.slice') ? 1 : 0);
  const walk = (unit: Unit, indent: string): void => {
    const names = next(unit);
    names.forEach((other, index) => {
      const target = unitOf(manager, other);
      const last = index === names.length - 1;
      const dot = `${paint(client, colourOf(target.state), glyphOf(target.state, version))} `;
      lines.push(plain ? `  ${indent}${other}` : `${dot}${indent}${last ? '└─' : '├─'}${other}`);
      const deeper = unitType(other) === 'target' || options.has('a');
      if (!deeper || seen.has(other)) return;
      seen.add(other);
      walk(target, plain ? indent : `${indent}${last ? '  ' : '│ '}`);
    });
  };
  walk(unitOf(manager, name), '');
  await client.out(lines.map((line) => `${line}\n`).join(''));
  return 0;
}
