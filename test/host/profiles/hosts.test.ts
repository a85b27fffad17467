// Every host starts, has what its packages bring, and tells the versions that are installed.
import { describe, expect, test } from 'vitest';
import { field } from '../../../src/host/packages/deb822.ts';
import type { HostProfile } from '../../../src/host/profile.ts';
import { createMachine, HOSTS } from '../../../src/machine.ts';

const packaged = HOSTS.filter(({ installed }) => installed !== undefined);
const names = (hosts: readonly HostProfile[]): string[] => hosts.map(({ name }) => name);

const versionOf = (profile: HostProfile, name: string): string | undefined => {
  const found = profile.installed?.().packages.find(({ control }) => field(control, 'Package') === name);
  return found && field(found.control, 'Version');
};

const upstream = (version: string): string => version.replace(/^\d+:/, '').replace(/[-+~].*$/, '');

async function session(host: string) {
  const machine = await createMachine(host);
  const opened = machine.openSession();
  const run = async (command: string): Promise<string> => (await opened.run(command)).output.trim();
  return { run, close: () => opened.close() };
}

/** A history of upgrades changes what the host was born with. */
const asBorn = packaged.filter(({ history = '' }) => !history.includes('apt-get'));

describe.each(names(asBorn))('%s', (name) => {
  const profile = packaged.find((one) => one.name === name) as HostProfile;

  test('has every file of its packages', async () => {
    const { run, close } = await session(name);
    const paths = profile.installed?.().packages.flatMap(({ files = {} }) => Object.keys(files)) ?? [];
    const script = `for f in ${paths.map((path) => `'${path}'`).join(' ')}; do [ -e "$f" ] || [ -L "$f" ] || echo "$f"; done`;
    expect(await run(script)).toBe('');
    close();
  });

  test('dpkg knows what is installed', async () => {
    const { run, close } = await session(name);
    const count = profile.installed?.().packages.length ?? 0;
    expect(await run("grep -c '^Status: .* ok installed$' /var/lib/dpkg/status")).toBe(String(count));
    expect(await run('dpkg -S /usr/bin/curl')).toBe('curl: /usr/bin/curl');
    close();
  });

  test('docker tells the version of its package', async () => {
    const { run, close } = await session(name);
    const version = versionOf(profile, 'docker-ce-cli') ?? versionOf(profile, 'docker.io');
    const told = await run('docker --version');
    if (version === undefined) expect(told).toMatch(/docker: command not found/);
    else expect(told).toContain(`Docker version ${upstream(version)}`);
    close();
  });
});

const RUNNING = names(packaged).filter((name) => !['ubuntu-24.04-bare', 'raspberry-pi'].includes(name));

test.each(RUNNING)('%s: containerd and runc are those installed', async (name) => {
  const profile = packaged.find((one) => one.name === name) as HostProfile;
  const { run, close } = await session(name);
  const containerd = versionOf(profile, 'containerd.io') ?? versionOf(profile, 'containerd') ?? '';
  const root = profile.login.uid === 0 ? '' : 'sudo ';
  const told = await run(`${root}docker version --format '{{(index .Server.Components 1).Version}}'`);
  expect(upstream(told)).toBe(upstream(containerd));
  expect(await run(`${root}docker run --rm hello-world | head -2`)).toContain('Hello from Docker!');
  close();
});

test('on the Raspberry Pi dockerd does not start, and says why', async () => {
  const { run, close } = await session('raspberry-pi');
  expect(await run('systemctl is-active docker')).toBe('failed');
  expect(await run('sudo journalctl -u docker --no-pager')).toContain(
    'rename /var/lib/docker/runtimes /var/lib/docker/runtimes-old: invalid cross-device link',
  );
  await run(`echo '{"data-root": "/mnt/usb/docker"}' | sudo tee /etc/docker/daemon.json`);
  await run('sudo systemctl reset-failed docker; sudo systemctl restart docker');
  expect(await run('docker info --format "{{.DockerRootDir}} {{.Driver}}"')).toBe('/mnt/usb/docker overlay2');
  close();
});

test('low-disk is nearly full, and what fills it can be found', async () => {
  const { run, close } = await session('low-disk');
  const [, used = ''] = /(\d+)%/.exec(await run('df / | tail -1')) ?? [];
  expect(Number(used)).toBeGreaterThan(85);
  expect(await run('docker images --filter dangling=true -q | wc -l')).toBe('4');
  expect(await run('sudo du -sm /var/log | cut -f1').then(Number)).toBeGreaterThan(1500);
  expect(await run('docker pull -q postgres')).toContain('no space left on device');
  close();
});
