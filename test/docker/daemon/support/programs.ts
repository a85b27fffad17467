/** BusyBox as the machine plays it. */
import type { ProgramTable } from '../../../../src/host/process/types.ts';
import { TEST_PROGRAMS } from '../../../support/programs.ts';

export const PROGRAMS: ProgramTable = TEST_PROGRAMS;
