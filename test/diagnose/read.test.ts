import { expect, test } from 'vitest';
import { compileIndex } from '../../src/diagnose/compile.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { catalogue } from './catalogue.ts';

const index = compileIndex(catalogue());
const read = (text: string) => diagnose(index, text, { lang: 'ja' }).matches[0];

test('the values of the reader are read with their own spelling', () => {
  const text =
    'docker: Error response from daemon: driver failed programming external connectivity on endpoint My_API (9f…): Bind for 127.0.0.1:5432 failed: port is already allocated.';
  expect(read(text)?.slots).toMatchObject({ host_ip: '127.0.0.1', host_port: '5432', container: 'My_API' });
});

test.each([
  ['Conflict. The container name "/web" is already in use by container "83f6ad1404e5".', { container: 'web' }],
  ['remove pg_data: volume is in use - [83f6ad1404e5]', { volume: 'pg_data' }],
  [
    'Conflict. The container name &quot;/api&quot; is already in use by container &quot;83f6ad1404e5&quot;.',
    { container: 'api' },
  ],
  ['Error: No such container: nope.', { container: 'nope' }],
  ['Error response from daemon: No such image: node:22.99', { image: 'node:22.99' }],
  [
    'Error response from daemon: No such image: registry.acme.test:5000/api:22.99',
    { image: 'registry.acme.test:5000/api:22.99' },
  ],
  ['Bind for :::8080 failed: port is already allocated', { host_port: '8080' }],
  ['Bind for [::1]:8080 failed: port is already allocated', { host_ip: '[::1]', host_port: '8080' }],
  [
    'docker exec -it app bash を実行すると Error: No such container: app と出る。docker compose の service 名は app です',
    { container: 'app' },
  ],
  [
    "Unable to find image 'x'\npull access denied for ghcr.io/acme/api, repository does not exist or may require 'docker login'",
    { image: 'ghcr.io/acme/api' },
  ],
  ['exec: "--": executable file not found in $PATH', { command: '--' }],
  [
    'invalid mount config for type "bind": bind source path does not exist: /srv/site.\nSee \'docker run --help\'.',
    { source: '/srv/site' },
  ],
  [
    'Cannot connect to the Docker daemon at tcp://10.0.0.4:2375. Is the docker daemon running?',
    { socket: 'tcp://10.0.0.4:2375' },
  ],
])('%s', (text, slots) => {
  expect(read(text)?.slots).toMatchObject(slots);
});

test.each([
  ['cannot frobnicate /srv/my shop/data: wibble quux', { folder: '/srv/my shop/data' }],
  ['cannot frobnicate /srv/shop: wibble quux', { folder: '/srv/shop' }],
  ['cannot frobnicate /srv/shop: and then: wibble quux', { folder: '/srv/shop' }],
])('a path between two words is all that stands there: %s', (text, slots) => {
  const template = { text: 'cannot frobnicate {{path:folder}}: wibble quux', engines: 'all', shared: false, needs: [] };
  const [entry] = catalogue();
  const alone = compileIndex(entry ? [{ ...entry, templates: [template] }] : []);
  expect(diagnose(alone, text, { lang: 'en' }).matches[0]?.slots).toEqual(slots);
});

test('a path with a blank, of which nothing tells the end, is not read by half', () => {
  const match = read('invalid mount config for type "bind": bind source path does not exist: /srv/my site/x');
  expect([match?.slug, match?.slots]).toEqual(['mount-bind-source-missing', {}]);
});

test('the reason names the words, the stretch, its lines and the template', () => {
  const match = read(
    '$ docker volume rm app\nError response from daemon: remove app: volume is in use - [83f6ad1404e5]',
  );
  expect(match?.why).toMatchObject({
    how: 'exact',
    segment: 'remove app: volume is in use',
    lines: [2, 2],
    template: 'remove {{name:volume}}: volume is in use - [{{any:containers}}]',
  });
  expect(match?.why.words).toEqual(['remove', 'volume', 'is', 'in', 'use']);
});
