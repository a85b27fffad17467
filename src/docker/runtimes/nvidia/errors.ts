/** Why nvidia-container-runtime does not go on; in its own words. */
export class RuntimeError extends Error {}

/** What nvidia-container-runtime-hook says before it exits with 1. */
export class Panic extends Error {}
