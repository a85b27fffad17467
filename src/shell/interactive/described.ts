// Models __docker_format_comp_descriptions of cobra's bash script.
import type { Candidate } from './completion.ts';

/** Room for a description, below which names are not aligned any more. */
const LEAST = 8;

/** Blanks and parentheses around a description. */
const AROUND = 4;

/** What is listed of candidates: `name  (description)`, cut to the width of the screen. */
export function listed(candidates: readonly Candidate[], columns: number): string[] {
  const names = candidates.map((each) => each.listed ?? each.value);
  const longest = Math.max(0, ...names.map((name) => name.length));
  return candidates.map(({ description }, index) => {
    const name = names[index] ?? '';
    if (!description) return name;
    const aligned = columns - longest - AROUND > LEAST;
    const room = columns - (aligned ? longest : name.length) - AROUND;
    if (room <= 0) return name;
    const text = description.length > room ? `${description.slice(0, room - 1)}…` : description;
    return `${aligned ? name.padEnd(longest) : name}  (${text})`;
  });
}
