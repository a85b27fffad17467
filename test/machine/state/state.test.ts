import { describe, expect, test } from 'vitest';
import type { HostState } from '../../../src/machine/state/host-state.ts';
import { createMachine } from '../../../src/machine.ts';

/** The state after these lines, on a host of that name. */
async function stateAfter(lines: readonly string[], host = 'ubuntu-24.04'): Promise<HostState> {
  const machine = await createMachine(host);
  const session = machine.openSession();
  for (const line of lines) {
    const { exit, stderr } = await session.run(line);
    expect(`${exit} ${stderr}`, line).toMatch(/^0 /);
  }
  return machine.state();
}

const container = ({ containers }: HostState, name: string) => containers.find((one) => one.name === name);

describe('the state tells of', () => {
  test('a container: what runs in it, where, and on what', async () => {
    const state = await stateAfter([
      'docker network create back',
      'docker volume create data',
      'docker run -d --name web --network back --network-alias www -p 8080:80 -v data:/data -v /etc:/host:ro nginx',
    ]);
    const web = container(state, 'web');
    expect(web).toMatchObject({
      image: 'nginx',
      command: '/docker-entrypoint.sh nginx -g daemon off;',
      state: 'running',
      runtime: 'runc',
      ports: [
        { proto: 'tcp', containerPort: 80, hostIp: '0.0.0.0', hostPort: 8080 },
        { proto: 'tcp', containerPort: 80, hostIp: '::', hostPort: 8080 },
      ],
      mounts: expect.arrayContaining([
        { type: 'volume', source: 'data', destination: '/data', writable: true },
        { type: 'bind', source: '/etc', destination: '/host', writable: false },
      ]),
    });
    expect(web?.networks).toMatchObject([{ network: 'back', ip: '172.18.0.2' }]);
    expect(web?.networks[0]?.dnsNames).toEqual(['web', 'www', web?.id.slice(0, 12)]);
  });

  test('its end, and the code it ended with', async () => {
    const state = await stateAfter([
      'docker run --name job busybox sh -c "exit 0"',
      'docker create --name later busybox',
    ]);
    expect(container(state, 'job')).toMatchObject({ state: 'exited', exitCode: 0, ports: [] });
    expect(container(state, 'job')?.networks).toMatchObject([{ network: 'bridge', ip: '', dnsNames: [] }]);
    expect(container(state, 'later')).toMatchObject({ state: 'created' });
    expect(container(state, 'later')).not.toHaveProperty('exitCode');
  });

  test('processes from PID 1 down to the container, by way of its shim', async () => {
    const state = await stateAfter(['docker run -d --name web -p 8080:80 nginx']);
    const web = container(state, 'web');
    const by = (pid: number | undefined) => state.processes.find((one) => one.pid === pid);
    const first = by(web?.pid);
    expect(first).toMatchObject({ role: 'container', container: web?.id, innerPid: 1, parent: web?.shimPid });
    expect(by(web?.shimPid)).toMatchObject({ role: 'shim', container: web?.id, parent: 1 });
    expect(by(state.engine.pid)).toMatchObject({ role: 'dockerd', parent: 1 });
    expect(state.processes.filter(({ role }) => role === 'proxy').map(({ parent }) => parent)).toEqual([
      state.engine.pid,
      state.engine.pid,
    ]);
    expect(state.processes.map(({ pid }) => pid)[0]).toBe(1);
  });

  test('a network: its subnet, and who is on it', async () => {
    const state = await stateAfter([
      'docker network create --internal back',
      'docker run -d --name web busybox sleep 60',
      'docker network connect back web',
    ]);
    const [id] = state.containers.map((one) => one.id);
    expect(state.networks.find(({ name }) => name === 'back')).toMatchObject({
      ...{ driver: 'bridge', internal: true, predefined: false, members: [id] },
      pools: [{ subnet: '172.18.0.0/16', gateway: '172.18.0.1' }],
    });
    expect(state.networks.find(({ name }) => name === 'bridge')).toMatchObject({ predefined: true, members: [id] });
  });

  test('volumes: how much is in them, who uses them, whether somebody named them', async () => {
    const state = await stateAfter([
      'docker volume create data',
      `docker run --name web -v data:/d -v /anonymous busybox sh -c 'printf 12345 > /d/file'`,
      'docker volume create --opt type=tmpfs --opt device=tmpfs memory',
    ]);
    const [id] = state.containers.map((one) => one.id);
    expect(state.volumes.find(({ name }) => name === 'data')).toMatchObject({
      size: 5,
      usedBy: [id],
      anonymous: false,
    });
    expect(state.volumes.filter(({ anonymous }) => anonymous)).toMatchObject([{ size: 0, usedBy: [id] }]);
    expect(state.volumes.find(({ name }) => name === 'memory')).not.toHaveProperty('size');
  });

  test('images: their layers, which of them others have too, and what uses them', async () => {
    const state = await stateAfter([
      'docker pull busybox',
      `printf 'FROM busybox\\nRUN echo hello > /hello\\n' > Dockerfile`,
      'docker build -q -t mine .',
      `printf 'FROM busybox\\nRUN echo again > /hello\\n' > Dockerfile`,
      'docker build -q -t mine .',
      'docker create --name web mine',
    ]);
    const image = (tag: string) => state.images.find(({ tags }) => tags.includes(tag));
    expect(image('mine:latest')?.layers.map(({ shared }) => shared)).toEqual([true, false]);
    expect(image('mine:latest')?.layers[1]?.madeBy).toContain('echo again');
    expect(image('mine:latest')?.usedBy).toEqual([state.containers[0]?.id]);
    expect(image('busybox:latest')?.layers.map(({ shared }) => shared)).toEqual([true]);
    expect(state.images.filter(({ dangling }) => dangling)).toHaveLength(1);
    expect(state.buildCache).toBeGreaterThanOrEqual(0);
  });

  test('what Compose made', async () => {
    const state = await stateAfter([
      `printf 'services:\\n  web:\\n    image: nginx\\n    volumes: [data:/data]\\nvolumes:\\n  data:\\n' > compose.yaml`,
      'docker compose -p shop up -d 2>/dev/null',
    ]);
    expect(container(state, 'shop-web-1')?.compose).toEqual({ project: 'shop', service: 'web' });
    expect(state.networks.find(({ name }) => name === 'shop_default')?.compose).toEqual({ project: 'shop' });
    expect(state.volumes.find(({ name }) => name === 'shop_data')?.compose).toEqual({ project: 'shop' });
  });

  test.each(['docker-20.10', 'docker-28.5', 'ubuntu-24.04-docker-26.1', 'debian-12', 'gpu-lab', 'kata'])(
    'a container on %s',
    async (host) => {
      const state = await stateAfter(['docker run -d --name web -p 8080:80 busybox sleep 60'], host);
      expect(state.engine.is).toBe('running');
      expect(state.processes.filter(({ role }) => role === 'shim')).toHaveLength(1);
      expect(container(state, 'web')).toMatchObject({ state: 'running', networks: [{ network: 'bridge' }] });
    },
  );
});

describe('the state says so when', () => {
  test('dockerd is stopped: what lies on the disk is still there', async () => {
    const state = await stateAfter(
      ['sudo docker volume create data', 'sudo systemctl stop docker.socket docker.service'],
      'ubuntu-24.04',
    );
    expect(state.engine.is).toBe('stopped');
    expect(state.volumes.map(({ name }) => name)).toContain('data');
    expect(state.processes.filter(({ role }) => role === 'dockerd')).toEqual([]);
  });

  test('Docker is not installed', async () => {
    expect(await stateAfter([], 'ubuntu-24.04-bare')).toMatchObject({
      engine: { is: 'absent' },
      ...{ containers: [], images: [], volumes: [], networks: [] },
    });
  });

  test('the host reboots', async () => {
    const machine = await createMachine('ubuntu-24.04');
    const session = machine.openSession();
    await session.run('sudo docker volume create data');
    void session.run('sudo reboot');
    while (machine.isUp) await machine.clock.sleep(10);
    expect(machine.state()).toMatchObject({ up: false, processes: [], volumes: [{ name: 'data' }] });
    await machine.up();
    expect(machine.state()).toMatchObject({ up: true, engine: { is: 'running' } });
  });
});

describe('looking', () => {
  test('changes nothing: another machine that nobody looked at goes on the same way', async () => {
    const lines = ['docker run -d --name web busybox sleep 60', 'docker volume create', 'docker network create back'];
    const run = async (look: boolean): Promise<string> => {
      const machine = await createMachine('ubuntu-24.04', { seed: 'same' });
      const session = machine.openSession();
      const trace = machine.traces.start();
      for (const line of lines) {
        await session.run(line);
        if (!look) continue;
        machine.state();
        await machine.inspect('container', machine.state().containers[0]?.id ?? '');
      }
      const { stdout } = await session.run(
        'docker inspect web; docker events --since 0 --until 1s; docker ps -a; ps aux',
      );
      return stdout + JSON.stringify(trace.cut().events);
    };
    expect(await run(true)).toBe(await run(false));
  });

  test('twice shows the same', async () => {
    const machine = await createMachine('ubuntu-24.04');
    await machine.openSession().run('docker run -d --name web busybox sleep 1000');
    const first = JSON.stringify(machine.state());
    await machine.clock.sleep(60_000);
    expect(JSON.stringify(machine.state())).toBe(first);
  });
});

describe('inspect', () => {
  test('prints what docker inspect does', async () => {
    const machine = await createMachine('ubuntu-24.04');
    const session = machine.openSession();
    await session.run('docker run -d --name web -v data:/d busybox sleep 1000');
    const printed = async (line: string): Promise<string> => (await session.run(line)).stdout.trimEnd();
    const { containers, networks } = machine.state();
    expect(await machine.inspect('container', containers[0]?.id ?? '')).toBe(await printed('docker inspect web'));
    expect(await machine.inspect('volume', 'data')).toBe(await printed('docker volume inspect data'));
    const bridge = networks.find(({ name }) => name === 'bridge')?.id ?? '';
    expect(await machine.inspect('network', bridge)).toBe(await printed('docker network inspect bridge'));
    expect(await machine.inspect('image', containers[0]?.imageId ?? '')).toBe(
      await printed('docker image inspect busybox'),
    );
  });

  test('has no answer for what is gone, or where no dockerd runs', async () => {
    const machine = await createMachine('ubuntu-24.04');
    expect(await machine.inspect('volume', 'nosuch')).toBeUndefined();
    const session = machine.openSession();
    await session.run('sudo docker volume create data; sudo systemctl stop docker.socket docker.service');
    expect(await machine.inspect('volume', 'data')).toBeUndefined();
  });
});
