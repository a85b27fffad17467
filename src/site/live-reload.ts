/** While developing: pages read error entries and runbook steps as plain files, which the bundler does not watch. */
import { join } from 'node:path';
import type { Plugin } from 'vite';

const watched = /[\\/](?:content[\\/]errors[\\/][^\\/]+\.yaml|runbooks[\\/][^\\/]+[\\/]steps\.console)$/;

/** Vite plugin that reloads open pages when an error entry or a runbook's steps change; `root` is the project's folder. */
export function liveReload(root: string): Plugin {
  return {
    name: 'hatoba-live-reload',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add([join(root, 'content/errors'), join(root, 'runbooks')]);
      server.watcher.on('all', (_event, file) => {
        if (watched.test(file)) server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
