/** What lies below a data root and outlives the dockerd that works on it. */
import type { HttpHandler } from '../../host/net/unix-sockets.ts';
import type { DaemonConfig } from './config/config.ts';
import type { Daemon } from './daemon.ts';
import type { Flavour } from './system/build-info.ts';

export interface EngineState {
  readonly daemon: Daemon;
  /** The Engine API over it, for a dockerd that starts. */
  serve(): HttpHandler;
  /** As SIGTERM does: containers are stopped, within the shutdown timeout. */
  shutdown(): Promise<void>;
}

export interface EngineStates {
  /**
   * Opens the state below a directory for a dockerd of that version; makes what is missing. Throws dockerd's own sentences
   * when it cannot be used.
   */
  open(
    dataRoot: string,
    build: { readonly version: string; readonly flavour: Flavour },
    config: DaemonConfig,
  ): EngineState;
}
