import { describe, expect, test } from 'vitest';
import { keepJournal } from '../../src/machine/journal.ts';
import { createMachine } from '../../src/machine.ts';

const HOST = 'ubuntu-24.04';

async function session(host = HOST) {
  const machine = await createMachine(host);
  const { run } = machine.openSession();
  return { machine, out: async (line: string): Promise<string> => (await run(line)).output };
}

describe('a machine that is rebooted', () => {
  test('starts what is enabled: dockerd, and containers that are always to run, with their ports', async () => {
    const { out } = await session();
    await out('docker run -d --name web --restart always -p 8080:80 busybox httpd -f -p 80 -h /etc');
    await out('docker run -d --name once busybox sleep 1h');
    expect(await out('sudo reboot')).toBe('');
    expect(await out("docker ps -a --format '{{.Names}} {{.State}}'")).toBe('once exited\nweb running\n');
    expect(await out('curl -s localhost:8080/hostname | wc -c')).toBe('13\n');
    expect(await out('docker run --rm busybox ping -c 1 -W 1 93.184.215.14 | grep -c "1 packets received"')).toBe(
      '1\n',
    );
  });

  test('keeps its disk and loses its memory', async () => {
    const { out } = await session();
    await out('echo kept > note; sudo touch /run/lost; sudo sysctl -qw vm.max_map_count=262144; cd /tmp; x=1');
    await out('sudo reboot');
    expect(await out('cat note; ls /run/lost; sysctl -n vm.max_map_count; pwd; echo "[$x]"')).toBe(
      "kept\nls: cannot access '/run/lost': No such file or directory\n65530\n/home/reader\n[]\n",
    );
  });

  test('runs the newest kernel there is', async () => {
    const { out } = await session();
    await out('sudo touch /boot/vmlinuz-6.8.0-99-generic && sudo reboot');
    expect(await out('uname -r; docker info -f {{.KernelVersion}}')).toBe('6.8.0-99-generic\n6.8.0-99-generic\n');
  });

  test('logs the reader in anew at the same terminal', async () => {
    const machine = await createMachine(HOST);
    let shown = '';
    const journaled = keepJournal(machine, { cols: 80, rows: 24 }, () => {});
    journaled.data.on(({ bytes }) => {
      shown += new TextDecoder().decode(bytes);
    });
    await machine.clock.idle();
    await journaled.submit('sudo usermod -aG video reader', {});
    expect((await journaled.submit('id -nG', {})).output).not.toContain('video');
    journaled.keys('sudo reboot\r');
    await machine.clock.sleep(60_000);
    expect((await journaled.submit('id -nG', {})).output).toContain('video');
    expect(shown).toContain('reader@harbor');
  });
});

describe('a session whose shell has ended', () => {
  test('goes on in a new login, with the groups of now', async () => {
    const { out } = await session();
    await out('sudo groupadd crew && sudo usermod -aG crew reader');
    expect(await out('id -nG')).not.toContain('crew');
    await out('exit');
    expect(await out('id -nG')).toContain('crew');
  });
});
