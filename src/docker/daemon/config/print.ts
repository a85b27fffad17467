// Models Go's encoding/json (Marshal) of moby's Config: what the log quotes after a reload.
import { type EngineVersion, since } from '../../engine-version.ts';
import { configFields } from './fields.ts';
import { isEmpty, type Settings } from './settings.ts';
import { maskCredentials } from './values.ts';

/** The settings in the order of Go's struct, without what is empty, credentials of proxies masked from 28 on. */
export function settingsJson(settings: Settings, version: EngineVersion): string {
  const whole: Record<string, unknown> = {};
  for (const { key, always } of configFields(version)) {
    const value = fieldValue(key, settings, version);
    if (always || !isEmpty(value)) whole[key] = value;
  }
  return htmlSafe(JSON.stringify(whole));
}

function fieldValue(key: string, settings: Settings, version: EngineVersion): unknown {
  const value = settings[key];
  switch (key) {
    case 'proxies':
      return proxies(settings, version);
    case 'default-address-pools':
      return { Values: isEmpty(value) ? null : value };
    case 'builder':
      return { GC: {}, Entitlements: {} };
    case 'experimental':
      return value === true;
    case 'swarm-raft-heartbeat-tick':
    case 'swarm-raft-election-tick':
      return value ?? 0;
    case 'swarm-default-advertise-addr':
    case 'metrics-addr':
      return value ?? '';
    case 'runtimes':
      return runtimes(value, version);
    case 'log-opts':
    case 'features':
      return sorted(value);
    default:
      return value;
  }
}

function proxies(settings: Settings, version: EngineVersion): Settings {
  const mask = (text: string): string => (since(version, 28) ? maskCredentials(text) : text);
  const keys = ['http-proxy', 'https-proxy', 'no-proxy'].filter((key) => !isEmpty(settings[key]));
  return Object.fromEntries(keys.map((key) => [key, mask(String(settings[key]))]));
}

/** Up to 20.10 those that need no configuration stand among the others. */
function runtimes(value: unknown, version: EngineVersion): unknown {
  const own = (value ?? {}) as Settings;
  if (since(version, 23) || 'runc' in own) return sorted(own);
  const stock = ['io.containerd.runc.v2', 'io.containerd.runtime.v1.linux', 'runc'];
  return sorted({ ...own, ...Object.fromEntries(stock.map((name) => [name, { path: 'runc' }])) });
}

/** Go writes maps by their keys. */
const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Go escapes what could end a script element. */
const htmlSafe = (json: string): string =>
  json.replace(/[<>&]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
