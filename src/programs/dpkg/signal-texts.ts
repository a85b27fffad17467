/** What strsignal(3) says of the signals that end programs. */
export const SIGNAL_TEXTS: Readonly<Record<string, string>> = {
  SIGHUP: 'Hangup',
  SIGINT: 'Interrupt',
  SIGQUIT: 'Quit',
  SIGKILL: 'Killed',
  SIGTERM: 'Terminated',
  SIGSEGV: 'Segmentation fault',
  SIGPIPE: 'Broken pipe',
  SIGABRT: 'Aborted',
  SIGSYS: 'Bad system call',
};

export const SIGNAL_NUMBERS: Readonly<Record<string, number>> = { SIGUSR1: 10, SIGUSR2: 12 };
