// Models diffutils' comparison (Myers' algorithm) and its normal and unified output.

/** One line of the script that makes the right text of the left one. */
export interface Change {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
  /** False for a last line without a newline. */
  readonly ended: boolean;
}

function linesOf(text: string): { text: string; ended: boolean }[] {
  if (text === '') return [];
  const parts = text.split('\n');
  const ended = parts[parts.length - 1] === '';
  if (ended) parts.pop();
  return parts.map((line, index) => ({ text: line, ended: ended || index < parts.length - 1 }));
}

/** The shortest script, removals before additions. `fold` says which lines count as equal. */
export function changesOf(left: string, right: string, fold: (line: string) => string = (line) => line): Change[] {
  const a = linesOf(left);
  const b = linesOf(right);
  const key = (line: { text: string; ended: boolean }): string => `${fold(line.text)}${line.ended ? '' : '\0'}`;
  const [x, y] = [a.map(key), b.map(key)];
  const trace = shortestTrace(x, y);
  const changes: Change[] = [];
  let [i, j] = [x.length, y.length];
  for (let d = trace.length - 1; d >= 0; d--) {
    const reach = trace[d] ?? new Map<number, number>();
    const k = i - j;
    const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
    const previous = down ? k + 1 : k - 1;
    const startX = d === 0 ? 0 : (reach.get(previous) ?? 0);
    const startY = d === 0 ? 0 : startX - previous;
    while (i > startX && j > startY && i > 0 && j > 0) {
      i--;
      j--;
      changes.push({ kind: 'same', ...(a[i] ?? { text: '', ended: true }) });
    }
    if (d === 0) break;
    if (down) changes.push({ kind: 'added', ...(b[--j] ?? { text: '', ended: true }) });
    else changes.push({ kind: 'removed', ...(a[--i] ?? { text: '', ended: true }) });
  }
  return removalsFirst(changes.reverse());
}

/** How far each diagonal gets with 0, 1, 2 ... edits: the state before each round. */
function shortestTrace(x: readonly string[], y: readonly string[]): Map<number, number>[] {
  const trace: Map<number, number>[] = [];
  const reach = new Map<number, number>([[1, 0]]);
  for (let d = 0; d <= x.length + y.length; d++) {
    trace.push(new Map(reach));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
      let at = down ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1;
      while (at < x.length && at - k < y.length && x[at] === y[at - k]) at++;
      reach.set(k, at);
      if (at >= x.length && at - k >= y.length) return trace;
    }
  }
  return trace;
}

function removalsFirst(changes: readonly Change[]): Change[] {
  const out: Change[] = [];
  let block: Change[] = [];
  const flush = (): void => {
    out.push(...block.filter((one) => one.kind === 'removed'), ...block.filter((one) => one.kind === 'added'));
    block = [];
  };
  for (const change of changes) {
    if (change.kind !== 'same') block.push(change);
    else {
      flush();
      out.push(change);
    }
  }
  flush();
  return out;
}

const line = (mark: string, change: Change): string =>
  `${mark}${change.text}\n${change.ended ? '' : '\\ No newline at end of file\n'}`;
const span = (from: number, to: number): string => (from === to ? String(from) : `${from},${to}`);

export function normalDiff(changes: readonly Change[]): string {
  let out = '';
  let [left, right] = [0, 0];
  for (let at = 0; at < changes.length; ) {
    if (changes[at]?.kind === 'same') {
      left++;
      right++;
      at++;
      continue;
    }
    const block: Change[] = [];
    for (let one = changes[at]; one && one.kind !== 'same'; one = changes[++at]) block.push(one);
    const removed = block.filter((one) => one.kind === 'removed');
    const added = block.filter((one) => one.kind === 'added');
    const from = removed.length > 0 ? span(left + 1, left + removed.length) : String(left);
    const to = added.length > 0 ? span(right + 1, right + added.length) : String(right);
    out += `${from}${removed.length === 0 ? 'a' : added.length === 0 ? 'd' : 'c'}${to}\n`;
    out +=
      removed.map((one) => line('< ', one)).join('') +
      (removed.length > 0 && added.length > 0 ? '---\n' : '') +
      added.map((one) => line('> ', one)).join('');
    left += removed.length;
    right += added.length;
  }
  return out;
}

export function unifiedDiff(changes: readonly Change[], context: number): string {
  const marked = changes.flatMap((change, index) => (change.kind === 'same' ? [] : [index]));
  let out = '';
  for (let at = 0; at < marked.length; ) {
    const start = Math.max(0, (marked[at] ?? 0) - context);
    let end = (marked[at] ?? 0) + context;
    while (at < marked.length && (marked[at] ?? 0) - context <= end + 1) end = (marked[at++] ?? 0) + context;
    const hunk = changes.slice(start, end + 1);
    const before = changes.slice(0, start);
    const count = (list: readonly Change[], without: string): number =>
      list.filter((one) => one.kind !== without).length;
    const range = (skipped: number, size: number): string =>
      size === 1 ? String(skipped + 1) : `${size === 0 ? skipped : skipped + 1},${size}`;
    out += `@@ -${range(count(before, 'added'), count(hunk, 'added'))} +${range(count(before, 'removed'), count(hunk, 'removed'))} @@\n`;
    out += hunk.map((one) => line(one.kind === 'same' ? ' ' : one.kind === 'removed' ? '-' : '+', one)).join('');
  }
  return out;
}
