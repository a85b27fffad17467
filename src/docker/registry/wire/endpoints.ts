// Models moby registry/config.go and service_v2.go: where a registry answers, and which may be spoken to without TLS.

import { contains, parseCidr, parseIp } from '../../../host/net/address.ts';
import { type EngineVersion, since } from '../../engine-version.ts';

const LOOPBACK = '127.0.0.0/8';

/** True for registries of this machine, and for those that `insecure-registries` names by host or by network. */
export function isInsecure(domain: string, insecure: readonly string[], version: EngineVersion): boolean {
  const name = domain.replace(/:\d+$/, '');
  if (insecure.includes(domain) || insecure.includes(name)) return true;
  const ip = parseIp(name === 'localhost' ? '127.0.0.1' : name);
  if (name === '[::1]') return since(version, 28);
  if (ip === undefined) return false;
  return [LOOPBACK, ...insecure].some((text) => {
    const network = parseCidr(text);
    return network !== undefined && contains(network, ip);
  });
}

/** Addresses in the order in which they are tried. */
export const endpointsOf = (domain: string, insecure: readonly string[], version: EngineVersion): readonly string[] =>
  isInsecure(domain, insecure, version) ? [`https://${domain}`, `http://${domain}`] : [`https://${domain}`];
