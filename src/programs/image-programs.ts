/** Programs that only images bring. */
import type { Program } from '../host/process/types.ts';
import { lazy } from './applet/lazy.ts';

export const IMAGE_PROGRAMS = {
  registry: lazy(async () => (await import('./registry/registry.ts')).registry),
} satisfies Record<string, Program>;
