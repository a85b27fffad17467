/** apt, dpkg and gpg print what Debian's print: sessions recorded with made-up packages, replayed with the same packages here. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { normalise, type Recording, replay } from '../../recordings/apt/replay.ts';

const root = join(import.meta.dirname, '../../recordings/apt');
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

describe.each(['debian-12', 'debian-13'])('%s', (release) => {
  const sizes = read(`${release}/sizes.json`) as Record<string, number>;
  const sessions = readdirSync(join(root, release)).filter((name) => name !== 'sizes.json');
  it.each(sessions)('%s', async (name) => {
    const recording = read(`${release}/${name}`) as Recording;
    const ours = await replay(recording, sizes);
    const shown = (steps: typeof ours) =>
      steps
        .filter((_step, index) => recording.steps[index]?.except === undefined)
        .map(({ command, exit, stdout, stderr }) => `$ ${command}\n${normalise(stdout)}${normalise(stderr)}? ${exit}`);
    expect(shown(ours)).toEqual(shown([...recording.steps]));
  });
});
