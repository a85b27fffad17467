// Models ValidateContextName of docker/cli cli/context/store/store.go, and what else a new name must be.
import type { Cli } from '../../cli.ts';

const PATTERN = '^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$';

/** Throws for a name that no context can have. */
export function validateContextName(name: string): void {
  if (name === '') throw new Error('context name cannot be empty');
  if (name === 'default') throw new Error('"default" is a reserved context name');
  if (!new RegExp(PATTERN).test(name)) {
    throw new Error(`context name ${JSON.stringify(name)} is invalid, names are validated against regexp "${PATTERN}"`);
  }
}

/** Throws for a name that a new context cannot have. */
export function validateNewName(cli: Cli, name: string): void {
  validateContextName(name);
  if (cli.contexts.exists(name)) throw new Error(`context ${JSON.stringify(name)} already exists`);
}
