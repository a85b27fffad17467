// Models systemd 255 `systemctl set-property`: a drop-in for one setting of resource control.

import { keysOf } from '../../../host/systemd/known-keys.ts';
import { pathCache } from '../../../host/systemd/load.ts';
import { loadContext, reload, unitOf } from '../../../host/systemd/manager.ts';
import { unitName, unitType } from '../../../host/systemd/unit.ts';
import { type Client, INTERACTIVE, isRoot } from '../context.ts';

const HEAD =
  '# This is a drop-in unit file extension, created via "systemctl set-property"\n# or an equivalent operation. Do not edit.\n';

export async function setProperty(client: Client, given: string, assignments: readonly string[]): Promise<number> {
  const { manager, proc } = client;
  const name = unitName(given);
  const refuse = async (why: string): Promise<number> => {
    await client.err(`Failed to set unit properties on ${name}: ${why}\n`);
    return 1;
  };
  if (!isRoot(client)) return refuse(INTERACTIVE);
  const unit = unitOf(manager, name);
  if (unit.load === 'not-found') return refuse(`Unit ${name} not found.`);
  const section = { service: 'Service', socket: 'Socket', slice: 'Slice', mount: 'Mount' }[unitType(name)] ?? 'Unit';
  for (const assignment of assignments) {
    const [key = '', value] = assignment.split(/=(.*)/s);
    if (value === undefined) {
      await client.err(`Not an assignment: ${assignment}\n`);
      return 1;
    }
    if (!keysOf(section, unitType(name))?.has(key)) {
      await client.err(`Unknown assignment: ${assignment}\n`);
      return 1;
    }
    const directory = `/etc/systemd/system.control/${name}.d`;
    proc.files.mkdirAll(directory, 0o755);
    proc.files.writeFile(`${directory}/50-${key}.conf`, `${HEAD}[${section}]\n${key}=${value}\n`);
  }
  manager.known = pathCache(loadContext(manager));
  reload(manager, unit, true);
  return 0;
}
