import { beforeAll, describe, expect, test } from 'vitest';
import { openSandbox, type SandboxSession } from '../../../support/sandbox-session.ts';

let sandbox: SandboxSession;
const out = async (line: string): Promise<string> => {
  const { stdout, stderr } = await sandbox.run(line);
  return stdout + stderr;
};

beforeAll(async () => {
  sandbox = await openSandbox();
  await sandbox.run(
    'docker run -d --name registry -p 5000:5000 registry:2 && docker pull -q busybox && docker tag busybox localhost:5000/team/app:1',
  );
});

describe("a registry of one's own", () => {
  test('takes what is pushed and gives it back the same', async () => {
    const pushed = await out('docker push localhost:5000/team/app:1');
    expect(pushed).toMatch(
      /^The push refers to repository \[localhost:5000\/team\/app\]\n\w{12}: Preparing\n\w{12}: Pushed\n1: digest: sha256:\w{64} size: 527\n$/,
    );
    const again = await out('docker push localhost:5000/team/app:1');
    expect(again).toContain('Layer already exists');
    const size = await out("docker images busybox --format '{{.ID}} {{.Size}}'");
    await out('docker rmi busybox localhost:5000/team/app:1');
    const pulled = await out('docker pull localhost:5000/team/app:1');
    expect(pulled).toContain(/digest: (sha256:\w+)/.exec(pushed)?.[1]);
    expect(pulled).toContain(
      'Status: Downloaded newer image for localhost:5000/team/app:1\nlocalhost:5000/team/app:1\n',
    );
    expect(await out("docker images localhost:5000/team/app --format '{{.ID}} {{.Size}}'")).toBe(size);
    expect(await out('docker run --rm localhost:5000/team/app:1 echo hi')).toBe('hi\n');
  });

  test.each([
    ['curl -s localhost:5000/v2/_catalog', '{"repositories":["team/app"]}\n'],
    ['curl -s localhost:5000/v2/team/app/tags/list', '{"name":"team/app","tags":["1"]}\n'],
    [
      'docker pull -q localhost:5000/team/none',
      'Error response from daemon: manifest for localhost:5000/team/none:latest not found: manifest unknown: manifest unknown\n',
    ],
    [
      'docker push localhost:5000/team/app:2',
      'The push refers to repository [localhost:5000/team/app]\ntag does not exist: localhost:5000/team/app:2\n',
    ],
    [
      'docker pull -q 192.168.64.10:5000/team/app:1',
      'Error response from daemon: Get "https://192.168.64.10:5000/v2/": http: server gave HTTP response to HTTPS client\n',
    ],
    [
      'docker pull -q localhost:5001/x',
      'Error response from daemon: Get "http://localhost:5001/v2/": dial tcp 127.0.0.1:5001: connect: connection refused\n',
    ],
  ])('%s', async (line, printed) => {
    expect(await out(line)).toBe(printed);
  });

  test('may ask for a name and a password', async () => {
    await out('mkdir auth && docker run --rm --entrypoint htpasswd httpd:2 -Bbn me secret > auth/htpasswd');
    await out(
      'docker run -d --name locked -p 5002:5000 -v $PWD/auth:/auth -e REGISTRY_AUTH=htpasswd -e REGISTRY_AUTH_HTPASSWD_PATH=/auth/htpasswd -e REGISTRY_AUTH_HTPASSWD_REALM=r registry:2',
    );
    await out('docker tag registry:2 localhost:5002/r:2');
    expect(await out('docker push localhost:5002/r:2')).toContain('no basic auth credentials');
    expect(await out('echo wrong | docker login localhost:5002 -u me --password-stdin')).toBe(
      'Error response from daemon: login attempt to http://localhost:5002/v2/ failed with status: 401 Unauthorized\n',
    );
    expect(await out('echo secret | docker login localhost:5002 -u me --password-stdin')).toContain('Login Succeeded');
    expect(await out('docker push localhost:5002/r:2')).toMatch(/2: digest: sha256:/);
  });
});

describe('Docker Hub', () => {
  test('takes nothing from strangers', async () => {
    await out('docker tag registry:2 somebody/app:1');
    expect(await out('docker push somebody/app:1')).toContain('denied: requested access to the resource is denied');
  });

  test('knows the account that the host has there', async () => {
    expect(await out('echo nope | docker login -u reader --password-stdin')).toBe(
      'Error response from daemon: Get "https://registry-1.docker.io/v2/": unauthorized: incorrect username or password\n',
    );
    expect(await out('echo wharf | docker login -u reader --password-stdin')).toContain('Login Succeeded');
    await out('docker tag registry:2 reader/registry:mine');
    expect(await out('docker push reader/registry:mine')).toMatch(/mine: digest: sha256:/);
    expect(await out('docker rmi reader/registry:mine && docker pull -q reader/registry:mine')).toContain(
      'docker.io/reader/registry:mine\n',
    );
  });
});
