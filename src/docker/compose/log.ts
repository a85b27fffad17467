// Models sirupsen/logrus text_formatter.go, as it prints where standard error is no terminal.
import { rfc3339 } from '../../base/rfc3339.ts';
import { goQuote } from '../cli/errors.ts';

const plain = /^[a-zA-Z0-9\-._/@^+]+$/;

/** As JSON, which `--progress json` asks for. */
export const jsonLogLine = (level: string, message: string, time: number): string =>
  `${JSON.stringify({ level, msg: message, time: rfc3339(time) })}\n`;

/** One line of the log, with its line break. `time` is in milliseconds since the epoch. */
export const logLine = (level: string, message: string, time: number): string =>
  `time="${rfc3339(time)}" level=${level} msg=${plain.test(message) ? message : goQuote(message)}\n`;
