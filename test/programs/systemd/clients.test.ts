import { describe, expect, it } from 'vitest';
import { user } from '../../../src/host/process/credentials.ts';
import { createTestMachine } from '../../support/kernel.ts';
import { bootSystemd } from '../../support/systemd.ts';

const BOB = { cred: user(1000, 1000, [1000]) };
const unit = '[Unit]\nDescription=Waits\n[Service]\nExecStart=/bin/sleep 1000\n[Install]\nWantedBy=multi-user.target\n';
const boot = (version = '255.4-1ubuntu8') => bootSystemd(version, { '/etc/systemd/system/w.service': unit });

describe('an ordinary user', () => {
  it.each([
    [
      'start w',
      "Failed to start w.service: Interactive authentication required.\nSee system logs and 'systemctl status w.service' for details.\n",
    ],
    ['daemon-reload', 'Reload daemon failed: Interactive authentication required.\n'],
    ['enable w', 'Failed to enable unit: Interactive authentication required.\n'],
    ['kill w', 'Failed to kill unit w.service: Interactive authentication required.\n'],
    ['reset-failed', 'Failed to execute operation: Interactive authentication required.\n'],
    ['reboot', 'Call to Reboot failed: Interactive authentication required.\n'],
  ])('may not %s', async (words, stderr) => {
    const machine = await boot();
    expect(await machine.run(['systemctl', ...words.split(' ')], BOB)).toEqual({ stdout: '', stderr, exit: 1 });
  });

  it('does not see the journal of the system', async () => {
    const machine = await boot();
    expect((await machine.run(['journalctl'], BOB)).stderr).toMatch(/^Hint: You are currently not seeing messages/);
  });
});

describe('the journal', () => {
  it('keeps what logger says', async () => {
    const machine = await boot();
    await machine.run(['logger', '-t', 'mytag', '-p', 'user.err', 'trouble']);
    expect((await machine.run(['journalctl', '-p', 'err', '-o', 'cat'])).stdout).toBe('trouble\n');
  });
});

describe('without systemd as PID 1', () => {
  it('systemctl says so', async () => {
    const machine = createTestMachine();
    expect((await machine.run(['systemctl', 'status'])).stderr).toBe(
      "System has not been booted with systemd as init system (PID 1). Can't operate.\nFailed to connect to bus: Host is down\n",
    );
  });
});
