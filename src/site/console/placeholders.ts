/** Marks the placeholders in blocks of commands, so that a reader's own value can take the place of each. */
import { ExpressiveCodeAnnotation, type ExpressiveCodeInlineRange } from '@astrojs/starlight/expressive-code';
import { h } from '@astrojs/starlight/expressive-code/hast';
import { placeholdersIn } from '../../diagnose/fill/placeholders.ts';

type RenderOptions = Parameters<ExpressiveCodeAnnotation['render']>[0];
type Line = Parameters<ExpressiveCodeAnnotation['render']>[0]['line'];

class PlaceholderAnnotation extends ExpressiveCodeAnnotation {
  constructor(inlineRange: ExpressiveCodeInlineRange) {
    super({ inlineRange, renderPhase: 'later' });
  }

  override render({ nodesToTransform }: RenderOptions) {
    return nodesToTransform.map((node) => h('span', { className: ['hb-placeholder'] }, [node]));
  }
}

/** A placeholder is one thing; to a shell's highlighter it would be two redirections. */
export function markPlaceholders(line: Line): void {
  for (const { start, end } of placeholdersIn(line.text)) {
    for (const annotation of [...line.getAnnotations()]) makeRoom(line, annotation, start, end);
    line.addAnnotation(new PlaceholderAnnotation({ columnStart: start, columnEnd: end }));
  }
}

/** Leaves of an annotation what lies before and behind. */
function makeRoom(line: Line, annotation: ExpressiveCodeAnnotation, start: number, end: number): void {
  const range = annotation.inlineRange;
  if (!range || range.columnStart >= end || range.columnEnd <= start) return;
  line.deleteAnnotation(annotation);
  const parts = [
    { columnStart: range.columnStart, columnEnd: start },
    { columnStart: end, columnEnd: range.columnEnd },
  ];
  for (const inlineRange of parts) {
    if (inlineRange.columnStart >= inlineRange.columnEnd) continue;
    line.addAnnotation(Object.assign(Object.create(Object.getPrototypeOf(annotation)), annotation, { inlineRange }));
  }
}
