import { describe, expect, test } from 'vitest';
import { createMachine } from '../../../src/machine.ts';
import { type HarbourPlan, planHarbour, type Row } from '../../../src/site/machine/harbour-plan.ts';

async function planned(...lines: string[]): Promise<HarbourPlan> {
  const machine = await createMachine('ubuntu-24.04');
  const session = machine.openSession();
  for (const line of lines) await session.run(line);
  return planHarbour(machine.state());
}

const rowOf = (plan: HarbourPlan, name: string): Row | undefined =>
  plan.groups.flatMap(({ rows }) => rows).find(({ container }) => container.name === name);
const laneNames = ({ lanes }: HarbourPlan): string[] => lanes.map(({ name }) => name);

describe('the picture of containers and networks', () => {
  test('has a lane for each network that somebody made or is on', async () => {
    expect(laneNames(await planned('docker network create back'))).toEqual(['back']);
    expect(laneNames(await planned('docker network create back', 'docker create --name web nginx'))).toEqual([
      'bridge',
      'back',
    ]);
  });

  test('shows a container on two networks moored in both lanes', async () => {
    const plan = await planned(
      'docker network create back',
      'docker run -d --name web nginx',
      'docker network connect --alias www back web',
    );
    const web = rowOf(plan, 'web');
    expect(web?.moorings.map((mooring) => mooring?.ip)).toEqual(['172.17.0.2', '172.18.0.2']);
    expect(web?.reach).toBe(1);
  });

  test('shows a port that is bound for IPv4 and IPv6 once, and a local one with its address', async () => {
    const plan = await planned('docker run -d --name web -p 8080:80 -p 127.0.0.1:8443:443 nginx');
    expect(rowOf(plan, 'web')?.ports).toEqual([
      { outside: '8080', inside: '80/tcp' },
      { outside: '127.0.0.1:8443', inside: '443/tcp' },
    ]);
  });

  test('knows who shares a volume, and which volumes nobody uses', async () => {
    const plan = await planned(
      'docker volume create lonely',
      'docker create --name one -v data:/data nginx',
      'docker create --name two -v data:/data nginx',
    );
    expect(rowOf(plan, 'one')?.cargo).toMatchObject([{ volume: { name: 'data' }, sharedWith: ['two'] }]);
    expect(plan.ashore.map(({ name }) => name)).toEqual(['lonely']);
  });

  test('groups by project, by what runs and by what does not', async () => {
    const plan = await planned(
      'docker create --name later nginx',
      'docker run -d --name web nginx',
      `printf 'services: {api: {image: nginx}}' > compose.yaml; docker compose -p shop up -d`,
    );
    expect(plan.groups.map(({ kind, name, rows }) => [kind, name, rows.length])).toEqual([
      ['project', 'shop', 1],
      ['running', '', 1],
      ['stopped', '', 1],
    ]);
  });

  test('says whose network a container uses', async () => {
    const plan = await planned(
      'docker run -d --name web nginx',
      'docker run -d --name side --network container:web busybox sleep 60',
    );
    expect(rowOf(plan, 'side')).toMatchObject({ sharesWith: 'web', reach: -1, ports: [] });
  });
});
