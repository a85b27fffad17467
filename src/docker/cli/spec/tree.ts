/** The command table: every command the real client knows, by the version it plays. */
import type { EngineVersion } from '../../engine-version.ts';
import { CONTAINER_SPEC } from './container.ts';
import { CONTAINER_CREATE_SPEC } from './container-create.ts';
import { IMAGE_SPEC } from './image.ts';
import { NETWORK_SPEC } from './network.ts';
import { parseSpecs } from './parse.ts';
import { SERVICE_SPEC } from './service.ts';
import { SWARM_SPEC } from './swarm.ts';
import { SYSTEM_SPEC } from './system.ts';
import { TOP_LEVEL_SPEC } from './top-level.ts';
import type { CommandSpec } from './types.ts';
import { VOLUME_SPEC } from './volume.ts';

/** The tree of commands of one version, docker itself at the root. */
export const commandTree = (version: EngineVersion): CommandSpec =>
  parseSpecs(
    [
      TOP_LEVEL_SPEC,
      CONTAINER_SPEC,
      CONTAINER_CREATE_SPEC,
      IMAGE_SPEC,
      NETWORK_SPEC,
      VOLUME_SPEC,
      SYSTEM_SPEC,
      SWARM_SPEC,
      SERVICE_SPEC,
    ],
    version,
  );
