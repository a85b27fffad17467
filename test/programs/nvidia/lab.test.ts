import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { labHost } from '../../support/gpu-host.ts';

const golden = (name: string): string => readFileSync(new URL(`golden/${name}.txt`, import.meta.url), 'utf8');

/** What a terminal of the real lab showed, with its trailing blanks. */
describe('a lab without GPUs', () => {
  test('nvidia-container-cli info tells four Tesla T4 whose bus nobody knows', async () => {
    expect(await labHost().run('nvidia-container-cli info')).toBe(golden('lab-container-cli-info'));
  });

  test('nvidia-ctk cdi generate tells what it found and what it missed', async () => {
    const lab = labHost();
    const shown = await lab.onTerminal('/usr/bin/nvidia-ctk', 'cdi', 'generate', '--output=/etc/cdi/nvidia.yaml');
    expect(shown).toBe(golden('lab-cdi-generate'));
    expect(await lab.run('ls -l /etc/cdi')).toMatch(/-rw-r--r-- 1 root root +\d+ .* nvidia.yaml/);
  });

  test('nvidia-ctk cdi list names each GPU twice, and all', async () => {
    const lab = labHost();
    await lab.run('nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml');
    expect(await lab.onTerminal('/usr/bin/nvidia-ctk', 'cdi', 'list')).toBe(golden('lab-cdi-list'));
  });

  test('the module is there, the library has its size, nvidia-smi is missing', async () => {
    const lab = labHost();
    expect(await lab.run('lsmod | grep fake')).toBe('fake_nvidia_driver     12288  0\n');
    expect(await lab.run('ls -lah /usr/local/lib/libnvidia-ml.so.1')).toMatch(/^-rwxr-xr-x 1 root root 22K /);
    expect(await lab.run('nvidia-smi')).toBe('bash: line 1: nvidia-smi: command not found\n? 127\n');
  });

  test('the specification has the two hooks and the one library', async () => {
    const lab = labHost();
    await lab.run('nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml');
    expect(await lab.run('sed "/^devices/q" /etc/cdi/nvidia.yaml')).toBe(golden('lab-cdi-spec-head'));
  });
});
