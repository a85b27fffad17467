// Models systemd 255 src/shared/exit-status.c: the names of exit statuses.

const LIBC: readonly (readonly [number, string])[] = [
  [0, 'SUCCESS'],
  [1, 'FAILURE'],
];
const SYSTEMD: readonly (readonly [number, string])[] = [
  [200, 'CHDIR'],
  [201, 'NICE'],
  [202, 'FDS'],
  [203, 'EXEC'],
  [204, 'MEMORY'],
  [205, 'LIMITS'],
  [206, 'OOM_ADJUST'],
  [207, 'SIGNAL_MASK'],
  [208, 'STDIN'],
  [209, 'STDOUT'],
  [210, 'CHROOT'],
  [211, 'IOPRIO'],
  [212, 'TIMERSLACK'],
  [213, 'SECUREBITS'],
  [214, 'SETSCHEDULER'],
  [215, 'CPUAFFINITY'],
  [216, 'GROUP'],
  [217, 'USER'],
  [218, 'CAPABILITIES'],
  [219, 'CGROUP'],
  [220, 'SETSID'],
  [221, 'CONFIRM'],
  [222, 'STDERR'],
  [224, 'PAM'],
  [225, 'NETWORK'],
  [226, 'NAMESPACE'],
  [227, 'NO_NEW_PRIVILEGES'],
  [228, 'SECCOMP'],
];
const LSB: readonly (readonly [number, string])[] = [
  [2, 'INVALIDARGUMENT'],
  [3, 'NOTIMPLEMENTED'],
  [4, 'NOPERMISSION'],
  [5, 'NOTINSTALLED'],
  [6, 'NOTCONFIGURED'],
  [7, 'NOTRUNNING'],
];
const BSD: readonly (readonly [number, string])[] = [
  [64, 'USAGE'],
  [65, 'DATAERR'],
  [66, 'NOINPUT'],
  [67, 'NOUSER'],
  [68, 'NOHOST'],
  [69, 'UNAVAILABLE'],
  [70, 'SOFTWARE'],
  [71, 'OSERR'],
  [72, 'OSFILE'],
  [73, 'CANTCREAT'],
  [74, 'IOERR'],
  [75, 'TEMPFAIL'],
  [76, 'PROTOCOL'],
  [77, 'NOPERM'],
  [78, 'CONFIG'],
];

const SHOWN = new Map([...LIBC, ...SYSTEMD]);
const LOGGED = new Map([...LIBC, ...SYSTEMD, ...LSB, ...BSD]);

/** As `systemctl status` has it: only the names of libc and systemd. */
export const shownStatus = (status: number): string => withName(status, SHOWN);

/** As the journal has it: the names of LSB and BSD too. */
export const loggedStatus = (status: number): string => withName(status, LOGGED);

const withName = (status: number, names: ReadonlyMap<number, string>): string => {
  const name = names.get(status);
  return name === undefined ? String(status) : `${status}/${name}`;
};
