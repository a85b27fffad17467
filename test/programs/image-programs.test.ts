import { beforeAll, describe, expect, test } from 'vitest';
import { openSandbox, type SandboxSession } from '../support/sandbox-session.ts';

let sandbox: SandboxSession;
const out = async (line: string): Promise<string> => {
  const { stdout, stderr } = await sandbox.run(line);
  return stdout + stderr;
};

beforeAll(async () => {
  sandbox = await openSandbox();
  await sandbox.run('docker network create app');
  for (const image of [
    'redis:7',
    'postgres:17',
    'httpd',
    'python:3.12-slim',
    'node:22-alpine',
    'traefik/whoami',
    'alpine',
    'centos',
    'debian',
  ])
    await sandbox.run(`docker pull -q ${image}`);
  await sandbox.run('docker run -d --name cache --network app redis:7');
  await sandbox.run(
    'docker run -d --name db --network app -e POSTGRES_PASSWORD=secret -e POSTGRES_DB=shop postgres:17',
  );
  await sandbox.run('docker run -d --name web -p 8080:80 httpd');
  await sandbox.run('docker run -d --name who -p 8081:80 traefik/whoami');
  await sandbox.run('sleep 5');
});

describe('programs that images bring', () => {
  test.each([
    ['docker exec cache redis-cli set greeting hello', 'OK\n'],
    ['docker run --rm --network app redis:7 redis-cli -h cache get greeting', 'hello\n'],
    [
      'docker run --rm --network app redis:7 redis-cli -h cach ping',
      'Could not connect to Redis at cach:6379: Name or service not known\n',
    ],
    ['docker run --rm redis:7 redis-cli ping', 'Could not connect to Redis at 127.0.0.1:6379: Connection refused\n'],
    ['docker restart cache >/dev/null; sleep 1; docker exec cache redis-cli get greeting', 'hello\n'],
    ['docker run --rm debian sh -c "groupadd -r crew && useradd -r -g crew pilot && id -gn pilot"', 'crew\n'],
    ['docker exec db pg_isready', '/var/run/postgresql:5432 - accepting connections\n'],
    ['docker exec db psql -U postgres -d shop -tAc "select current_database(), 6*7"', 'shop|42\n'],
    [
      'docker run --rm --network app -e PGPASSWORD=secret postgres:17 psql -h db -U postgres -d shop -c "create table t (a int)"',
      'CREATE TABLE\n',
    ],
    [
      'docker run --rm --network app -e PGPASSWORD=no postgres:17 psql -h db -U postgres',
      'psql: error: connection to server at "db" (172.18.0.3), port 5432 failed: FATAL:  password authentication failed for user "postgres"\n',
    ],
    [
      'docker exec db psql -U nobody',
      'psql: error: connection to server on socket "/var/run/postgresql/.s.PGSQL.5432" failed: FATAL:  role "nobody" does not exist\n',
    ],
    [
      'docker run --rm postgres:17 2>&1 | head -2',
      'Error: Database is uninitialized and superuser password is not specified.\n       You must specify POSTGRES_PASSWORD to a non-empty value for the\n',
    ],
    ['curl -s localhost:8080', '<html><body><h1>It works!</h1></body></html>\n'],
    [
      'docker exec web httpd -t',
      "AH00558: httpd: Could not reliably determine the server's fully qualified domain name, using 172.17.0.2. Set the 'ServerName' directive globally to suppress this message\nSyntax OK\n",
    ],
    ['curl -s localhost:8081 | head -4 | tail -3', 'IP: 127.0.0.1\nIP: 172.17.0.3\nRemoteAddr: 172.17.0.1:32769\n'],
    ['docker run --rm python:3.12-slim python -c "print(1+1)"', '2\n'],
    [
      'docker run --rm python:3.12-slim python -c "import numpy"',
      'python3: running Python programs is not part of this sandbox (print() of simple values is)\n',
    ],
    ['docker run --rm node:22-alpine -p "1+1"', '2\n'],
    ['docker run --rm node:22-alpine npm install', 'npm: install is not part of this sandbox\n'],
    ['docker run --rm alpine sh -c "apk add -q jq >/dev/null; echo {} | jq -c ."', '{}\n'],
    [
      'docker run --rm alpine apk add ghostscript 2>&1 | tail -1',
      'apk: ghostscript: this sandbox does not carry that package\n',
    ],
    [
      'docker run --rm debian sh -c "apt-get update -qq; apt-get install -y curl >/dev/null 2>&1; curl --version" | head -1',
      'curl 8.14.1 (x86_64-pc-linux-gnu) libcurl/8.14.1\n',
    ],
    ['docker run --rm debian sh -c nosuch 2>&1', 'sh: 1: nosuch: not found\n'],
    ['docker run --rm debian apt-get install -y curl 2>&1 | tail -1', 'E: Unable to locate package curl\n'],
    [
      'docker run --rm debian sh -c "apt-get update -qq; apt-get install -y nosuch" 2>&1 | tail -2',
      'E: Unable to locate package nosuch\nN: The archives of this sandbox carry a few packages only, such as curl, jq, iproute2, procps and vim.\n',
    ],
    [
      'docker run --rm centos yum install -y vim 2>&1 | tail -1',
      "Error: Failed to download metadata for repo 'appstream': Cannot prepare internal mirrorlist: No URLs in mirrorlist\n",
    ],
  ])('%s', async (line, printed) => {
    expect(await out(line)).toBe(printed);
  });
});
