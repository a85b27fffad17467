/** Shows `console` fences as what a terminal printed: prompts set apart, only commands copied, placeholders filled in. */
import {
  definePlugin,
  ExpressiveCodeAnnotation,
  type ExpressiveCodeInlineRange,
} from '@astrojs/starlight/expressive-code';
import { addClassName, h, select, setProperty } from '@astrojs/starlight/expressive-code/hast';
import { isLanguage } from '../../book/languages.ts';
import { isUnrun, notRunReason } from '../../book/not-run.ts';
import { translate } from '../content/texts.ts';
import { type ConsoleLine, commandsOf, consoleLines } from './lines.ts';
import { markPlaceholders } from './placeholders.ts';

type Plugin = ReturnType<typeof definePlugin>;
type RenderOptions = Parameters<ExpressiveCodeAnnotation['render']>[0];

/** Wraps a stretch of output that is different on the reader's machine. */
class VariableAnnotation extends ExpressiveCodeAnnotation {
  readonly type: string;

  constructor(type: string, inlineRange: ExpressiveCodeInlineRange) {
    super({ inlineRange, renderPhase: 'later' });
    this.type = type;
  }

  override render({ nodesToTransform }: RenderOptions) {
    return nodesToTransform.map((node) => h('span', { className: ['hb-variable'], 'data-type': this.type }, [node]));
  }
}

/** The Expressive Code plugin for the language `console`; of other languages the way to scroll is changed, and commands that are not run say why. */
export function consoleBlocks(): Plugin {
  const shown = new WeakMap<object, readonly ConsoleLine[]>();
  const commands = new WeakMap<object, string>();
  return definePlugin({
    name: 'Hatoba console blocks',
    hooks: {
      preprocessCode: ({ codeBlock }) => {
        if (codeBlock.language !== 'console') return;
        const lines = consoleLines(codeBlock.code);
        if (lines.length === 0) return;
        shown.set(codeBlock, lines);
        commands.set(codeBlock, commandsOf(codeBlock.code));
        codeBlock.props.frame = 'terminal';
        codeBlock.deleteLines(codeBlock.getLines().map((_, index) => index));
        codeBlock.insertLines(
          0,
          lines.map(({ text }) => text),
        );
      },
      annotateCode: ({ codeBlock }) => {
        if (codeBlock.language === 'sh') for (const line of codeBlock.getLines()) markPlaceholders(line);
        for (const [index, line] of (shown.get(codeBlock) ?? []).entries()) {
          for (const { type, start, end } of line.variables) {
            codeBlock
              .getLine(index)
              ?.addAnnotation(new VariableAnnotation(type, { columnStart: start, columnEnd: end }));
          }
        }
      },
      postprocessRenderedLine: ({ codeBlock, lineIndex, renderData }) => {
        const line = shown.get(codeBlock)?.[lineIndex];
        if (line) addClassName(renderData.lineAst, `hb-${line.kind}`);
      },
      postprocessRenderedBlock: ({ codeBlock, renderData }) => {
        // Expressive Code would make scrolling blocks landmarks without a name; a tab stop set here keeps it from that,
        // and it takes the stop away again from blocks that do not scroll.
        const code = select('pre', renderData.blockAst);
        if (code) setProperty(code, 'tabindex', '0');
        const reason = isUnrun(codeBlock) ? notRunReason(codeBlock) : undefined;
        const language = isLanguage(codeBlock.locale) ? codeBlock.locale : 'ja';
        if (reason) {
          const said = h(
            'figcaption.hb-not-run',
            { 'data-pagefind-ignore': '', 'data-reason': reason },
            translate(language, `notRun.${reason}`),
          );
          renderData.blockAst.children.push(said);
        }
        const copied = commands.get(codeBlock);
        if (copied === undefined) return;
        addClassName(renderData.blockAst, 'hb-console');
        const header = select('figcaption', renderData.blockAst);
        if (header) setProperty(header, 'data-pagefind-ignore', '');
        const button = select('[data-code]', renderData.blockAst);
        if (button) setProperty(button, 'data-code', copied.replaceAll('\n', '\u007f'));
      },
    },
  });
}
