/** The tools that change accounts, each loaded when it is first called. */
import type { Program } from '../../host/process/types.ts';
import { lazy } from '../applet/lazy.ts';

const adding = (name: 'addgroup' | 'adduser'): Program => lazy(async () => (await import('./debian-add.ts'))[name]);
const removing = (name: 'delgroup' | 'deluser'): Program =>
  lazy(async () => (await import('./debian-remove.ts'))[name]);
const group = (name: 'gpasswd' | 'groupadd' | 'groupdel' | 'groupmod'): Program =>
  lazy(async () => (await import('./shadow-groups.ts'))[name]);
const user = (name: 'useradd' | 'userdel' | 'usermod'): Program =>
  lazy(async () => (await import('./shadow-users.ts'))[name]);
const password = (name: 'chpasswd' | 'chsh' | 'newgrp' | 'passwd' | 'sg'): Program =>
  lazy(async () => (await import('./passwd.ts'))[name]);

/** Of Debian's passwd and adduser packages. */
export const ACCOUNT_TOOLS = {
  addgroup: adding('addgroup'),
  adduser: adding('adduser'),
  chpasswd: password('chpasswd'),
  chsh: password('chsh'),
  delgroup: removing('delgroup'),
  deluser: removing('deluser'),
  gpasswd: group('gpasswd'),
  groupadd: group('groupadd'),
  groupdel: group('groupdel'),
  groupmod: group('groupmod'),
  newgrp: password('newgrp'),
  passwd: password('passwd'),
  sg: password('sg'),
  useradd: user('useradd'),
  userdel: user('userdel'),
  usermod: user('usermod'),
} satisfies Record<string, Program>;

/** BusyBox's applets of the same names. */
export const BUSYBOX_ACCOUNT_TOOLS: Readonly<Record<string, Program>> = {
  addgroup: lazy(async () => (await import('./busybox-accounts.ts')).busyboxAddgroup),
  adduser: lazy(async () => (await import('./busybox-accounts.ts')).busyboxAdduser),
  delgroup: lazy(async () => (await import('./busybox-accounts.ts')).busyboxDelgroup),
  deluser: lazy(async () => (await import('./busybox-accounts.ts')).busyboxDeluser),
};
