import { beforeAll, describe, expect, test } from 'vitest';
import { openSandbox, type SandboxSession } from '../../../support/sandbox-session.ts';

let sandbox: SandboxSession;

beforeAll(async () => {
  sandbox = await openSandbox();
  await sandbox.run(
    'docker pull -q alpine && docker create --name small alpine && docker pull -q debian && docker create --name large debian',
  );
});

describe('docker load of what docker save did not write', () => {
  test.each([
    ['names the first folder of an exported container', 'docker export small -o f.tar', 'bin/json'],
    ['passes over what is a link', 'docker export large -o f.tar', 'boot/json'],
    ['names the list of tags where there is no folder', 'echo hi > hi && tar -cf f.tar hi', 'repositories'],
    [
      'names the folder that was packed along',
      'mkdir shop && docker save alpine | tar -x -C shop && tar -cf f.tar shop',
      'shop/json',
    ],
  ])('%s', async (_, make, expected) => {
    await sandbox.run(make);
    const { stderr } = await sandbox.run('docker load -i f.tar');
    expect(stderr.replace(/import-\d+/, 'import-N')).toBe(
      `open /var/lib/docker/tmp/docker-import-N/${expected}: no such file or directory\n`,
    );
  });
});
