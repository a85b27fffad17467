// How Debian's adduser and its kin speak (3.134; from 3.135 on every line says how much it matters).
import { printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { applet, Failure, type Run } from '../applet/applet.ts';

const OPTIONS = {
  'add-extra-groups': 'extra',
  'disabled-login': 'D',
  'disabled-password': 'D',
  'gid=': 'gid',
  group: 'group',
  'home=': 'home',
  'ingroup=': 'ingroup',
  'no-create-home': 'H',
  quiet: 'q',
  'shell=': 'shell',
  system: 'system',
  'uid=': 'uid',
  'gecos=': 'gecos',
  'comment=': 'gecos',
  'remove-home': 'home',
  'remove-all-files': 'home',
  'backup=?': 'backup',
  'only-if-empty': 'empty',
};

/** Whether messages begin with `info:` and `fatal:`. */
export const isTalkative = ({ exe }: Process): boolean => {
  const minor = Number(String(exe.note.version ?? '3.134').split('.')[1]);
  return minor >= 135;
};

export interface Voice {
  info(text: string): Promise<void>;
  done(): Promise<void>;
  fatal(text: string, status?: number): never;
}

function voiceOf(run: Run): Voice {
  const loud = isTalkative(run.proc);
  const quiet = run.options.has('q');
  return {
    info: (text) =>
      quiet ? Promise.resolve() : loud ? printError(run.proc, `info: ${text}\n`) : run.print(`${text}\n`),
    done: () => (quiet || loud ? Promise.resolve() : run.print('Done.\n')),
    fatal(text, status = 1) {
      throw loud ? new Refused(`fatal: ${text}`, status) : new Failure(text, status);
    },
  };
}

/** Ends with a message that has no name before it. */
class Refused extends Failure {}

export const withVoice = (name: string, body: (run: Run, voice: Voice) => Promise<number>): Program =>
  applet({ name, gnu: 'hqv', long: OPTIONS }, async (run) => {
    try {
      return await body(run, voiceOf(run));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      await printError(run.proc, `${error.message}\n`);
      return error.status;
    }
  });
