/** The fences of a Markdown or MDX page, with their places; those that run are `console`. */

export interface ConsoleFence {
  /** 1-based line of the first line inside the fence. */
  readonly line: number;
  /** Blanks before each line, when the fence is indented. */
  readonly indent: string;
  /** What follows the language on the opening line. */
  readonly meta: string;
  readonly text: string;
  /** False when the page ends before the fence does. */
  readonly closed: boolean;
}

/** A fence of any language. */
export interface Fence extends ConsoleFence {
  /** `console`, `sh`, `yaml`; empty when unsaid. */
  readonly language: string;
}

interface OpenFence {
  readonly marker: string;
  readonly indent: string;
  readonly info: string;
  readonly line: number;
  readonly lines: string[];
}

const OPENING = /^(\s*(?:>\s*)*)(`{3,}|~{3,})\s*([^`]*)$/;

/** All fences whose language is `console`, in order. */
export function readFences(page: string): ConsoleFence[] {
  return readAllFences(page).flatMap(({ language, ...fence }) => (language === 'console' ? [fence] : []));
}

/** All fences in order. */
export function readAllFences(page: string): Fence[] {
  return allFences(page).map(({ fence, closed }) => {
    const [language = '', ...meta] = fence.info.trim().split(/\s+/);
    return {
      language,
      line: fence.line + 1,
      indent: fence.indent,
      meta: meta.join(' '),
      text: fence.lines.join('\n'),
      closed,
    };
  });
}

/** The page with the inside of every fence, of any language, blanked: line numbers stay. */
export function blankFences(page: string): string {
  const lines = page.split(/\r?\n/);
  for (const { fence } of allFences(page)) {
    for (let index = fence.line - 1; index <= fence.line + fence.lines.length; index++) {
      if (index < lines.length) lines[index] = '';
    }
  }
  return lines.join('\n');
}

function allFences(page: string): { fence: OpenFence; closed: boolean }[] {
  const found: { fence: OpenFence; closed: boolean }[] = [];
  let open: OpenFence | undefined;
  for (const [index, line] of page.split(/\r?\n/).entries()) {
    const match = OPENING.exec(line);
    if (!open) {
      const [, indent = '', marker = '', info = ''] = match ?? [];
      if (match) open = { marker, indent, info, line: index + 1, lines: [] };
    } else if (match && match[3]?.trim() === '' && match[2]?.startsWith(open.marker)) {
      found.push({ fence: open, closed: true });
      open = undefined;
    } else open.lines.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line.trimStart());
  }
  if (open) found.push({ fence: open, closed: false });
  return found;
}
