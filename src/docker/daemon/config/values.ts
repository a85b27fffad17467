// Models moby opts/{opts,hosts,address_pools,runtime}.go and registry/config.go: what single values may be.
import { goQuote } from '../../../base/go-quote.ts';
import { parseCidr, parseIp } from '../../../host/net/address.ts';
import { parseIp6 } from '../../../host/net/address6.ts';
import { type EngineVersion, since } from '../../engine-version.ts';

export const isIp = (text: string): boolean => parseIp(text) !== undefined || parseIp6(text) !== undefined;

const WORD = '(:?[a-zA-Z0-9]|(:?[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9]))';
const DOMAIN = new RegExp(`^(:?${WORD}(:?\\.${WORD})*)\\.?\\s*$`);

/** Throws for what is no domain, such as `a b`; `.` stands for none. */
export function checkDnsSearch(text: string): void {
  if (text.trim() === '.') return;
  if (!/[a-zA-Z]/.test(text) || text.length >= 255 || !DOMAIN.test(text))
    throw new Error(`${text} is not a valid domain`);
}

/** Throws unless it is `key=value`. */
export function checkLabel(text: string): void {
  if (!text.includes('=')) throw new Error(`bad attribute format: ${text}`);
}

/** Throws for a name that begins or ends with a hyphen. */
export function checkIndexName(text: string): void {
  if (text.startsWith('-') || text.endsWith('-'))
    throw new Error(`invalid index name (${text}). Cannot begin or end with a hyphen`);
}

/** Models loadInsecureRegistries: a network, or a host with or without a port; `http://` before it is forgiven. */
export function checkInsecureRegistry(given: string): void {
  checkIndexName(given);
  const registry = given.replace(/^https?:\/\//i, '');
  if (registry.includes('://')) throw new Error(`insecure registry ${registry} should not contain '://'`);
  if (registry.includes('/') && parseCidr(registry)) return;
  const [host = '', port = ''] = /^(.*?)(?::([^:]*))?$/.exec(registry)?.slice(1) ?? [];
  const label = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
  const valid = new RegExp(`^${label}(?:\\.${label})*(?::[0-9]+)?$`).test(registry);
  const fail = (reason: string): never => {
    throw new Error(`insecure registry ${registry} is not valid: ${reason}`);
  };
  if (!valid && !isIp(host)) fail(`invalid host ${goQuote(host)}`);
  if (port !== '' && Number(port) > 65535) fail(`invalid port ${goQuote(port)}`);
}

/** Models ValidateMirror: the mirror with a slash at its end. Throws in the words of that version. */
export function checkMirror(text: string, version: EngineVersion): string {
  const fail = (reason: string): never => {
    throw new Error(`invalid mirror: ${reason}`);
  };
  const late = since(version, 28);
  const paths = since(version, 25);
  const scheme = /^([^:/]+):\/\//.exec(text)?.[1] ?? '';
  if (late && scheme === '')
    return fail(`no scheme specified for ${goQuote(text)}: must use either 'https://' or 'http://'`);
  const problem = urlProblem(text);
  if (problem !== undefined) return fail(`${goQuote(text)} is not a valid URI${paths ? `: ${problem}` : ''}`);
  if (scheme !== 'http' && scheme !== 'https') {
    const found = scheme || (/^([a-z][a-z0-9+.-]*):(?!\/\/)/i.exec(text)?.[1] ?? '');
    const hint = late ? ": must use either 'https://' or 'http://'" : '';
    return fail(`unsupported scheme ${goQuote(found)} in ${goQuote(text)}${hint}`);
  }
  const rest = text.slice(scheme.length + 3);
  if (/[?#]/.test(rest) || (!paths && /\/./.test(rest)))
    return fail(`${paths ? 'query or fragment' : 'path, query, or fragment'} at end of the URI ${goQuote(text)}`);
  const user = /^([^/@]*)@/.exec(rest);
  if (user) {
    const masked = `${scheme}://${(user[1] ?? '').split(':')[0]}:xxxxx@${rest.slice(user[0].length)}`;
    return fail(`username/password not allowed in URI ${goQuote(masked)}`);
  }
  return `${text.replace(/\/$/, '')}/`;
}

/** What Go's url.Parse says against an address, as far as people write such ones. */
export function urlProblem(text: string): string | undefined {
  const told = (reason: string): string => `parse ${goQuote(text)}: ${reason}`;
  if (/[\x00-\x1f\x7f]/.test(text)) return told('net/url: invalid control character in URL');
  if (text.startsWith(':')) return told('missing protocol scheme');
  const authority = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(text)?.[1];
  if (authority === undefined) return undefined;
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  const broken = /%(?![0-9a-fA-F]{2}).{0,2}/.exec(host);
  if (broken) return told(`invalid URL escape ${goQuote(broken[0])}`);
  const odd = /[ "<>\\^`{|}]/.exec(host);
  if (odd) return told(`invalid character ${goQuote(odd[0])} in host name`);
  const port = /^(?:\[[^\]]*\]|.*)(:[^\]]*)$/.exec(host)?.[1];
  if (port !== undefined && !/^:\d*$/.test(port)) return told(`invalid port ${goQuote(port)} after host`);
  return undefined;
}

/** Models MaskCredentials. */
export const maskCredentials = (text: string): string => text.replace(/^([a-z]+:\/\/)[^/@]*@/i, '$1xxxxx:xxxxx@');
