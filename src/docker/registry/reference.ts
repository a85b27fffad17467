// Models github.com/distribution/reference (v0.6.0): how image names are read, completed, and printed.

import { type EngineVersion, since } from '../engine-version.ts';
import { invalidParameter } from '../errdefs/errdefs.ts';

/** A full name. `domain` and `path` are never empty; at least one of `tag` and `digest` is there after `withDefaultTag`. */
export interface Reference {
  readonly domain: string;
  readonly path: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

const DEFAULT_DOMAIN = 'docker.io';
const LEGACY_DOMAIN = 'index.docker.io';
const OFFICIAL = 'library/';
const NAME_LIMIT = 255;

const DOMAIN_PART = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const DOMAIN = `(?:${DOMAIN_PART}(?:\\.${DOMAIN_PART})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`;
const COMPONENT = '[a-z0-9]+(?:(?:[._]|__|[-]+)[a-z0-9]+)*';
const NAME = `(?:${DOMAIN}/)?${COMPONENT}(?:/${COMPONENT})*`;
const REFERENCE = new RegExp(
  `^(${NAME})(?::([\\w][\\w.-]{0,127}))?(?:@([A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*[:][0-9a-fA-F]{32,}))?$`,
);
const IDENTIFIER = /^[a-f0-9]{64}$/;
const DIGEST_LENGTHS: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 };

const invalid = (detail = ''): Error => invalidParameter(`invalid reference format${detail}`);

/** What is before the first slash when it looks like a host (a dot, a port, `localhost`, from 23 on capitals), and the rest. */
function splitDomain(name: string, version: EngineVersion): readonly [domain: string, path: string] {
  const slash = name.indexOf('/');
  const first = slash < 0 ? '' : name.slice(0, slash);
  const isHost = first === 'localhost' || /[.:]/.test(first) || (since(version, 23) && first.toLowerCase() !== first);
  const domain = isHost ? first : DEFAULT_DOMAIN;
  const rest = isHost ? name.slice(slash + 1) : name;
  const normal = domain === LEGACY_DOMAIN ? DEFAULT_DOMAIN : domain;
  return [normal, normal === DEFAULT_DOMAIN && !rest.includes('/') ? `${OFFICIAL}${rest}` : rest];
}

function checkDigest(digest: string): void {
  const [algorithm = '', hex = ''] = digest.split(':');
  const length = DIGEST_LENGTHS[algorithm];
  if (length === undefined) throw invalidParameter('unsupported digest algorithm');
  if (hex.length !== length) throw invalidParameter('invalid checksum digest length');
  if (!/^[a-f0-9]+$/.test(hex)) throw invalidParameter('invalid checksum digest format');
}

/**
 * Reads a name as people write it (`nginx`, `ghcr.io/a/b:1`, `busybox@sha256:...`). Throws `DockerError` in the words of
 * that engine version.
 */
export function parseReference(text: string, version: EngineVersion): Reference {
  if (IDENTIFIER.test(text)) {
    throw invalidParameter(`invalid repository name (${text}), cannot specify 64-byte hexadecimal strings`);
  }
  const [domain, rest] = splitDomain(text, version);
  const path = rest.split(/[:@]/)[0] ?? rest;
  const beforeTag = rest.split(':')[0] ?? rest;
  if (beforeTag.toLowerCase() !== beforeTag) {
    throw invalid(
      since(version, 23) ? `: repository name (${beforeTag}) must be lowercase` : ': repository name must be lowercase',
    );
  }
  const match = REFERENCE.exec(`${domain}/${rest}`);
  if (!match || (domain.startsWith('[') && !since(version, 23))) throw invalid();
  if (path.length + (since(version, 25) ? 0 : domain.length + 1) > NAME_LIMIT) {
    throw invalidParameter(`repository name must not be more than ${NAME_LIMIT} characters`);
  }
  const [, , tag, digest] = match;
  if (digest !== undefined) checkDigest(digest);
  return { domain, path, tag, digest };
}

/** Adds `:latest` where there is neither tag nor digest. */
export const withDefaultTag = (reference: Reference): Reference =>
  reference.tag === undefined && reference.digest === undefined ? { ...reference, tag: 'latest' } : reference;

/** `docker.io/library/busybox`. */
export const repositoryName = (reference: Reference): string => `${reference.domain}/${reference.path}`;

/** `busybox`, `a/b`, `ghcr.io/a/b`: without what everybody leaves out. */
export function familiarName(reference: Reference): string {
  if (reference.domain !== DEFAULT_DOMAIN) return repositoryName(reference);
  const short = reference.path.startsWith(OFFICIAL) ? reference.path.slice(OFFICIAL.length) : reference.path;
  return short.includes('/') ? reference.path : short;
}

const suffix = (reference: Reference): string =>
  `${reference.tag === undefined ? '' : `:${reference.tag}`}${reference.digest === undefined ? '' : `@${reference.digest}`}`;

/** `docker.io/library/busybox:latest`. */
export const fullReference = (reference: Reference): string => `${repositoryName(reference)}${suffix(reference)}`;

/** `busybox:latest`. */
export const familiarReference = (reference: Reference): string => `${familiarName(reference)}${suffix(reference)}`;

/** The registry's host: Docker Hub's name is not its address. */
export const registryHost = (reference: Reference): string =>
  reference.domain === DEFAULT_DOMAIN ? 'registry-1.docker.io' : reference.domain;
