/** Who somebody is to a registry, as the client sends it in X-Registry-Auth. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** Undefined for nobody. */
export const credentials = (auth: {
  readonly username?: string;
  readonly password?: string;
  readonly auth?: string;
}) => {
  if (auth.username) return { username: auth.username, password: auth.password ?? '' };
  if (!auth.auth) return undefined;
  const [username = '', ...rest] = atob(auth.auth).split(':');
  return { username, password: rest.join(':') };
};

export const basic = ({ username, password }: Credentials): string => `Basic ${btoa(`${username}:${password}`)}`;
