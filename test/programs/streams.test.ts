import { describe, expect, it } from 'vitest';
import { createPipe } from '../../src/host/process/pipe.ts';
import { createTestMachine } from '../support/kernel.ts';

describe('programs in a pipe', () => {
  it('hand on each line as it comes', async () => {
    const { init } = createTestMachine();
    const [input, output] = [createPipe(), createPipe()];
    init.spawn({
      argv: ['grep', 'b'],
      path: '/bin/grep',
      fds: new Map([
        [0, input.reader],
        [1, output.writer],
      ]),
    });
    await input.writer.write(new TextEncoder().encode('abc\nxyz\n'));
    expect(new TextDecoder().decode(await output.reader.read(100))).toBe('abc\n');
    input.writer.close();
  });

  it('end with SIGPIPE when nobody reads any more', async () => {
    const { init } = createTestMachine();
    const pipe = createPipe();
    const yes = init.spawn({ argv: ['yes'], path: '/bin/yes', fds: new Map([[1, pipe.writer]]) });
    await pipe.reader.read(2);
    pipe.reader.close();
    expect(await yes.ended).toEqual({ kind: 'signaled', signal: 'SIGPIPE' });
  });

  it('follow a file that grows', async () => {
    const machine = createTestMachine();
    machine.files.writeFile('/w/log', 'one\n');
    const pipe = createPipe();
    machine.init.spawn({ argv: ['tail', '-f', '/w/log'], path: '/bin/tail', fds: new Map([[1, pipe.writer]]) });
    const read = async (): Promise<string> => new TextDecoder().decode(await pipe.reader.read(100));
    expect(await read()).toBe('one\n');
    machine.files.writeFile('/w/log', 'two\n', { append: true });
    expect(await read()).toBe('two\n');
  });
});
