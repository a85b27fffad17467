import { describe, expect, test } from 'vitest';
import { createMachine, FAILURES, type FailureName, failureName, failureNames } from '../../../src/machine.ts';

const HOST = 'ubuntu-24.04';

/** What a reader types, and what the failure makes of it. */
const MET: readonly (readonly [FailureName, string, string | RegExp])[] = [
  ['disk-full', 'echo x > note', 'bash: line 1: echo: write error: No space left on device\n'],
  ['disk-full', 'docker pull -q alpine', /^failed to register layer: write \/\S+: no space left on device\n$/],
  ['disk-full', 'df -h / | tail -1', /^\/dev\/vda1 +40G +40G +2\.0K 100% \/\n$/],
  [
    'daemon-stopped',
    'docker ps',
    /^Cannot connect to the Docker daemon at unix:\/\/\/var\/run\/docker\.sock\. Is the /,
  ],
  [
    'daemon-json-syntax',
    'dockerd --validate',
    `unable to configure the Docker daemon with file /etc/docker/daemon.json: invalid character '"' after object key:value pair\n`,
  ],
  [
    'daemon-json-unknown',
    'dockerd --validate',
    /: the following directives don't match any configuration option: graph, max-size, max-file\n$/,
  ],
  [
    'daemon-json-duplicate',
    'dockerd --validate -H fd://',
    /: hosts: \(from flag: \[fd:\/\/\], from file: \[unix:\/\/\/var\/run\/docker\.sock unix:\/\/\/run\/docker-ci\.sock\]\)\n$/,
  ],
  [
    'daemon-json-type',
    'dockerd --validate',
    /: json: cannot unmarshal string into Go struct field Config\.live-restore of type bool\n$/,
  ],
  ['runtime-refused', 'docker create --runtime crun x', /unknown or invalid runtime name: crun\n$/],
  [
    'context-elsewhere',
    'docker ps',
    'Cannot connect to the Docker daemon at tcp://192.168.64.50:2375. Is the docker daemon running?\n',
  ],
  ['docker-group-remade', 'docker ps', /dial unix \/var\/run\/docker\.sock: connect: permission denied\n$/],
  ['docker-group-remade', 'stat -c %G /var/run/docker.sock; id -nG', 'UNKNOWN\nreader sudo\n'],
  ['docker-cli-removed', 'docker ps', 'bash: line 1: docker: command not found\n'],
  ['socket-denied', 'docker ps', /dial unix \/var\/run\/docker\.sock: connect: permission denied\n$/],
  ['no-network', 'docker pull -q alpine', /lookup registry-1\.docker\.io on 192\.168\.64\.1:53/],
  [
    'dns-broken',
    'docker pull -q alpine',
    /lookup registry-1\.docker\.io on 192\.0\.2\.53:53: read udp .* i\/o timeout\n$/,
  ],
  [
    'firewall-flushed',
    'docker run --rm -p 8080:80 busybox true 2>&1 | grep -c "iptables: No chain/target/match by that name"',
    '1\n',
  ],
  ['registry-rate-limit', 'docker pull -q alpine', /^Error response from daemon: toomanyrequests: /],
  ['low-memory', 'docker run --rm busybox tail /dev/zero 2>/dev/null; echo $?', '137\n'],
  ['cgroup-v1', 'docker info -f "{{.CgroupVersion}} {{.CgroupDriver}}"', '1 cgroupfs\n'],
  ['cgroup-v2', 'docker info -f "{{.CgroupVersion}} {{.CgroupDriver}}"', '2 systemd\n'],
  [
    'old-kernel',
    'docker run --rm --mount type=bind,src=/tmp,dst=/x,readonly,bind-propagation=rprivate,bind-recursive=readonly busybox true 2>&1 | grep -o "rro is .*"',
    'rro is not supported: failed to call mount_setattr: function not implemented (kernel is older than 5.12?).\n',
  ],
  [
    'kernel-updated',
    'docker run --rm busybox true 2>&1 | grep -o "failed to add.*"',
    /^failed to add the host \(veth\w+\) <=> sandbox \(veth\w+\) pair interfaces: operation not supported\.\n$/,
  ],
  [
    'seccomp-old-profile',
    "docker run --rm redis:7 2>/dev/null | tail -1 | grep -o 'Fatal.*'",
    "Fatal: Can't initialize Background Jobs. Error message: Operation not permitted\n",
  ],
  [
    'mount-refused',
    'cd /srv/report && docker compose run --rm report 2>&1 | tail -1',
    'mount: permission denied (are you root?)\n',
  ],
  ['old-kernel', 'docker info -f "{{.KernelVersion}}"', '5.4.0-216-generic\n'],
];

describe('a machine that starts with a failure', () => {
  test.each(MET)('%s: %s', async (failure, command, output) => {
    const machine = await createMachine(HOST, { failures: [failure] });
    expect(machine.failures.active()).toEqual([failure]);
    const result = await machine.openSession().run(command);
    if (typeof output === 'string') expect(result.output).toBe(output);
    else expect(result.output).toMatch(output);
  });
});

describe('a running machine', () => {
  const running = failureNames.filter((name) => {
    const { kind, hosts } = FAILURES[name];
    return kind === 'running' && (!hosts || hosts.includes(HOST));
  });

  test.each(running)('%s comes, goes, and leaves a machine that works', async (name) => {
    const machine = await createMachine(HOST);
    const session = machine.openSession();
    await session.run('docker pull -q busybox');
    await machine.failures.strike(name);
    await machine.failures.mend(name);
    expect(machine.failures.active()).toEqual([]);
    const { output } = await session.run('docker pull -q alpine && docker run --rm -p 8080:80 busybox echo works');
    expect(output).toBe('docker.io/library/alpine:latest\nworks\n');
  });

  test('that has had a failure mended by the reader is mended again without harm', async () => {
    const machine = await createMachine(HOST, { failures: ['disk-full'] });
    const session = machine.openSession();
    await session.run('sudo rm /var/log/app/debug.log');
    expect((await session.run('echo x > note && cat note')).output).toBe('x\n');
    await machine.failures.mend('disk-full');
    expect(machine.failures.active()).toEqual([]);
  });

  test('cannot get a failure that hosts are born with', async () => {
    const machine = await createMachine(HOST);
    await expect(machine.failures.strike('old-kernel')).rejects.toThrow(
      'old-kernel cannot come or go on a running machine: start one with it',
    );
  });
});

describe('a full disk', () => {
  test('is found where logs have grown, a container among them, and emptying its log lets images in', async () => {
    const session = (await createMachine('low-disk', { failures: ['disk-crowded'] })).openSession();
    expect((await session.run('docker pull -q nginx')).output).toMatch(/: no space left on device\n$/);
    await session.run('sudo truncate -s 0 $(docker inspect -f "{{.LogPath}}" shop-api)');
    expect((await session.run('docker pull -q nginx')).output).toBe('docker.io/library/nginx:latest\n');
  });

  test('is freed by emptying the file that fills it, and the file goes on growing from its start', async () => {
    const session = (await createMachine(HOST, { failures: ['disk-full'] })).openSession();
    const log = '/var/log/app/debug.log';
    expect((await session.run(`ls -lh ${log} | awk '{print $5}'; tail -n 1 ${log}`)).output).toBe(
      '40G\nDEBUG request served\n',
    );
    expect((await session.run(`sudo truncate -s 0 ${log}; echo x > note; stat -c %s ${log}`)).output).toBe('0\n');
  });

  test('is what images and containers lie on: removing them frees it', async () => {
    const session = (await createMachine(HOST)).openSession();
    const used = async (): Promise<number> =>
      Number((await session.run("df -k / | awk 'NR == 2 { print $3 }'")).output);
    const before = await used();
    await session.run('docker pull -q nginx && docker run --name big nginx sh -c "head -c 9000000 /dev/zero > /big"');
    const with9Megabytes = await used();
    await session.run('docker rm big');
    const withoutContainer = await used();
    await session.run('docker rmi nginx');
    expect(with9Megabytes - withoutContainer).toBeGreaterThan(8000);
    expect(withoutContainer - before).toBeGreaterThan(50_000);
    expect((await used()) - before).toBeLessThan(500);
  });
});

describe('names', () => {
  test('that are unknown are refused with the known ones', () => {
    expect(() => failureName('disc-full')).toThrow(
      /^unknown failure "disc-full"; the failures are disk-full, .*daemon-stopped, /,
    );
  });

  test('a failure that a host cannot have is refused', async () => {
    await expect(createMachine('docker-28.5', { failures: ['socket-denied'] })).rejects.toThrow(
      'docker-28.5 logs in as root, who may always use the socket',
    );
  });
});
