import { describe, expect, it } from 'vitest';
import { user } from '../../src/host/process/credentials.ts';
import { type Unit, UnitFailed, type Units } from '../../src/host/units.ts';
import { createTestMachine, TEST_TIME } from '../support/kernel.ts';

function dockerUnit(fails = false): Unit {
  const unit: Unit = {
    name: 'docker.service',
    description: 'Docker Application Container Engine',
    file: '/usr/lib/systemd/system/docker.service',
    documentation: ['https://docs.docker.com'],
    enabled: 'enabled',
    preset: 'enabled',
    triggeredBy: [],
    state: 'active',
    since: TEST_TIME - 60_000,
    main: () =>
      unit.state === 'active' ? { pid: 42, name: 'dockerd', command: '/usr/bin/dockerd -H fd://' } : undefined,
    async start() {
      if (fails) throw new UnitFailed(unit.name);
      unit.state = 'active';
    },
    async stop() {
      unit.state = 'inactive';
    },
  };
  return unit;
}

const withDocker = (unit: Unit): Units => ({
  units: new Map([[unit.name, unit]]),
  journal: [
    {
      time: TEST_TIME - 60_000,
      unit: unit.name,
      identifier: 'dockerd',
      pid: 42,
      message: 'API listen on /run/docker.sock',
    },
  ],
  stale: false,
});

describe('systemctl', () => {
  it('shows a unit that runs', async () => {
    const machine = createTestMachine({ units: withDocker(dockerUnit()) });
    expect(
      (await machine.run(['systemctl', 'status', 'docker'])).stdout,
    ).toBe(`● docker.service - Docker Application Container Engine
     Loaded: loaded (/usr/lib/systemd/system/docker.service; enabled; preset: enabled)
     Active: active (running) since Sun 2026-11-22 03:59:00 UTC; 1min ago
       Docs: https://docs.docker.com
   Main PID: 42 (dockerd)
      Tasks: 10
     CGroup: /system.slice/docker.service
             └─42 /usr/bin/dockerd -H fd://

Nov 22 03:59:00 vm dockerd[42]: API listen on /run/docker.sock
`);
  });

  it('stops and starts', async () => {
    const unit = dockerUnit();
    const machine = createTestMachine({ units: withDocker(unit) });
    await machine.run(['systemctl', 'stop', 'docker']);
    expect(await machine.run(['systemctl', 'is-active', 'docker'])).toEqual({
      stdout: 'inactive\n',
      stderr: '',
      exit: 3,
    });
    await machine.run(['systemctl', 'start', 'docker']);
    expect(unit.state).toBe('active');
  });

  it('says where to look when a unit does not start', async () => {
    const unit = dockerUnit(true);
    unit.state = 'inactive';
    const machine = createTestMachine({ units: withDocker(unit) });
    expect(await machine.run(['systemctl', 'start', 'docker'])).toEqual({
      stdout: '',
      stderr:
        'Job for docker.service failed because the control process exited with error code.\nSee "systemctl status docker.service" and "journalctl -xeu docker.service" for details.\n',
      exit: 1,
    });
  });

  it('asks an ordinary user for authentication', async () => {
    const machine = createTestMachine({ units: withDocker(dockerUnit()) });
    const ran = await machine.run(['systemctl', 'restart', 'docker'], { cred: user(1000, 1000, [1000]) });
    expect(ran.stderr).toMatch(/^Failed to restart docker\.service: Interactive authentication required\.\n/);
  });
});

describe('journalctl', () => {
  it('shows the lines of one unit', async () => {
    const machine = createTestMachine({ units: withDocker(dockerUnit()) });
    const line = 'Nov 22 03:59:00 vm dockerd[42]: API listen on /run/docker.sock\n';
    expect((await machine.run(['journalctl', '-u', 'docker', '-n', '5', '--no-pager'])).stdout).toBe(line);
  });
});
