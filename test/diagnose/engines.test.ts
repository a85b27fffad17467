import { expect, test } from 'vitest';
import { enginesIn } from '../../src/diagnose/engines.ts';

test.each<[string | undefined, string | undefined, string | undefined]>([
  ['17.06 and later', '17.06 and later', '17.06 以降'],
  ['20.10 to 27', '20.10 to 27', '20.10～27'],
  ['up to 1.9', 'up to 1.9', '1.9 まで'],
  ['all versions of libnvidia-container', 'all versions of libnvidia-container', 'libnvidia-container のすべての版'],
  ['docker compose 2.24 and later', 'docker compose 2.24 and later', 'docker compose 2.24 以降'],
  ['BuildKit and containerd', 'BuildKit and containerd', 'BuildKit と containerd'],
  ['apt, with old repositories', 'apt, with old repositories', undefined],
  ['all', undefined, undefined],
  [undefined, undefined, undefined],
])('%s', (engines, en, ja) => expect([enginesIn('en', engines), enginesIn('ja', engines)]).toEqual([en, ja]));
