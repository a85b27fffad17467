// Image names as docker shows them: without docker.io/library, and without a digest where there is a tag.
import { engineVersion } from '../../engine-version.ts';
import { familiarName, parseReference } from '../../registry/reference.ts';

const ANY = engineVersion('28.5.2');

/** `docker.io/library/busybox@sha256:…` as `busybox`; text that is no reference stays. */
export function familiarImage(name: string): string {
  try {
    const reference = parseReference(name, ANY);
    return `${familiarName(reference)}${reference.tag === undefined ? '' : `:${reference.tag}`}`;
  } catch {
    return name;
  }
}

export interface RepositoryAndRest {
  readonly repository: string;
  readonly rest: string;
}

/** `busybox:latest` as repository and tag; undefined for what is no such name. */
export function splitTag(name: string): RepositoryAndRest | undefined {
  try {
    const reference = parseReference(name, ANY);
    return reference.tag === undefined ? undefined : { repository: familiarName(reference), rest: reference.tag };
  } catch {
    return undefined;
  }
}

/** `busybox@sha256:…` as repository and digest. */
export function splitDigest(name: string): RepositoryAndRest | undefined {
  try {
    const reference = parseReference(name, ANY);
    return reference.digest === undefined ? undefined : { repository: familiarName(reference), rest: reference.digest };
  } catch {
    return undefined;
  }
}
