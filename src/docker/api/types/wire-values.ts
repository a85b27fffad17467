/** Words that several nouns of the Engine API share. Spelled as on the wire; `null` is a Go nil slice, map or pointer. */

export type StringMap = Readonly<Record<string, string>>;
export type StringSet = Readonly<Record<string, Record<string, never>>>;
export type StringList = readonly string[];

/** The body of every answer that is an error. */
export interface ErrorResponse {
  readonly message: string;
}

export interface IDResponse {
  readonly Id: string;
}

export interface DriverData {
  readonly Data: StringMap | null;
  readonly Name: string;
}

/** An OCI content descriptor. */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly annotations?: StringMap;
  readonly platform?: Platform;
}

export interface Platform {
  readonly architecture: string;
  readonly os: string;
  readonly 'os.version'?: string;
  readonly variant?: string;
}

export interface AuthConfig {
  readonly username?: string;
  readonly password?: string;
  readonly auth?: string;
  readonly email?: string;
  readonly serveraddress?: string;
  readonly identitytoken?: string;
  readonly registrytoken?: string;
}
