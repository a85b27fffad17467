import { describe, expect, it } from 'vitest';
import { ROOT_CALLER } from '../../src/host/fs/mounts.ts';
import { createTestMachine } from '../support/kernel.ts';

describe('sed -i', () => {
  const names = ({ files }: ReturnType<typeof createTestMachine>) => files.readdir('/w').map(({ name }) => name);

  it('puts a new file with the old rights in the place of the old one', async () => {
    const machine = createTestMachine();
    machine.files.writeFile('/w/file', 'one\n', { mode: 0o640 });
    machine.files.link('/w/file', '/w/other');
    expect(await machine.run(['sed', '-i', 's/one/two/', '/w/file'])).toEqual({ stdout: '', stderr: '', exit: 0 });
    expect([machine.files.readText('/w/file'), machine.files.readText('/w/other')]).toEqual(['two\n', 'one\n']);
    expect(machine.files.stat('/w/file').mode).toBe(0o640);
    expect(names(machine)).toEqual(['file', 'other']);
  });

  it('cannot edit what is a mount point, and leaves nothing behind', async () => {
    const machine = createTestMachine();
    machine.files.writeFile('/w/source', 'one\n');
    machine.files.writeFile('/w/target', '');
    const { mnt } = machine.init.ns;
    const { mount, inode } = mnt.resolve('/w/source', ROOT_CALLER);
    mnt.mount('/w/target', mount.fs, { root: inode });
    const { stderr, exit } = await machine.run(['sed', '-i', 's/one/two/', '/w/target']);
    expect(stderr).toMatch(/^sed: cannot rename \/w\/sed\w{6}: Device or resource busy\n$/);
    expect([exit, machine.files.readText('/w/source'), names(machine)]).toEqual([4, 'one\n', ['source', 'target']]);
  });
});
