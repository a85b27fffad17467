// Models moby api/server/server.go (createMux): which handler a method and a path lead to.
import type { Route } from '../httputils/call.ts';

export interface Match {
  readonly route: Route;
  readonly vars: Readonly<Record<string, string>>;
}

export type Router = (method: string, path: string) => Match | undefined;

/** The first route that fits wins, so that tables can list `/containers/json` before `/containers/{name}`. */
export function createRouter(routes: readonly Route[]): Router {
  const compiled = routes.map((route) => ({ route, pattern: compile(route.path) }));
  return (method, path) => {
    for (const { route, pattern } of compiled) {
      if (route.method !== method) continue;
      const found = pattern.exec(path);
      if (found) return { route, vars: decodeVars(found.groups ?? {}) };
    }
    return undefined;
  };
}

const compile = (path: string): RegExp => new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>.*)')}$`);

function decodeVars(groups: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeSafely(value)]));
}

function decodeSafely(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
