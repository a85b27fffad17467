/** The errors of Linux system calls: name, number and glibc's `strerror` text. */
const TABLE = {
  EPERM: [1, 'Operation not permitted'],
  ENOENT: [2, 'No such file or directory'],
  ESRCH: [3, 'No such process'],
  EINTR: [4, 'Interrupted system call'],
  EIO: [5, 'Input/output error'],
  E2BIG: [7, 'Argument list too long'],
  ENOEXEC: [8, 'Exec format error'],
  EBADF: [9, 'Bad file descriptor'],
  ECHILD: [10, 'No child processes'],
  EAGAIN: [11, 'Resource temporarily unavailable'],
  ENOMEM: [12, 'Cannot allocate memory'],
  EACCES: [13, 'Permission denied'],
  EBUSY: [16, 'Device or resource busy'],
  EEXIST: [17, 'File exists'],
  EXDEV: [18, 'Invalid cross-device link'],
  ENODEV: [19, 'No such device'],
  ENOTDIR: [20, 'Not a directory'],
  EISDIR: [21, 'Is a directory'],
  EINVAL: [22, 'Invalid argument'],
  ENOTTY: [25, 'Inappropriate ioctl for device'],
  ETXTBSY: [26, 'Text file busy'],
  EFBIG: [27, 'File too large'],
  ENOSPC: [28, 'No space left on device'],
  ESPIPE: [29, 'Illegal seek'],
  EROFS: [30, 'Read-only file system'],
  EMLINK: [31, 'Too many links'],
  EPIPE: [32, 'Broken pipe'],
  ENAMETOOLONG: [36, 'File name too long'],
  ENOSYS: [38, 'Function not implemented'],
  ENOTEMPTY: [39, 'Directory not empty'],
  ELOOP: [40, 'Too many levels of symbolic links'],
  EPROTONOSUPPORT: [93, 'Protocol not supported'],
  EOPNOTSUPP: [95, 'Operation not supported'],
  EADDRINUSE: [98, 'Address already in use'],
  EADDRNOTAVAIL: [99, 'Cannot assign requested address'],
  ENETUNREACH: [101, 'Network is unreachable'],
  ECONNRESET: [104, 'Connection reset by peer'],
  ENOTCONN: [107, 'Transport endpoint is not connected'],
  ETIMEDOUT: [110, 'Connection timed out'],
  ECONNREFUSED: [111, 'Connection refused'],
  EHOSTUNREACH: [113, 'No route to host'],
  EKEYREJECTED: [129, 'Key was rejected by service'],
} as const;

export type ErrnoCode = keyof typeof TABLE;

/** A failed system call. `path` is the path it was about, where there is one. */
export class Errno extends Error {
  readonly code: ErrnoCode;
  readonly path: string | undefined;

  constructor(code: ErrnoCode, path?: string) {
    super(TABLE[code][1]);
    this.name = 'Errno';
    this.code = code;
    this.path = path;
  }
}

/** `errno` as a number, e.g. 2 for ENOENT. */
export const errnoNumber = (code: ErrnoCode): number => TABLE[code][0];

/** The name of an `errno` number; undefined for one that is not among these. */
export const errnoOf = (number: number): ErrnoCode | undefined =>
  (Object.keys(TABLE) as ErrnoCode[]).find((code) => TABLE[code][0] === number);

/** glibc's text, e.g. `No such file or directory`. Go programs print it in lower case: see `goStrerror`. */
export const strerror = (code: ErrnoCode): string => TABLE[code][1];

/** The text as Go's syscall package prints it: the same words, in lower case. */
export const goStrerror = (code: ErrnoCode): string => {
  if (code === 'EOPNOTSUPP') return 'operation not supported';
  return TABLE[code][1].charAt(0).toLowerCase() + TABLE[code][1].slice(1);
};

export const isErrno = (error: unknown, code?: ErrnoCode): error is Errno =>
  error instanceof Errno && (code === undefined || error.code === code);
