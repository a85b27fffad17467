// Models systemd 255 catalog/systemd.catalog.in and src/libsystemd/sd-journal/catalog.c: what `journalctl -x` explains.
import type { JournalEntry } from '../../../host/systemd/journal.ts';
import { MESSAGE_IDS } from '../../../host/systemd/messages.ts';

interface Explanation {
  readonly subject: string;
  readonly text: string;
}

const CATALOG: Readonly<Record<string, Explanation>> = {
  [MESSAGE_IDS.starting]: {
    subject: 'A start job for unit @UNIT@ has begun execution',
    text: 'A start job for unit @UNIT@ has begun execution.\n\nThe job identifier is @JOB_ID@.',
  },
  [MESSAGE_IDS.started]: {
    subject: 'A start job for unit @UNIT@ has finished successfully',
    text: 'A start job for unit @UNIT@ has finished successfully.\n\nThe job identifier is @JOB_ID@.',
  },
  [MESSAGE_IDS.startFailed]: {
    subject: 'A start job for unit @UNIT@ has failed',
    text: 'A start job for unit @UNIT@ has finished with a failure.\n\nThe job identifier is @JOB_ID@ and the job result is @JOB_RESULT@.',
  },
  [MESSAGE_IDS.stopping]: {
    subject: 'A stop job for unit @UNIT@ has begun execution',
    text: 'A stop job for unit @UNIT@ has begun execution.\n\nThe job identifier is @JOB_ID@.',
  },
  [MESSAGE_IDS.stopped]: {
    subject: 'A stop job for unit @UNIT@ has finished',
    text: 'A stop job for unit @UNIT@ has finished.\n\nThe job identifier is @JOB_ID@ and the job result is @JOB_RESULT@.',
  },
  [MESSAGE_IDS.reloading]: {
    subject: 'A reload job for unit @UNIT@ has begun execution',
    text: 'A reload job for unit @UNIT@ has begun execution.\n\nThe job identifier is @JOB_ID@.',
  },
  [MESSAGE_IDS.reloaded]: {
    subject: 'A reload job for unit @UNIT@ has finished',
    text: 'A reload job for unit @UNIT@ has finished.\n\nThe job identifier is @JOB_ID@ and the job result is @JOB_RESULT@.',
  },
  [MESSAGE_IDS.restartScheduled]: {
    subject: 'Automatic restarting of a unit has been scheduled',
    text: 'Automatic restarting of the unit @UNIT@ has been scheduled, as the result for\nthe configured Restart= setting for the unit.',
  },
  [MESSAGE_IDS.processExited]: {
    subject: 'Unit process exited',
    text: "An @COMMAND@= process belonging to unit @UNIT@ has exited.\n\nThe process' exit code is '@EXIT_CODE@' and its exit status is @EXIT_STATUS@.",
  },
  [MESSAGE_IDS.failed]: {
    subject: 'Unit failed',
    text: "The unit @UNIT@ has entered the 'failed' state with result '@UNIT_RESULT@'.",
  },
  [MESSAGE_IDS.succeeded]: {
    subject: 'Unit succeeded',
    text: "The unit @UNIT@ has successfully entered the 'dead' state.",
  },
  '641257651c1b4ec9a8624d7a40a9e1e7': {
    subject: 'Process @EXECUTABLE@ could not be executed',
    text: 'The process @EXECUTABLE@ could not be executed and failed.\n\nThe error number returned by this process is @ERRNO@.',
  },
  [MESSAGE_IDS.startupFinished]: {
    subject: 'System start-up is now complete',
    text: 'All system services necessary queued for starting at boot have been\nstarted. Note that this does not mean that the machine is now idle as services\nmight still be busy with completing start-up.',
  },
};

/** The lines below an entry, each with `░░ `; empty where nothing is known of it. */
export function explain(entry: JournalEntry, support: string): string {
  const known = CATALOG[entry.fields?.['MESSAGE_ID'] ?? ''];
  if (!known) return '';
  const fill = (text: string): string =>
    text.replace(/@(\w+)@/g, (_, name: string) =>
      name === 'UNIT' ? (entry.about ?? entry.unit ?? '') : (entry.fields?.[name] ?? `@${name}@`),
    );
  const lines = [
    `Subject: ${fill(known.subject)}`,
    'Defined-By: systemd',
    `Support: ${support}`,
    '',
    ...fill(known.text).split('\n'),
  ];
  return lines.map((line) => `░░ ${line}\n`).join('');
}
