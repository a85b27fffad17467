/** Paragraphs of `Field: value` lines, as dpkg's status file and repositories' Packages files hold them. */
export type Paragraph = ReadonlyMap<string, string>;

/** Continuation lines (those that begin with a blank) are part of the field above, their blank kept. */
export function parseParagraphs(text: string): Paragraph[] {
  return text
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const fields = new Map<string, string>();
      let last = '';
      for (const line of block.split('\n')) {
        const colon = line.indexOf(':');
        if (/^[ \t]/.test(line)) fields.set(last, `${fields.get(last)}\n${line}`);
        else if (colon > 0) {
          last = line.slice(0, colon);
          fields.set(last, line.slice(colon + 1).trim());
        }
      }
      return fields;
    });
}

export const formatParagraphs = (paragraphs: Iterable<Paragraph>): string =>
  [...paragraphs]
    .map((fields) =>
      [...fields].map(([name, value]) => `${name}:${value.startsWith('\n') ? '' : ' '}${value}\n`).join(''),
    )
    .join('\n');

/** One field of a single paragraph's text, without continuation lines; empty when it is not there. */
export const field = (control: string, name: string): string =>
  new RegExp(`^${name}:[ \\t]*(.*)$`, 'mi').exec(control)?.[1]?.trim() ?? '';

/** The texts of the paragraphs, one by one. */
export const splitParagraphs = (text: string): string[] => text.split(/\n\s*\n/).filter((block) => block.trim() !== '');
