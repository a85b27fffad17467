import { encode } from '../../src/base/bytes.ts';
import { createByteQueue } from '../../src/host/process/pipe.ts';
import {
  type Completion,
  createEditor,
  type Editor,
  type EditorOptions,
  type EditResult,
} from '../../src/shell/interactive/editor.ts';
import { createVirtualScreen, type VirtualScreen } from './virtual-screen.ts';

/** A line editor on a screen, without a shell: what is typed, what is then to be seen, and the lines it gave. */
export interface EditedLine {
  readonly screen: VirtualScreen;
  readonly editor: Editor;
  readonly results: EditResult[];
  readonly history: string[];
  /** Every argument arrives in a chunk of its own. */
  type(...chunks: string[]): Promise<void>;
  resize(cols: number): void;
}

export interface EditedLineOptions {
  readonly prompt?: string;
  readonly cols?: number;
  readonly rows?: number;
  readonly history?: readonly string[];
  readonly keys?: EditorOptions['keys'];
  readonly complete?: (before: string) => Completion | undefined;
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export async function openEditedLine(options: EditedLineOptions = {}): Promise<EditedLine> {
  const { prompt = '$ ', rows = 24, keys = 'readline' } = options;
  let { cols = 80 } = options;
  const screen = createVirtualScreen(cols, rows);
  const queue = createByteQueue();
  const history = [...(options.history ?? [])];
  const results: EditResult[] = [];
  const editor = createEditor({
    keys,
    read: (signal) => queue.read(4096, signal),
    write: (text) => screen.write(text.replace(/\n/g, '\r\n')),
    size: () => ({ cols, rows }),
    history: { entries: history },
    complete: async (before) => options.complete?.(before),
  });
  void (async () => {
    while (results.at(-1)?.kind !== 'end') {
      const result = await editor.readLine(prompt, new AbortController().signal);
      if (result.kind === 'line') history.push(result.text);
      results.push(result);
    }
  })();
  await settled();
  return {
    screen,
    editor,
    results,
    history,
    async type(...chunks) {
      for (const chunk of chunks) {
        await queue.write(encode(chunk));
        for (let turn = 0; turn < 3; turn++) await settled();
      }
    },
    resize(next) {
      cols = next;
      screen.resize(next, rows);
      editor.redraw();
    },
  };
}
