// Models docker/cli cli-plugins: commands that stand outside the CLI.
import { pluginVersion } from './builds.ts';
import type { Cli } from './cli.ts';

/** Runs a plugin with the words after its name. Throws as a command does. */
export type PluginRun = (cli: Cli, args: readonly string[]) => Promise<void>;

export type Plugins = ReadonlyMap<string, PluginRun>;

export const NO_PLUGINS: Plugins = new Map();

/** Runs `docker <name> …` when a plugin of that name is installed; false when there is none. */
export async function runPlugin(plugins: Plugins, cli: Cli, name: string, args: readonly string[]): Promise<boolean> {
  const plugin = cli.build.plugins.find((one) => one.name === name);
  if (!plugin) return false;
  const run = plugins.get(name);
  if (run) {
    await run(cli, args);
    return true;
  }
  if (args[0] === 'version' || args[0] === '--version') {
    await cli.out(`${args.includes('--short') ? plugin.version.replace(/^v/, '') : pluginVersion(plugin)}\n`);
    return true;
  }
  throw new Error(`docker ${name}${args[0] ? ` ${args[0]}` : ''} is not part of this sandbox`);
}
