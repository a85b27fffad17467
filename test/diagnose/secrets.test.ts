import { describe, expect, test } from 'vitest';
import { findSecrets } from '../../src/diagnose/secrets.ts';

const values = (text: string): string[] => findSecrets(text).map(({ value }) => value);

describe('a secret is found', () => {
  test.each([
    ['in an environment variable', 'docker run -e POSTGRES_PASSWORD=hunter2 postgres', ['hunter2']],
    ['in quotes', `docker run -e "MYSQL_ROOT_PASSWORD=my pass" mysql`, ['my pass']],
    ['whose value is quoted', `export API_TOKEN='abc def'`, ['abc def']],
    ['behind --env', 'docker run --env DB_PASS=s3cret app', ['s3cret']],
    ['behind --password', 'tool --password s3cret --verbose', ['s3cret']],
    ['behind --password=', 'tool --db-password=s3cret', ['s3cret']],
    ['in docker login', 'docker login -u me -p s3cret registry.example', ['s3cret']],
    ['that is piped into docker login', 'echo s3cret | docker login -u me --password-stdin', ['s3cret']],
    ['in a here string', "docker login -u me --password-stdin <<< 's3cret'", ['s3cret']],
    ['in an Authorization header', `curl -H 'Authorization: Bearer abc.def' localhost`, ['abc.def']],
    ['in the credentials of curl', 'curl -u me:s3cret localhost', ['s3cret']],
    ['in an address', 'git clone https://me:s3cret@example.com/x', ['s3cret']],
    ['in .docker/config.json', '"auths": { "x": { "auth": "bWU6czNjcmV0" } }', ['bWU6czNjcmV0']],
    ['in YAML', 'password: s3cret', ['s3cret']],
    ['in JSON', '{"secretKey": "s3cret"}', ['s3cret']],
    ['in an INI file', 'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG', ['wJalrXUtnFEMI/K7MDENG']],
    ['that is a GitHub token', 'ghp_abcdefghij0123456789', ['ghp_abcdefghij0123456789']],
    ['that is a GitLab token', 'glpat-abcdefghij01', ['glpat-abcdefghij01']],
    ['that is an npm token', 'npm_abcdefghij01', ['npm_abcdefghij01']],
    ['that is an AWS key', 'AKIAIOSFODNN7EXAMPLE', ['AKIAIOSFODNN7EXAMPLE']],
    [
      'that is a JSON web token',
      'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc',
      ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc'],
    ],
    ['of mysql', 'mysql -u root -ps3cret', ['s3cret']],
    ['of redis', 'redis-cli -h cache -a s3cret ping', ['s3cret']],
    ['of htpasswd', 'htpasswd -Bbn me s3cret', ['s3cret']],
  ])('%s', (_, text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test('as the lines of a private key', () => {
    const key = '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNz\naC1rZXk\n-----END OPENSSH PRIVATE KEY-----\n';
    expect(values(`$ cat id\n${key}`)).toEqual(['b3BlbnNz\naC1rZXk']);
  });

  test('with the place where it stands', () => {
    const text = 'docker run -e PASSWORD=hunter2 x';
    const [secret] = findSecrets(text);
    expect(text.slice(secret?.from, secret?.to)).toBe('hunter2');
  });
});

describe('no secret is', () => {
  test.each([
    ['a variable', 'docker run -e PASSWORD=$PASSWORD x'],
    ['a placeholder', 'docker login -p <password>'],
    ['a file that holds one', 'docker run -e POSTGRES_PASSWORD_FILE=/run/secrets/pw postgres'],
    ['a prompt', 'Password: \nLogin Succeeded\n'],
    ['what is masked already', 'docker run -e PASSWORD=masked-1 x'],
    ['a published port', 'docker run -p 8080:80 nginx'],
    ['an id', 'sha256:4bcff63911fcb4448bd4fdacec207030997caf25e9bea4045fa6c8c44de311d1'],
    ['a sentence', 'denied: requested access to the resource is denied'],
  ])('%s', (_, text) => {
    expect(values(text)).toEqual([]);
  });
});
