// Models moby/buildkit util/progress/progressui/display.go (UpdateFrom): when a display shows what it has heard.
import type { Clock } from '../../../../../base/clock.ts';
import type { Tty } from '../../../../../host/process/tty.ts';
import type { SolveStatus, VertexWarning } from '../../../../api/types/buildkit.ts';
import { type EngineVersion, since } from '../../../../engine-version.ts';
import { createPlainPrinter } from './plain.ts';
import { rawJson } from './rawjson.ts';
import { createTrace, errorLogs, updateTrace } from './trace.ts';
import { createTtyDisplay } from './tty.ts';

export type DisplayMode = 'plain' | 'tty' | 'rawjson' | 'quiet';

export interface DisplayOptions {
  readonly mode: DisplayMode;
  readonly clock: Clock;
  readonly tty: Tty | undefined;
  readonly write: (data: Uint8Array | string) => Promise<void>;
  /** `building with "default" instance using docker driver`, for plain text; empty for none. */
  readonly text: string;
  /** `docker:default`, for terminals. */
  readonly console: string;
  /** The client's: BuildKit 0.8, of 20.10, had another form. */
  readonly version: EngineVersion;
}

export interface Display {
  update(status: SolveStatus): Promise<void>;
  /** Shows the rest and what failed. */
  done(): Promise<void>;
  /** Every warning heard, in order. */
  readonly warnings: readonly VertexWarning[];
}

const TICK_MS = 150;
const LIMIT_MS = 100;

interface Screenful {
  take(status: SolveStatus): void;
  show(): Uint8Array | string;
  last(): Uint8Array | string;
  /** True while there is something that `show` would print. */
  pending(): boolean;
}

/** Shows a build. Between updates it refreshes itself; `done` must be called at the end. */
export function createDisplay(options: DisplayOptions): Display {
  const { clock, mode } = options;
  const warnings: VertexWarning[] = [];
  const form = mode === 'quiet' || mode === 'rawjson' ? undefined : mode === 'tty' ? terminal(options) : plain(options);
  const stop = new AbortController();
  let shown = Number.NEGATIVE_INFINITY;
  let writing = Promise.resolve();
  let ticking = false;

  const write = (data: Uint8Array | string): Promise<void> => {
    if (data.length > 0) writing = writing.then(() => options.write(data));
    return writing;
  };
  const show = (): Promise<void> => write(form?.show() ?? '');
  const tick = async (): Promise<void> => {
    if (ticking || !form) return;
    ticking = true;
    try {
      while (form.pending()) {
        await clock.sleep(TICK_MS, stop.signal);
        await show();
      }
    } catch {
      // The build is over: `done` shows the rest.
    }
    ticking = false;
  };

  return {
    warnings,
    async update(status) {
      warnings.push(...status.warnings);
      if (mode === 'rawjson') return write(rawJson(status, !since(options.version, 27)));
      if (!form) return;
      form.take(status);
      if (clock.now() - shown >= LIMIT_MS) {
        shown = clock.now();
        await show();
      }
      void tick();
    },
    async done() {
      stop.abort();
      if (form) await write(form.show());
      if (form) await write(form.last());
      await writing;
    },
  };
}

function plain(options: DisplayOptions): Screenful {
  const trace = createTrace(() => options.clock.now());
  const old = !since(options.version, 23);
  const printer = createPlainPrinter(trace, { description: options.text, old });
  return {
    take: (status) => updateTrace(trace, status),
    show: () => printer.print(),
    last: () => errorLogs(trace, old),
    pending: () => trace.updates.size > 0,
  };
}

function terminal(options: DisplayOptions): Screenful {
  const size = () => options.tty?.size ?? { cols: 80, rows: 10 };
  const trace = createTrace(() => options.clock.now(), size().cols);
  const display = createTtyDisplay(trace, 'Building', options.console);
  const last = (): Uint8Array | string => errorLogs(trace, !since(options.version, 23));
  let final = false;
  return {
    take: (status) => {
      trace.columns = size().cols;
      updateTrace(trace, status);
    },
    show: () => display.draw(size(), final),
    last: () => {
      final = true;
      return [display.draw(size(), true), last()]
        .map((part) => (typeof part === 'string' ? part : new TextDecoder().decode(part)))
        .join('');
    },
    pending: () => true,
  };
}
