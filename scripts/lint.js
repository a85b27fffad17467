// npm run lint: Biome over code and styles, Prettier over the MDX pages that Biome does not read.
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
process.exit(code || pages);
