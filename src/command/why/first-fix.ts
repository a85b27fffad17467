/** The first thing an error page says to do. */
import { readFrontmatter } from '../../runbook/frontmatter.ts';

export interface FirstFix {
  /** The page's description: what is wrong and what mends it, in a sentence or two. */
  readonly summary: string | undefined;
  /** The lines of the first code block under the page's heading for the fix. */
  readonly commands: readonly string[];
  /** The language of that block; empty when there is none. */
  readonly language: string;
}

const FIX_HEADING = /^##\s+(?:Fix|直す|直し方)/;
const FENCE = /^```(\w*)/;

/** Reads an error page (MDX). */
export function firstFix(page: string): FirstFix {
  const lines = page.split(/\r?\n/);
  const description = readFrontmatter(lines).entries.find(({ key }) => key === 'description')?.value;
  const heading = lines.findIndex((line) => FIX_HEADING.test(line));
  const section = heading < 0 ? [] : lines.slice(heading + 1);
  const end = section.findIndex((line) => line.startsWith('## '));
  const body = end < 0 ? section : section.slice(0, end);
  const open = body.findIndex((line) => FENCE.test(line));
  const close = body.findIndex((line, index) => index > open && line.startsWith('```'));
  return {
    summary: typeof description === 'string' ? description : undefined,
    commands: open < 0 || close < 0 ? [] : body.slice(open + 1, close),
    language: open < 0 || close < 0 ? '' : (FENCE.exec(body[open] ?? '')?.[1] ?? ''),
  };
}
