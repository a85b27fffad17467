// Models docker/cli cli-plugins: commands that stand outside the CLI. Of them only what they say of themselves is here.
import type { Cli } from './cli.ts';

/** Runs `docker <name> …` when a plugin of that name is installed; false when there is none. */
export async function runPlugin(cli: Cli, name: string, args: readonly string[]): Promise<boolean> {
  const plugin = cli.build.plugins.find((one) => one.name === name);
  if (!plugin) return false;
  if (args[0] === 'version' || args[0] === '--version' || (name === 'compose' && args[0] === '-v')) {
    await cli.out(`${args.includes('--short') ? plugin.version.replace(/^v/, '') : plugin.versionText}\n`);
    return true;
  }
  throw new Error(`docker ${name}${args[0] ? ` ${args[0]}` : ''} is not part of this sandbox`);
}
