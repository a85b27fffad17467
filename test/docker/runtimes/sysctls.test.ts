import { describe, expect, test } from 'vitest';
import { checkSysctls } from '../../../src/docker/runtimes/sysctls.ts';

const check = (name: string, hostNetwork = false) => checkSysctls({ [name]: '1' }, hostNetwork);

describe('sysctls of a container', () => {
  test.each(['net.core.somaxconn', 'kernel.shmmax', 'fs.mqueue.msg_max', 'kernel.domainname'])(
    '%s is its own',
    (name) => {
      expect(() => check(name)).not.toThrow();
    },
  );

  test.each(['vm.max_map_count', 'vm.overcommit_memory', 'fs.file-max', 'kernel.pid_max'])(
    "%s is the kernel's",
    (name) => {
      expect(() => check(name)).toThrow(`sysctl "${name}" is not in a separate kernel namespace`);
    },
  );

  test("the host's network is not for it to set", () => {
    expect(() => check('net.core.somaxconn', true)).toThrow(
      'sysctl "net.core.somaxconn" not allowed in host network namespace',
    );
  });
});
