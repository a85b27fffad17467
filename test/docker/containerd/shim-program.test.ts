import { expect, test } from 'vitest';
import { createShimProgram } from '../../../src/docker/containerd/shim-program.ts';
import { createShims, type ShimService, type Shims } from '../../../src/docker/containerd/shims.ts';
import { collectOutput } from '../../../src/docker/runtimes/collect-output.ts';
import { writeExecutable } from '../../../src/host/process/elf.ts';
import { engineHost } from '../../support/engine-host.ts';

const START = ['-namespace', 'moby', '-id', 'x', '-address', '/run/c.sock', 'start'];

test('a shim tells its address when it serves there, however long that takes', async () => {
  const known: { shims?: Shims } = {};
  const slow = createShimProgram(
    () => known.shims ?? createShims(host),
    async (_, proc): Promise<ShimService> => {
      await proc.sleep(700);
      return { process: proc } as ShimService;
    },
  );
  const host = engineHost('28', { slow });
  const shims = createShims(host);
  known.shims = shims;
  writeExecutable(host.files, '/usr/bin/slow', { program: 'slow', arch: 'amd64' }, 1000);
  const { stdout } = await collectOutput(host.init, '/usr/bin/slow', START);
  expect(shims.byAddress.has(stdout)).toBe(true);
});

test('one that ends before it serves leaves nobody waiting', async () => {
  const fails = createShimProgram(
    () => createShims(host),
    async () => Promise.reject(new Error('no memory')),
  );
  const host = engineHost('28', { fails });
  writeExecutable(host.files, '/usr/bin/fails', { program: 'fails', arch: 'amd64' }, 1000);
  const { stdout } = await collectOutput(host.init, '/usr/bin/fails', START);
  expect(stdout).toMatch(/^unix:\/\/\/run\/containerd\/s\//);
});
