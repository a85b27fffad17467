/** Blocks of shell commands that are shown and not run, and why: ` ```sh not-run=outside `. */
import type { Fence } from '../runbook/fences.ts';

/** Why a block does not run; the site has a text for each, `notRun.<reason>`. */
export const notRunReasons = ['yours', 'state', 'outside', 'gpu', 'long', 'unmodelled'] as const;
export type NotRunReason = (typeof notRunReasons)[number];

const SHELLS = ['sh', 'bash', 'shell', 'zsh', 'powershell', 'bat', 'cmd'];

/** Whether a fence shows commands without running them. */
export const isUnrun = ({ language }: Pick<Fence, 'language'>): boolean => SHELLS.includes(language);

/** What a fence says after `not-run=`; undefined when it says nothing. */
export const givenReason = ({ meta }: Pick<Fence, 'meta'>): string | undefined => /\bnot-run=(\S*)/.exec(meta)?.[1];

/** The reason a block gives; undefined when it gives none that is known. */
export const notRunReason = (fence: Pick<Fence, 'meta'>): NotRunReason | undefined =>
  notRunReasons.find((known) => known === givenReason(fence));
