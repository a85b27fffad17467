/** What official images are built on: the first steps of Debian's and Alpine's, and accounts added to theirs. */
import { type Entry, file, link, program } from '../layer.ts';
import { alpineFiles } from './alpine.ts';
import { bookworm, groupOf, passwdOf } from './debian.ts';
import { add, type Recipe, type Step, set } from './recipe.ts';

export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  readonly home: string;
  readonly shell: string;
}

/** What an image stands on. */
export interface Base {
  readonly id: 'debian' | 'alpine';
  readonly steps: readonly Step[];
  /** /etc/passwd and /etc/group with an account more. */
  readonly accounts: (account: Account) => readonly Entry[];
  /** Runs a command as somebody else: gosu, or su-exec by its side. */
  readonly become: () => readonly Entry[];
}

const passwdLine = ({ name, uid, gid, home, shell }: Account): string => `${name}:x:${uid}:${gid}::${home}:${shell}`;

export const debian: Base = {
  id: 'debian',
  steps: [bookworm],
  accounts: (account) => [passwdOf([passwdLine(account)]), groupOf([`${account.name}:${account.gid}`])],
  become: () => [program('/usr/local/bin/gosu', { program: 'gosu' }, 65_536)],
};

const RELEASE = '3.22.2';

export const alpine: Base = {
  id: 'alpine',
  steps: [
    add(`ADD alpine-minirootfs-${RELEASE}-x86_64.tar.gz / # buildkit`, 8_315_072, 3_801_927, () =>
      alpineFiles(RELEASE, '1.37.0'),
    ),
    set('CMD ["/bin/sh"]'),
  ],
  accounts(account) {
    const files = alpineFiles(RELEASE, '1.37.0');
    const textOf = (path: string): string => files.find((entry) => entry.path === path)?.text ?? '';
    return [
      file('/etc/passwd', `${textOf('/etc/passwd')}${passwdLine(account)}\n`),
      file('/etc/group', `${textOf('/etc/group')}${account.name}:x:${account.gid}:${account.name}\n`),
    ];
  },
  become: () => [
    program('/usr/local/bin/gosu', { program: 'gosu' }, 65_536),
    link('/sbin/su-exec', '/usr/local/bin/gosu'),
  ],
};

/** `ENV a=1 b=2` one step each, as official images write them. */
export const envSteps = (env: readonly string[]): Step[] => env.map((pair) => set(`ENV ${pair}`));

/** Instructions that stand in the configuration, as BuildKit writes them into the history. */
export function configSteps({
  WorkingDir,
  Volumes,
  Entrypoint,
  ExposedPorts,
  StopSignal,
  Cmd,
}: Recipe['config']): Step[] {
  const list = (words: readonly string[]): string => `[${words.map((word) => JSON.stringify(word)).join(' ')}]`;
  return [
    ...Object.keys(Volumes ?? {}).map((path) => set(`VOLUME [${path}]`)),
    ...(WorkingDir ? [set(`WORKDIR ${WorkingDir}`)] : []),
    ...(Entrypoint ? [set(`ENTRYPOINT ${list(Entrypoint)}`)] : []),
    ...Object.keys(ExposedPorts ?? {}).map((port) => set(`EXPOSE map[${port}:{}]`)),
    ...(StopSignal ? [set(`STOPSIGNAL ${StopSignal}`)] : []),
    ...(Cmd ? [set(`CMD ${list(Cmd)}`)] : []),
  ];
}
