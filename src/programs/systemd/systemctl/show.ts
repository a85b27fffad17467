// Models systemd 255 src/systemctl/systemctl-show.c: `systemctl show` and `cat`, the properties that readers ask for.
import { needsReload, unitOf } from '../../../host/systemd/manager.ts';
import { unitName } from '../../../host/systemd/unit.ts';
import type { Options } from '../../applet/options.ts';
import type { Client } from '../context.ts';
import { propertiesOf } from './options.ts';
import { type Property, propertiesOfUnit } from './properties.ts';
import { changedWarning } from './warnings.ts';

function managerProperties({ manager }: Client): Property[] {
  const failed = [...manager.units.values()].filter(({ state }) => state === 'failed').length;
  return [
    ['Version', manager.fullVersion],
    ['Architecture', manager.host.profile.arch === 'amd64' ? 'x86-64' : 'arm64'],
    ['NNames', String(manager.units.size)],
    ['NFailedUnits', String(failed)],
    ['NJobs', String(manager.jobs.size)],
    ['SystemState', manager.state === 'running' && failed > 0 ? 'degraded' : manager.state],
    ['Environment', [...manager.environment].map(([name, value]) => `${name}=${value}`).join(' ')],
    ['UnitPath', UNIT_PATH],
  ];
}

const UNIT_PATH =
  '/etc/systemd/system.control /run/systemd/system.control /run/systemd/transient /run/systemd/generator.early /etc/systemd/system /etc/systemd/system.attached /run/systemd/system /run/systemd/system.attached /run/systemd/generator /usr/local/lib/systemd/system /usr/lib/systemd/system /run/systemd/generator.late';

/** `systemctl show`. */
export async function show(client: Client, names: readonly string[], options: Options): Promise<number> {
  const wanted = propertiesOf(options);
  const bare = options.has('value', 'P');
  const sections =
    names.length === 0
      ? [managerProperties(client)]
      : names.map((name) => propertiesOfUnit(client, unitOf(client.manager, unitName(name))));
  const texts = sections.map((all) => {
    const found = wanted
      ? all.filter(([name]) => wanted.includes(name))
      : all.filter(([, value]) => value !== '' || options.has('a'));
    return found.map(([name, value]) => (bare ? `${value}\n` : `${name}=${value}\n`)).join('');
  });
  await client.out(texts.join('\n'));
  return 0;
}

/** `systemctl cat`. */
export async function cat(client: Client, names: readonly string[]): Promise<number> {
  const { manager, proc, colour } = client;
  const texts: string[] = [];
  for (const text of names) {
    const unit = unitOf(manager, unitName(text));
    const files = [unit.config.fragment, ...unit.config.dropIns].filter((path) => path !== undefined);
    if (files.length === 0 || unit.load === 'masked') {
      if (texts.length > 0) await client.out(texts.join('\n'));
      await client.err(
        unit.load === 'masked' ? `# Unit ${unit.name} is masked.\n` : `No files found for ${unit.name}.\n`,
      );
      return unit.load === 'masked' ? 0 : 1;
    }
    if (needsReload(manager, unit)) await client.err(changedWarning(unit.name).replace(/^Warning: /, 'Warning: '));
    for (const path of files) {
      if (!proc.files.exists(path)) continue;
      const head = colour ? `\x1b[0;34m# ${path}\x1b[0m` : `# ${path}`;
      const content = proc.files.readText(path);
      texts.push(`${head}\n${content}${content.endsWith('\n') || content === '' ? '' : '\n'}`);
    }
  }
  await client.out(texts.join('\n'));
  return 0;
}
