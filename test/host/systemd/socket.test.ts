import { expect, it } from 'vitest';
import { connectUnix } from '../../../src/host/net/unix-sockets.ts';
import { bootSystemd } from '../../support/systemd.ts';

const ETC = '/etc/systemd/system';
const socket = '[Socket]\nListenStream=/run/x.sock\nSocketMode=0660\n';

const machineWith = (service: string) =>
  bootSystemd('255.4-1ubuntu8', {
    [`${ETC}/x.socket`]: socket,
    [`${ETC}/x.service`]: `[Unit]\nStartLimitBurst=3\nStartLimitIntervalSec=60\n[Service]\nType=notify\nNotifyAccess=all\nRestart=always\nRestartSec=1\n${service}`,
  });

it('starts the service when somebody connects', async () => {
  const machine = await machineWith('ExecStart=/bin/sh -c "systemd-notify --ready; exec sleep 1000"\n');
  await machine.run(['systemctl', 'start', 'x.socket']);
  expect((await machine.run(['systemctl', 'is-active', 'x.service'])).stdout).toBe('inactive\n');
  void connectUnix(machine.init, machine.unixSockets, '/run/x.sock')(new Request('http://x/')).catch(() => {});
  await machine.run(['sleep', '1']);
  expect((await machine.run(['systemctl', 'is-active', 'x.service'])).stdout).toBe('active\n');
});

it('resets who waits when the service has failed too often, and refuses everybody after', async () => {
  const machine = await machineWith('ExecStart=/bin/false\n');
  await machine.run(['systemctl', 'start', 'x.socket']);
  const waiting = connectUnix(machine.init, machine.unixSockets, '/run/x.sock')(new Request('http://x/'));
  await expect(waiting).rejects.toThrow('Connection reset by peer');
  expect((await machine.run(['systemctl', 'show', '-p', 'Result', 'x.socket'])).stdout).toBe(
    'Result=service-start-limit-hit\n',
  );
  expect(() => connectUnix(machine.init, machine.unixSockets, '/run/x.sock')).toThrow('Connection refused');
});

it('is restarted before the service starts when both are asked for at once', async () => {
  const machine = await bootSystemd('255.4-1ubuntu8', {
    [`${ETC}/x.socket`]: socket,
    [`${ETC}/x.service`]: `[Unit]\nRequires=x.socket\nAfter=x.socket\n[Service]\nType=notify\nNotifyAccess=all\nExecStart=/bin/sh -c "sleep 1; systemd-notify --ready; exec sleep 1000"\n`,
  });
  await machine.run(['systemctl', 'restart', 'x.service', 'x.socket']);
  const { stdout } = await machine.run(['journalctl', '-o', 'cat', '-u', 'x.socket', '-u', 'x.service']);
  expect(stdout.split('\n').slice(-4)).toEqual([
    'Listening on x.socket.',
    'Starting x.service...',
    'Started x.service.',
    '',
  ]);
});
