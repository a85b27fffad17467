import { describe, expect, test } from 'vitest';
import { hostShell } from '../../support/host-shell.ts';

const TOOLS = { bash: '5.2.15', coreutils: '9.1', procps: '4.0.2', utilLinux: '2.38.1', jq: '1.6', curl: '7.88.1' };

/** As printed on Debian 12 (shadow 4.13, adduser 3.134, sudo 1.9.13). */
const SESSIONS: readonly (readonly [name: string, lines: readonly (readonly [string, string])[]])[] = [
  [
    'a user, a group, and one in the other',
    [
      ['useradd bob; useradd bob', "useradd: user 'bob' already exists\n? 9\n"],
      ['id bob', 'uid=1001(bob) gid=1001(bob) groups=1001(bob)\n'],
      ['grep -h bob /etc/passwd /etc/subuid', 'bob:x:1001:1001::/home/bob:/bin/sh\nbob:165536:65536\n'],
      ['usermod -aG crew bob', "usermod: group 'crew' does not exist\n? 6\n"],
      ['groupadd crew; groupadd crew', "groupadd: group 'crew' already exists\n? 9\n"],
      ['usermod -aG crew bob; id bob', 'uid=1001(bob) gid=1001(bob) groups=1001(bob),1002(crew)\n'],
      ['usermod -aG crew nox', "usermod: user 'nox' does not exist\n? 6\n"],
      [
        'gpasswd -d bob crew; gpasswd -d bob crew',
        "Removing user bob from group crew\nRemoving user bob from group crew\ngpasswd: user 'bob' is not a member of 'crew'\n? 3\n",
      ],
      ['gpasswd -a nox crew', "gpasswd: user 'nox' does not exist\n? 1\n"],
      ['groupdel bob', "groupdel: cannot remove the primary group of user 'bob'\n? 8\n"],
      ['groupmod -n team crew; getent group team', 'team:x:1002:\n'],
      ['userdel bob; userdel bob', "userdel: user 'bob' does not exist\n? 6\n"],
    ],
  ],
  [
    "Debian's adduser",
    [
      [
        'adduser --disabled-password --gecos "" carl',
        "Adding user `carl' ...\nAdding new group `carl' (1001) ...\nAdding new user `carl' (1001) with group `carl (1001)' ...\nCreating home directory `/home/carl' ...\nCopying files from `/etc/skel' ...\nAdding new user `carl' to supplemental / extra groups `users' ...\nAdding user `carl' to group `users' ...\n",
      ],
      ['addgroup crew', "Adding group `crew' (GID 1002) ...\nDone.\n"],
      ['adduser carl crew', "Adding user `carl' to group `crew' ...\nDone.\n"],
      ['adduser carl crew', "adduser: The user `carl' is already a member of `crew'.\n"],
      ['adduser carl nogrp', "adduser: The group `nogrp' does not exist.\n? 1\n"],
      ['deluser carl crew', "Removing user `carl' from group `crew' ...\nDone.\n"],
      ['deluser carl crew', "deluser: The user `carl' is not a member of group `crew'.\n? 6\n"],
      ['delgroup crew', "Removing group `crew' ...\nDone.\n"],
    ],
  ],
  [
    'passwords',
    [
      ['passwd -S reader', 'reader L 2026-11-22 0 99999 7 -1\n'],
      ['echo reader:wharf | chpasswd; passwd -S reader', 'reader P 2026-11-22 0 99999 7 -1\n'],
      [
        'echo nox:x | chpasswd',
        'chpasswd: (user nox) pam_chauthtok() failed, error:\nAuthentication token manipulation error\nchpasswd: (line 1, user nox) password not changed\n? 1\n',
      ],
      [
        "printf 'a\\nb\\n' | passwd reader",
        'New password: Retype new password: Sorry, passwords do not match.\npasswd: Authentication token manipulation error\npasswd: password unchanged\n? 10\n',
      ],
    ],
  ],
];

describe.each(SESSIONS)('%s', (_name, lines) => {
  test('prints what Debian prints', async () => {
    const { run } = hostShell({ tools: TOOLS });
    for (const [line, printed] of lines) expect(`$ ${line}\n${await run(line)}`).toBe(`$ ${line}\n${printed}`);
  });
});

describe('groups of a running shell', () => {
  test('stay as they were; newgrp, sg and a new login have the new one', async () => {
    const { run, asUser } = hostShell();
    await run('groupadd -g 990 crew; usermod -aG crew reader');
    expect(await asUser('id -nG')).toBe('reader sudo docker\n');
    expect(await asUser("sg crew -c 'id -ng'")).toBe('crew\n');
    expect(await asUser('newgrp crew <<< "id -ng"')).toBe('crew\n');
    expect(await asUser('newgrp crew <<< "id -nG"')).toBe('crew sudo docker reader\n');
    expect(await run('su - reader -c "id -nG"')).toMatch(/\bcrew\b/);
    expect(await asUser('newgrp adm')).toBe('Password: Invalid password.\n? 1\n');
  });
});

describe('sudo', () => {
  test('lets whom sudoers lets', async () => {
    const { run, asUser } = hostShell();
    expect(await asUser('sudo id -un; sudo -u nobody id -un; sudo nosuch')).toBe(
      'root\nnobody\nsudo: nosuch: command not found\n? 1\n',
    );
    await run('rm /etc/sudoers.d/90-cloud-init-users');
    expect(await asUser('sudo -n id')).toBe('sudo: a password is required\n? 1\n');
    await run('echo reader:wharf | chpasswd');
    expect(await asUser('echo wharf | sudo -S id -un')).toBe('root\n');
    await run('gpasswd -d reader sudo; useradd -m -s /bin/bash amy; echo amy:x | chpasswd');
    expect(await run("su - amy -c 'echo x | sudo -S id'")).toBe('amy is not in the sudoers file.\n? 1\n');
    await run("echo 'amy ALL=(root) NOPASSWD: /usr/bin/id' > /etc/sudoers.d/amy");
    expect(await run("su - amy -c 'sudo id -un; sudo -n ls'")).toMatch(/^root\n/);
  });

  test('without its setuid bit it says so', async () => {
    const { run, asUser } = hostShell();
    await run('chmod u-s /usr/bin/sudo');
    expect(await asUser('sudo id')).toBe(
      'sudo: /usr/bin/sudo must be owned by uid 0 and have the setuid bit set\n? 1\n',
    );
  });
});

describe('attributes of files', () => {
  test('what is immutable stays as it is, for root too', async () => {
    const { run, asUser } = hostShell();
    expect(await run('chattr +i /etc/hosts; lsattr /etc/hosts; echo x >> /etc/hosts; rm /etc/hosts')).toBe(
      "----i---------e------- /etc/hosts\nbash: line 1: /etc/hosts: Operation not permitted\nrm: cannot remove '/etc/hosts': Operation not permitted\n? 1\n",
    );
    expect(await run('chattr -i /etc/hosts; echo x >> /etc/hosts; tail -1 /etc/hosts')).toBe('x\n');
    expect(await asUser('touch f; chattr +i f')).toBe(
      'chattr: Operation not permitted while setting flags on f\n? 1\n',
    );
    expect(await run('lsattr /nope')).toBe('lsattr: No such file or directory while trying to stat /nope\n? 1\n');
  });
});
