/** What was written, and what to do with it. */
import type { Style } from '../style.ts';
import type { Made, Subject } from './make.ts';

/** The closing words of `hatoba new`. */
export function tellNext({ kind, slug, id }: Subject, { files, notes }: Made, style: Style): string {
  const pages = files.map(({ name }) => name);
  const checked = kind === 'runbook' ? [`runbooks/${slug}/`] : pages;
  const steps: Record<Subject['kind'], string[]> = {
    note: ['Write the text in both languages; the console blocks must stay the same in both.'],
    runbook: [
      'Write what each step shows, in both languages.',
      `In steps.console give each step that changes something an @check, see that @cleanup stands where things are tidied
     up (src/runbook/README.md); then npx hatoba run ${slug}`,
    ],
    error: [
      'Write why it happens and how it is mended, in both languages.',
      `Look at the template in content/errors/${slug}.yaml (src/diagnose/README.md); then npx hatoba why with your message`,
    ],
  };
  const next = [
    ...steps[kind],
    `npx hatoba check ${checked.join(' ')}
     (--update takes over new output of a page, --record keeps what was run)`,
    `npx hatoba translated ${id}     when both languages say the same`,
    `npm run dev, then http://localhost:4321/ja/${id}/ and /en/${id}/`,
  ];
  const written = pages.map((name) => `  ${style.green(name)}\n`).join('');
  const noted = notes.map((note) => `  ${style.yellow(note)}\n`).join('');
  return `Written:\n${written}${noted === '' ? '' : `\nNote:\n${noted}`}\nNext:\n${next.map((line, index) => `  ${index + 1}. ${line}\n`).join('')}`;
}
