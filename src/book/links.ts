/** Links as they stand in a page. */

export interface Link {
  readonly target: string;
  readonly line: number;
  readonly column: number;
}

const MARKDOWN = /\]\(\s*<?([^)\s>]+)>?(?:\s+["'][^)]*)?\)/g;
const ATTRIBUTE = /\b(?:href|src)=(?:"([^"]*)"|'([^']*)')/g;
const DEFINITION = /^\s*\[[^\]]+\]:\s*<?(\S+?)>?(?:\s|$)/g;

/** Links of Markdown and of tags, outside of code. */
export function readLinks(prose: string): Link[] {
  return prose.split('\n').flatMap((line, index) => {
    const bare = line.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
    return [MARKDOWN, ATTRIBUTE, DEFINITION].flatMap((pattern) =>
      [...bare.matchAll(pattern)].map((match): Link => {
        const target = match[1] ?? match[2] ?? '';
        return { target, line: index + 1, column: match.index + match[0].indexOf(target) + 1 };
      }),
    );
  });
}
