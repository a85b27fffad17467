import { describe, expect, it } from 'vitest';
import { makeExecutable } from '../../src/host/process/elf.ts';
import { createTestMachine, type TestMachine } from '../support/kernel.ts';

async function busyboxWithServer(): Promise<TestMachine> {
  const machine = createTestMachine({ flavour: 'busybox' });
  machine.files.mkdirAll('/www');
  machine.files.writeFile('/www/index.html', 'hi\n');
  machine.start(['httpd', '-f', '-p', '80', '-h', '/www']);
  await machine.clock.idle();
  return machine;
}

async function hostWithNginx(): Promise<TestMachine> {
  const machine = createTestMachine();
  for (const path of ['/etc/nginx/conf.d', '/usr/share/nginx/html']) machine.files.mkdirAll(path);
  machine.files.writeFile('/usr/share/nginx/html/index.html', '<h1>Welcome</h1>\n');
  machine.files.writeFile(
    '/etc/nginx/nginx.conf',
    'events {}\nhttp { access_log /var/log/access.log main; include /etc/nginx/conf.d/*.conf; }\n',
  );
  machine.files.writeFile(
    '/etc/nginx/conf.d/default.conf',
    'server { listen 80; location / { root /usr/share/nginx/html; index index.html; } }\n',
  );
  machine.files.writeFile('/bin/nginx', makeExecutable({ program: 'nginx', arch: 'amd64', version: '1.27.3' }), {
    mode: 0o755,
  });
  machine.start(['nginx', '-g', 'daemon off;']);
  await machine.clock.idle();
  return machine;
}

describe('busybox: a web server and its clients', () => {
  it.each([
    ['wget -q -O - http://127.0.0.1/', 'hi\n', '', 0],
    [
      'wget -O - http://127.0.0.1/nofile',
      '',
      'Connecting to 127.0.0.1 (127.0.0.1:80)\nwget: server returned error: HTTP/1.1 404 Not Found\n',
      1,
    ],
    ['wget http://nosuch/', '', "wget: bad address 'nosuch'\n", 1],
    [
      'wget -q -O - http://127.0.0.1:81/',
      '',
      "wget: can't connect to remote host (127.0.0.1): Connection refused\n",
      1,
    ],
    ['ping -c 1 nosuch', '', "ping: bad address 'nosuch'\n", 1],
    ['nc -w 1 127.0.0.1 81', '', "nc: can't connect to remote host (127.0.0.1): Connection refused\n", 1],
  ])('%s', async (line, stdout, stderr, exit) => {
    const machine = await busyboxWithServer();
    expect(await machine.run(line.split(' '))).toEqual({ stdout, stderr, exit });
  });

  it('shows the server to netstat', async () => {
    const machine = await busyboxWithServer();
    expect((await machine.run(['netstat', '-tln'])).stdout).toContain(
      'tcp        0      0 0.0.0.0:80              0.0.0.0:*               LISTEN',
    );
  });
});

describe('curl: what it prints and how it ends', () => {
  it.each([
    ['curl -s http://localhost/', '<h1>Welcome</h1>\n', '', 0],
    ['curl -sS http://nosuch.example/', '', 'curl: (6) Could not resolve host: nosuch.example\n', 6],
    [
      'curl -sS http://127.0.0.1:1/',
      '',
      "curl: (7) Failed to connect to 127.0.0.1 port 1 after 0 ms: Couldn't connect to server\n",
      7,
    ],
    ['curl -fsS http://localhost/x', '', 'curl: (22) The requested URL returned error: 404\n', 22],
    ['curl -s -o /dev/null -w %{http_code} http://localhost/x', '404', '', 0],
    ['curl -sS -o /nosuch/x http://localhost/', '', 'curl: (23) Failure writing output to destination\n', 23],
    ['curl', '', "curl: try 'curl --help' or 'curl --manual' for more information\n", 2],
  ])('%s', async (line, stdout, stderr, exit) => {
    const machine = await hostWithNginx();
    expect(await machine.run(line.split(' '))).toEqual({ stdout, stderr, exit });
  });

  it('leaves a line in the access log of nginx', async () => {
    const machine = await hostWithNginx();
    await machine.run(['curl', '-s', 'http://127.0.0.1/']);
    expect(machine.files.readText('/var/log/access.log')).toBe(
      '127.0.0.1 - - [22/Nov/2026:04:00:00 +0000] "GET / HTTP/1.1" 200 17 "-" "curl/7.88.1" "-"\n',
    );
  });
});

describe('who holds a port', () => {
  it('is told by ss and lsof', async () => {
    const machine = await hostWithNginx();
    expect((await machine.run(['ss', '-tlnp'])).stdout).toMatch(
      /LISTEN 0 {6}4096 +0\.0\.0\.0:80 .*users:\(\("nginx",pid=\d+,fd=3\)\)/,
    );
    expect((await machine.run(['lsof', '-t', '-i', ':80'])).stdout).toMatch(/^\d+\n$/);
  });
});
