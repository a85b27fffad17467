/** What an error page says to do. */
import { readFrontmatter } from '../../runbook/frontmatter.ts';

/** A code block under the page's heading for the fix. */
export interface FixBlock {
  /** `sh`, `console`, `yaml`, … */
  readonly language: string;
  readonly lines: readonly string[];
}

export interface PageFix {
  /** The page's description: what is wrong and what mends it, in a sentence or two. */
  readonly summary: string | undefined;
  readonly blocks: readonly FixBlock[];
}

const FIX_HEADING = /^##\s+(?:Fix|直す|直し方)/;
const FENCE = /^```(\w*)/;

/** Reads an error page (MDX). */
export function readFix(page: string): PageFix {
  const lines = page.split(/\r?\n/);
  const description = readFrontmatter(lines).entries.find(({ key }) => key === 'description')?.value;
  const heading = lines.findIndex((line) => FIX_HEADING.test(line));
  const section = heading < 0 ? [] : lines.slice(heading + 1);
  const end = section.findIndex((line) => line.startsWith('## '));
  return {
    summary: typeof description === 'string' ? description : undefined,
    blocks: blocksIn(end < 0 ? section : section.slice(0, end)),
  };
}

function blocksIn(lines: readonly string[]): FixBlock[] {
  const blocks: FixBlock[] = [];
  let open = -1;
  lines.forEach((line, at) => {
    if (open < 0 && FENCE.test(line)) open = at;
    else if (open >= 0 && line.startsWith('```')) {
      blocks.push({ language: FENCE.exec(lines[open] ?? '')?.[1] ?? '', lines: lines.slice(open + 1, at) });
      open = -1;
    }
  });
  return blocks;
}
