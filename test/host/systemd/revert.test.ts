import { expect, test } from 'vitest';
import { createMachine } from '../../../src/machine.ts';

test('systemctl revert takes an administrator’s drop-ins and copies away, and leaves the packaged unit', async () => {
  const session = (await createMachine('ubuntu-24.04')).openSession();
  await session.run(`sudo mkdir -p /etc/systemd/system/docker.service.d
printf '[Service]\\nEnvironment=A=1\\n' | sudo tee /etc/systemd/system/docker.service.d/a.conf
sudo cp /usr/lib/systemd/system/docker.service /etc/systemd/system/docker.service`);
  expect((await session.run('sudo systemctl revert docker')).output).toBe(
    [
      'Removed "/etc/systemd/system/docker.service.d/a.conf".',
      'Removed "/etc/systemd/system/docker.service.d".',
      'Removed "/etc/systemd/system/docker.service".',
      '',
    ].join('\n'),
  );
  expect((await session.run('systemctl show docker -p FragmentPath; systemctl is-enabled docker')).output).toBe(
    'FragmentPath=/usr/lib/systemd/system/docker.service\nenabled\n',
  );
});
