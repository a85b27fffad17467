// npm run lint: Biome over code and styles, Prettier over the MDX pages that Biome does not read, and the prose in both
// languages (scripts/prose).
import { bin, ensurePackages, modernEnv, modernNode, run, tool } from './lib/toolchain.js';

await ensurePackages({ forTests: true });
const code = await tool('@biomejs/biome', ['check', '--error-on-warnings'], { env: modernEnv() });
const pages = await run(
  modernNode(),
  [bin('prettier'), '--check', '--log-level=warn', 'content/**/*.mdx', 'runbooks/**/*.mdx'],
  {
    env: modernEnv(),
  },
);
const prose = await Promise.all(
  ['ja', 'en'].map((language) => run(modernNode(), ['scripts/prose/lint.ts', language], { env: modernEnv() })),
);
process.exit(code || pages || Math.max(...prose));
