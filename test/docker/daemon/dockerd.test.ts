import { describe, expect, test } from 'vitest';
import { createMachine } from '../../../src/machine.ts';

describe('dockerd --validate', () => {
  const validated = async (prepare: string): Promise<string> => {
    const session = (await createMachine('ubuntu-24.04')).openSession();
    return (await session.run(`cd /tmp && ${prepare} && dockerd --validate --config-file a.json`)).output;
  };

  test('reads a file named from where it is run', async () => {
    expect(await validated('echo "{}" > a.json')).toBe('configuration OK\n');
  });

  test('reads it as whoever runs it', async () => {
    expect(await validated('echo "{}" > a.json && chmod 0 a.json')).toBe(
      'unable to configure the Docker daemon with file a.json: open a.json: permission denied\n',
    );
  });
});
